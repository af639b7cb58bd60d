package org.pincite.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Extraction.Extracted;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.Ingester;

/**
 * The worker process: reads the files it is told to over its standard input, one after the other,
 * and ends as soon as that input ends, also in the middle of a file.
 */
final class WorkerMain {
  private final DataOutputStream out;
  private final int mostBytes;
  private final BlockingQueue<Wire.Request> requests = new LinkedBlockingQueue<>();

  private WorkerMain(DataOutputStream out, int mostBytes) {
    this.out = out;
    this.mostBytes = mostBytes;
  }

  /**
   * Serves a pool.
   *
   * @param args the most bytes that an answer may have
   */
  public static void main(String[] args) {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    // What libraries print or ask for must not get between the messages.
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    WorkerMain worker = new WorkerMain(new DataOutputStream(out), Integer.parseInt(args[0]));
    Thread.ofPlatform().name("extraction").daemon().start(worker::extractAll);
    end(worker.listen(new DataInputStream(in)));
  }

  private int listen(DataInputStream in) {
    try {
      for (Wire.Request next = Wire.readRequest(in); next != null; next = Wire.readRequest(in)) {
        requests.add(next);
      }
      return 0;
    } catch (IOException e) {
      return WorkerExit.LOST_ITS_POOL;
    }
  }

  private void extractAll() {
    try {
      Ingester ingester = new Ingester().warmedUp();
      Wire.writeReady(out);
      while (true) {
        Wire.Request request = requests.take();
        answer(
            ingester.extract(
                request.file(), request.source(), request.options(), this::recognising));
      }
    } catch (IOException | InterruptedException e) {
      end(WorkerExit.LOST_ITS_POOL);
    } catch (RuntimeException | Error e) {
      System.err.println(e);
      end(WorkerExit.FAILED);
    }
  }

  private void recognising(int page) {
    try {
      Wire.writeRecognising(out, page);
    } catch (IOException e) {
      end(WorkerExit.LOST_ITS_POOL);
    }
  }

  /** Ends this process and what it started. */
  private static void end(int code) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(code);
  }

  private void answer(Extraction extraction) throws IOException {
    switch (extraction) {
      case Failed(var source, Failure failure) -> Wire.writeFailure(out, failure);
      case Extracted(Document document) -> answer(document);
    }
  }

  private void answer(Document document) throws IOException {
    byte @Nullable [] json = json(document);
    if (json == null) {
      Wire.writeFailure(
          out, new Failure(Failure.Kind.BROKEN, "its text has characters that cannot be stored"));
    } else if (json.length > mostBytes) {
      Wire.writeFailure(
          out,
          new Failure(
              Failure.Kind.TOO_LARGE,
              "the text in it takes more than the " + (mostBytes >> 20) + " MB allowed"));
    } else {
      Wire.writeDocument(out, json, isDamaged(document));
    }
  }

  private static byte @Nullable [] json(Document document) {
    try {
      return DocumentJson.write(document);
    } catch (RuntimeException e) {
      System.err.println(e);
      return null;
    }
  }

  private static boolean isDamaged(Document document) {
    return document.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.PAGE_UNREADABLE);
  }
}
