package io.github.dilnytsia.examples.planner.console;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.util.Locale;
import java.util.Map;

/**
 * Says why a file or folder cannot be read or written.
 *
 * <p>The operating system gives its reasons in English, or in its own language, and Java passes them on: those that people
 * meet are said in ours, and any other follows in brackets as it came.
 */
final class Troubles {

  private static final Phrases PHRASES = Phrases.load(Troubles.class, "troubles");

  /** By the beginning of what Linux, macOS and Windows say, in small letters. */
  private static final Map<String, String> KEYS = ImmutableMap.<String, String>builder()
      .put("no space left on device", "no-space")
      .put("disk quota exceeded", "no-space")
      .put("there is not enough space on the disk", "no-space")
      .put("file too large", "too-large")
      .put("read-only file system", "read-only")
      .put("the media is write protected", "read-only")
      .put("is a directory", "is-folder")
      .put("not a directory", "under-file")
      .put("directory not empty", "not-empty")
      .put("the directory is not empty", "not-empty")
      .put("file name too long", "too-long")
      .put("the filename or extension is too long", "too-long")
      .put("too many open files", "too-many")
      .put("too many levels of symbolic links", "loop")
      .put("operation not permitted", "access-denied")
      .put("permission denied", "access-denied")
      .put("access is denied", "access-denied")
      .put("no such file or directory", "no-file")
      .put("the system cannot find", "no-file")
      .put("device or resource busy", "busy")
      .put("resource temporarily unavailable", "busy")
      .put("text file busy", "busy")
      .put("the process cannot access the file", "busy")
      .put("the filename, directory name, or volume label syntax is incorrect", "no-name")
      .put("invalid argument", "no-name")
      .put("input/output error", "broken-disk")
      .put("stale file handle", "network")
      .put("connection timed out", "network")
      .put("no route to host", "network")
      .put("host is down", "network")
      .put("transport endpoint is not connected", "network")
      .put("the network path was not found", "network")
      .put("the specified network name is no longer available", "network")
      .buildOrThrow();

  private Troubles() {}

  /** Why, as the end of a sentence and with advice. */
  static Wording reason(IOException trouble) {
    if (trouble instanceof DirectoryNotEmptyException) {
      return PHRASES.say("not-empty");
    }
    if (trouble instanceof FileSystemLoopException) {
      return PHRASES.say("loop");
    }
    var told =
        trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
    if (told == null || told.isBlank()) {
      return PHRASES.say("unknown");
    }
    var said = told.toLowerCase(Locale.ROOT);
    return KEYS.entrySet().stream()
        .filter(known -> said.startsWith(known.getKey()))
        .findFirst()
        .map(known -> PHRASES.say(known.getValue()))
        .orElseGet(() -> PHRASES.say("other", told.strip()));
  }
}
