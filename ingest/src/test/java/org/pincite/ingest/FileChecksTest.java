package org.pincite.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;

class FileChecksTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aFolderIsNotRead() {
    assertRefused(Failure.Kind.UNREADABLE, "it is a folder, not a file", folder);
  }

  @Test
  void whatIsGoneIsSaidToBeGone() {
    assertRefused(Failure.Kind.UNREADABLE, "it is not there any more", folder.resolve("gone.pdf"));
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.pdf");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not installed");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertRefused(Failure.Kind.UNREADABLE, "it is a pipe or a device, not a regular file", pipe);
  }

  @Test
  void aDeviceWithoutEndIsNotRead() {
    Path zeros = Path.of("/dev/zero");
    assumeTrue(Files.exists(zeros), "this system has no /dev/zero");
    assertRefused(Failure.Kind.UNREADABLE, "it is a pipe or a device, not a regular file", zeros);
  }

  @Test
  void aHugeFileIsRefusedBeforeItIsRead() throws Exception {
    Path huge = folder.resolve("huge.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(3_200_000_000L);
    }
    assertRefused(
        Failure.Kind.TOO_LARGE, "it has 3,200 MB; files of more than 1,000 MB are not read", huge);
  }

  @Test
  void reasonsAreOneShortLineWhateverBytesTheyQuote() {
    String hostile = "bad\u0000 \u001b[31mtoken\r\n at\tline\u2028two\ud800 " + "x".repeat(999);
    String line = Reasons.oneLine(hostile);
    assertEquals("bad [31mtoken at line two xx", line.substring(0, 28));
    assertEquals(301, line.length());
  }

  private static void assertRefused(Failure.Kind kind, String reason, Path file) {
    Ingester ingester = new Ingester();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          IngestException thrown =
              assertThrows(IngestException.class, () -> ingester.identify(file));
          assertEquals(new Failure(kind, reason), thrown.failure());
        });
  }
}
