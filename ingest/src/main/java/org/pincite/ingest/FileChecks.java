package org.pincite.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.IngestException;

/** What must hold of a file before somebody reads it. */
final class FileChecks {
  private FileChecks() {}

  /** Refuses what is no file, since reading a pipe or a device may never end, and what is huge. */
  static void readable(Path file) throws IngestException {
    BasicFileAttributes attributes = attributes(file);
    if (attributes.isDirectory()) {
      throw new IngestException(Failure.Kind.UNREADABLE, "it is a folder, not a file");
    }
    if (!attributes.isRegularFile()) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "it is a pipe or a device, not a regular file");
    }
    if (attributes.size() > Ingester.MOST_BYTES) {
      throw tooLarge(megabytes(attributes.size()) + " MB");
    }
  }

  /** Refuses a file that is not the one identified before: its text would go by a wrong hash. */
  static void unchanged(Path file, Source source) throws IngestException {
    readable(file);
    if (attributes(file).size() != source.size()) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "it was changed while it was read; read it again");
    }
  }

  /** {@return the number of bytes that follow} */
  static long skipAll(InputStream in) throws IOException, IngestException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes += n;
      if (bytes > Ingester.MOST_BYTES) {
        throw tooLarge("no end");
      }
    }
    return bytes;
  }

  /** {@return what the file system answered, in words} */
  static IngestException unreadable(IOException e) {
    String reason =
        switch (e) {
          case NoSuchFileException gone -> "it is not there any more";
          case AccessDeniedException denied -> "the file system does not let this user read it";
          default -> "it cannot be read: " + Reasons.of(e);
        };
    return new IngestException(Failure.Kind.UNREADABLE, reason, e);
  }

  private static BasicFileAttributes attributes(Path file) throws IngestException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static IngestException tooLarge(String size) {
    return new IngestException(
        Failure.Kind.TOO_LARGE,
        "it has "
            + size
            + "; files of more than "
            + megabytes(Ingester.MOST_BYTES)
            + " MB are not read");
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d", bytes / 1_000_000);
  }
}
