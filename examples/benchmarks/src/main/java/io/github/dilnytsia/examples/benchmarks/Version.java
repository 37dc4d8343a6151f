package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.internal.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"benchmarks " + LibraryVersion.text()};
  }
}
