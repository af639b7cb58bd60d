package org.pincite.ingest.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Failure;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Extraction.Extracted;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.ExtractionOptions;

class ExtractionPoolTest {
  private static final Ingester INGESTER = new Ingester();
  private static final Limits LIMITS = Limits.DEFAULT.withMemory(96);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aWorkerMakesTheSameDocumentAsThisProcess() throws Exception {
    // A name that must be escaped on its way to the worker.
    Path file = words("Repört  %41?#.pdf");
    var source = INGESTER.identify(file);
    try (ExtractionPool pool = new ExtractionPool(LIMITS, 1)) {
      assertEquals(INGESTER.extract(file, source), pool.extract(file, source));
    }
  }

  @Test
  void optionsReachTheWorkerAndStandOnRecord() throws Exception {
    Path file = words("1.pdf");
    var source = INGESTER.identify(file);
    try (ExtractionPool pool = new ExtractionPool(LIMITS, 1)) {
      ExtractionOptions bare = ExtractionOptions.DEFAULT.withoutTags();
      Extracted extracted = (Extracted) pool.extract(file, source, bare);
      assertEquals(INGESTER.madeBy("application/pdf", bare), extracted.document().madeBy());
      assertTrue(extracted.document().madeBy().endsWith("; no tags"));
    }
  }

  @Test
  void manyThreadsShareTwoWorkersAndNoneStaysBehind() throws Exception {
    List<Future<Extraction>> extractions = new ArrayList<>();
    List<ProcessHandle> workers;
    try (ExtractionPool pool = new ExtractionPool(LIMITS.withFilesPerWorker(5), 2);
        ExecutorService callers = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 12; i++) {
        Path file = words(i + ".pdf");
        extractions.add(callers.submit(() -> pool.extract(file, INGESTER.identify(file))));
      }
      for (Future<Extraction> extraction : extractions) {
        assertInstanceOf(Extracted.class, extraction.get());
      }
      workers = handles(pool.pids());
      assertTrue(workers.size() <= 2, "workers: " + workers);
    }
    for (ProcessHandle worker : workers) {
      assertFalse(worker.isAlive(), "a worker is left over");
    }
  }

  @Test
  void aWorkerIsReplacedAfterItsShareOfFiles() throws Exception {
    try (ExtractionPool pool = new ExtractionPool(LIMITS.withFilesPerWorker(2), 1)) {
      pool.extract(words("1.pdf"), INGESTER.identify(words("1.pdf")));
      List<Long> first = pool.pids();
      pool.extract(words("2.pdf"), INGESTER.identify(words("2.pdf")));
      assertEquals(List.of(), pool.pids(), "the first has done its share");
      pool.extract(words("3.pdf"), INGESTER.identify(words("3.pdf")));
      assertNotEquals(first, pool.pids());
    }
  }

  @Test
  void aFileWhoseReaderIsKilledFromOutsideIsReadByAnother() throws Exception {
    Path slow = HostileFilesTest.endless(folder);
    var source = INGESTER.identify(slow);
    try (ExtractionPool pool = new ExtractionPool(LIMITS, 1);
        ExecutorService caller = Executors.newSingleThreadExecutor()) {
      Future<Extraction> extraction = caller.submit(() -> pool.extract(slow, source));
      long first = killReader(pool, 0);
      killReader(pool, first);
      Failed failed = assertInstanceOf(Failed.class, extraction.get(60, TimeUnit.SECONDS));
      assertEquals(
          new Failure(
              Failure.Kind.UNREADABLE, "its reader was ended from outside, twice (exit code 137)"),
          failed.failure());
      Path next = words("next.pdf");
      assertInstanceOf(Extracted.class, pool.extract(next, INGESTER.identify(next)));
    }
  }

  @Test
  void aReaderThatOnlyWaitsIsEndedByTheClock() throws Exception {
    Path slow = HostileFilesTest.endless(folder);
    var source = INGESTER.identify(slow);
    Limits hasty = LIMITS.withTime(Duration.ofMillis(500));
    try (ExtractionPool pool = new ExtractionPool(hasty, 1);
        ExecutorService caller = Executors.newSingleThreadExecutor()) {
      Future<Extraction> extraction = caller.submit(() -> pool.extract(slow, source));
      long worker = awaitWorker(pool, 0);
      new ProcessBuilder("kill", "-STOP", Long.toString(worker)).start().waitFor();
      assertEquals(
          new Failed(
              source, new Failure(Failure.Kind.TOO_LARGE, "reading it did not end within 5 s")),
          extraction.get(60, TimeUnit.SECONDS));
    }
  }

  @Test
  void theTimeOfAFileIsThatOfProcessors() throws Exception {
    Process idle = new ProcessBuilder("sleep", "60").start();
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      CountDownLatch rung = new CountDownLatch(1);
      Duration time = Duration.ofMillis(200);
      Alarm alarm = new Alarm(idle.toHandle(), time, clock, rung::countDown);
      assertFalse(rung.await(800, TimeUnit.MILLISECONDS), "four times as long, but without work");
      assertTrue(rung.await(20, TimeUnit.SECONDS));
      assertEquals(Alarm.Rang.WAITED, alarm.rang());
    } finally {
      clock.shutdownNow();
      idle.destroyForcibly();
    }
  }

  @Test
  void closingGivesUpWhatIsBeingRead() throws Exception {
    Path slow = HostileFilesTest.endless(folder);
    var source = INGESTER.identify(slow);
    try (ExecutorService caller = Executors.newSingleThreadExecutor()) {
      ExtractionPool pool = new ExtractionPool(LIMITS, 1);
      Future<Extraction> extraction = caller.submit(() -> pool.extract(slow, source));
      ProcessHandle worker = handles(List.of(awaitWorker(pool, 0))).getFirst();
      pool.close();
      ExecutionException thrown =
          assertThrows(ExecutionException.class, () -> extraction.get(60, TimeUnit.SECONDS));
      assertInstanceOf(CancellationException.class, thrown.getCause());
      assertFalse(worker.isAlive());
      assertThrows(CancellationException.class, () -> pool.extract(slow, source));
    }
  }

  @Test
  void workersEndWithAProcessThatIsKilled() throws Exception {
    Path slow = HostileFilesTest.endless(folder);
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Forsaken.class.getName(),
                slow.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = parent.inputReader()) {
      ProcessHandle worker =
          ProcessHandle.of(Long.parseLong(String.valueOf(lines.readLine()))).orElseThrow();
      assertTrue(worker.isAlive());
      parent.destroyForcibly();
      worker.onExit().get(20, TimeUnit.SECONDS);
    } finally {
      parent.destroyForcibly();
    }
  }

  /** A program that is killed while its worker reads. */
  static final class Forsaken {
    private Forsaken() {}

    public static void main(String[] args) throws Exception {
      Path file = Path.of(args[0]);
      var source = INGESTER.identify(file);
      try (ExtractionPool pool = new ExtractionPool(LIMITS, 1)) {
        Thread.ofPlatform().start(() -> System.out.println(awaitWorker(pool, 0)));
        pool.extract(file, source);
      }
    }
  }

  @Test
  void aWorkerThatCannotStartIsNoFilesFault() throws Exception {
    Path file = words("a.pdf");
    var source = INGESTER.identify(file);
    try (ExtractionPool pool = new ExtractionPool(LIMITS.withMemory(3), 1)) {
      IllegalStateException thrown =
          assertThrows(IllegalStateException.class, () -> pool.extract(file, source));
      assertTrue(
          String.valueOf(thrown.getMessage()).startsWith("a reading process cannot be started: "),
          thrown.getMessage());
    }
  }

  @Test
  void filesThatAreGoneOrChangedAreToldFromBrokenOnes() throws Exception {
    Path file = words("a.pdf");
    var source = INGESTER.identify(file);
    try (ExtractionPool pool = new ExtractionPool(LIMITS, 1)) {
      Files.write(file, "more".getBytes(ISO_8859_1));
      assertEquals(
          new Failed(
              source,
              new Failure(
                  Failure.Kind.UNREADABLE, "it was changed while it was read; read it again")),
          pool.extract(file, source));
      Files.delete(file);
      assertEquals(
          new Failed(source, new Failure(Failure.Kind.UNREADABLE, "it is not there any more")),
          pool.extract(file, source));
    }
  }

  @Test
  void largeFilesGetMoreTimeWithinBounds() {
    assertEquals(Duration.ofSeconds(60), Limits.DEFAULT.timeFor(0));
    assertEquals(Duration.ofSeconds(110), Limits.DEFAULT.timeFor(10_000_000));
    assertEquals(Duration.ofMinutes(10), Limits.DEFAULT.timeFor(Long.MAX_VALUE));
    assertEquals(
        Duration.ofSeconds(3),
        Limits.DEFAULT.withTime(Duration.ofSeconds(3)).timeFor(Long.MAX_VALUE));
  }

  private Path words(String name) throws Exception {
    return TinyPdf.ofContent(TinyPdf.WORDS).write(folder, name);
  }

  private static long killReader(ExtractionPool pool, long notThis) throws Exception {
    long pid = awaitWorker(pool, notThis);
    ProcessHandle worker = handles(List.of(pid)).getFirst();
    worker.destroyForcibly();
    worker.onExit().get(20, TimeUnit.SECONDS);
    return pid;
  }

  /** Waits until a worker other than the given one has begun to read, and returns its process. */
  private static long awaitWorker(ExtractionPool pool, long notThis) {
    try {
      for (int i = 0; i < 600; i++) {
        List<Long> pids = pool.readingPids();
        if (!pids.isEmpty() && !pids.contains(notThis)) {
          return pids.getFirst();
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new AssertionError("no worker started");
  }

  private static List<ProcessHandle> handles(List<Long> pids) {
    return pids.stream().map(ProcessHandle::of).flatMap(java.util.Optional::stream).toList();
  }
}
