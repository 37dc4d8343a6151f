package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.internal.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"planner " + LibraryVersion.text()};
  }
}
