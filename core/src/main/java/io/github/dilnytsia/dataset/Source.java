package io.github.dilnytsia.dataset;

import java.util.Optional;

/** Where the bytes of a dataset's files come from. */
interface Source {

  /** The whole file; empty if there is none, or none that may be read, which then is told as a problem. */
  Optional<byte[]> read(FileLayout file);

  /** Whether the file is there, or ought to be. */
  boolean shouldHave(FileLayout file);
}
