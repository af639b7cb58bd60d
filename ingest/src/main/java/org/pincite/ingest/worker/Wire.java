package org.pincite.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Extraction.Extracted;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.draft.ExtractionOptions;

/**
 * What pool and worker say to each other. Every message to the pool begins with a mark, so that
 * bytes which somebody else wrote into the pipe are not taken for one.
 */
final class Wire {
  private static final int MARK = 0x50494E43;

  private Wire() {}

  /** A file to be read. */
  record Request(Path file, Source source, ExtractionOptions options) {
    Request afterOcrGaveUp() {
      return new Request(file, source, options.afterOcrGaveUp());
    }
  }

  /** What the worker sends. */
  sealed interface Message {}

  /** It is up and has loaded what every file needs. */
  record Ready() implements Message {}

  /** It recognises the words in a page's picture, which takes seconds a page. */
  record Recognising(int page) implements Message {}

  /**
   * What became of a file.
   *
   * @param worn whether the file was damaged, so that the worker had better not read another
   */
  record Answer(Extraction extraction, boolean worn) implements Message {}

  private static final byte READY = 'R';
  private static final byte RECOGNISING = 'P';
  private static final byte DOCUMENT = 'D';
  private static final byte FAILURE = 'F';

  static void write(DataOutputStream out, Request request) throws IOException {
    // A URI keeps every byte of a name, also those that are no text in the locale's charset.
    byte[] uri = request.file().toUri().toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(uri.length);
    out.write(uri);
    out.writeUTF(request.source().sha256());
    out.writeUTF(request.source().mediaType());
    out.writeLong(request.source().size());
    WireOptions.write(out, request.options());
    out.flush();
  }

  /** {@return the next request, null where the pool has ended} */
  static @Nullable Request readRequest(DataInputStream in) throws IOException {
    byte[] head = in.readNBytes(Integer.BYTES);
    if (head.length < Integer.BYTES) {
      return null;
    }
    byte[] uri = in.readNBytes(java.nio.ByteBuffer.wrap(head).getInt());
    String sha256 = in.readUTF();
    String mediaType = in.readUTF();
    Source source = new Source(sha256, mediaType, in.readLong());
    ExtractionOptions options = WireOptions.read(in);
    Path file = Path.of(URI.create(new String(uri, StandardCharsets.UTF_8)));
    return new Request(file, source, options);
  }

  static void writeReady(DataOutputStream out) throws IOException {
    head(out, READY, false, 0);
    out.flush();
  }

  static void writeRecognising(DataOutputStream out, int page) throws IOException {
    head(out, RECOGNISING, false, Integer.BYTES);
    out.writeInt(page);
    out.flush();
  }

  /** Sends a document's JSON. */
  static void writeDocument(DataOutputStream out, byte[] json, boolean worn) throws IOException {
    head(out, DOCUMENT, worn, json.length);
    out.write(json);
    out.flush();
  }

  static void writeFailure(DataOutputStream out, Failure failure) throws IOException {
    byte[] text = (failure.kind() + "\n" + failure.reason()).getBytes(StandardCharsets.UTF_8);
    boolean worn =
        switch (failure.kind()) {
          case BROKEN, TOO_LARGE -> true;
          case ENCRYPTED, UNSUPPORTED, EMPTY, UNREADABLE -> false;
        };
    head(out, FAILURE, worn, text.length);
    out.write(text);
    out.flush();
  }

  /**
   * {@return the worker's next message}
   *
   * @param source of the file that was asked for
   * @param most bytes that are taken
   * @throws IOException if the worker ended, or sends what is no message
   */
  static Message read(DataInputStream in, Source source, int most) throws IOException {
    int mark = in.readInt();
    byte kind = in.readByte();
    boolean worn = in.readBoolean();
    int length = in.readInt();
    if (mark != MARK || length < 0 || length > most) {
      throw new IOException("the worker sends what is no message");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new IOException("the worker ended in the middle of a message");
    }
    return switch (kind) {
      case READY -> new Ready();
      case RECOGNISING -> new Recognising(java.nio.ByteBuffer.wrap(body).getInt());
      case DOCUMENT -> new Answer(extracted(body, source), worn);
      case FAILURE -> new Answer(failed(body, source), worn);
      default -> throw new IOException("the worker sends a message of an unknown kind");
    };
  }

  private static Extraction extracted(byte[] json, Source source) throws IOException {
    try {
      Document document = DocumentJson.read(json);
      if (!document.source().equals(source)) {
        throw new IOException("the worker answers for another file");
      }
      return new Extracted(document);
    } catch (CorpusException e) {
      throw new IOException("the worker sends what is no document", e);
    }
  }

  private static Failed failed(byte[] body, Source source) throws IOException {
    String text = new String(body, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    try {
      Failure.Kind kind = Failure.Kind.valueOf(text.substring(0, Math.max(end, 0)));
      return new Failed(source, new Failure(kind, text.substring(end + 1)));
    } catch (IllegalArgumentException e) {
      throw new IOException("the worker sends what is no failure", e);
    }
  }

  private static void head(DataOutputStream out, byte kind, boolean worn, int length)
      throws IOException {
    out.writeInt(MARK);
    out.writeByte(kind);
    out.writeBoolean(worn);
    out.writeInt(length);
  }
}
