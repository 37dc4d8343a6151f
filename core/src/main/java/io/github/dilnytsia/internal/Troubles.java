package io.github.dilnytsia.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What goes wrong with a file or folder, with the place where it did. */
public final class Troubles {

  private Troubles() {}

  /**
   * The trouble itself if it names a file, or else one that does: a full disk is told by its reason alone.
   *
   * @param place what was being read or written
   */
  public static FileSystemException at(Path place, IOException trouble) {
    if (trouble instanceof FileSystemException named) {
      return named;
    }
    var named = new FileSystemException(place.toString(), null, trouble.getMessage());
    named.initCause(trouble);
    return named;
  }
}
