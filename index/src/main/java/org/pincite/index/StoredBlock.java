package org.pincite.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.index.label.Labels;

/**
 * What the index keeps of a block so that a hit can be shown without its document.
 *
 * @param sha256 of the document's source
 * @param block index in {@code Document.blocks()}
 * @param kind of the block
 * @param start where the block begins in the document's text
 * @param number as printed, or null
 * @param paragraph printed number to cite, or null
 * @param text of the block
 * @param sentences in order, at least one
 */
public record StoredBlock(
    String sha256,
    int block,
    BlockKind kind,
    int start,
    @Nullable String number,
    @Nullable String paragraph,
    String text,
    List<Sentence> sentences) {
  /**
   * A sentence of a stored block.
   *
   * @param span in the document's text
   * @param id its {@code StatementId} as text; empty for one without a letter or digit
   * @param firstPage index from 1 of the page on which it begins, 0 in formats without pages
   * @param lastPage index of the page on which it ends
   * @param pageLabel printed label of the first page, or null
   * @param label what it is about and does, or null where it has no label
   */
  public record Sentence(
      Span span,
      String id,
      int firstPage,
      int lastPage,
      @Nullable String pageLabel,
      @Nullable Label label) {}

  public StoredBlock {
    sentences = List.copyOf(sentences);
  }

  /** {@return the characters of a span of the document that lies in this block} */
  public String quote(Span span) {
    return text.substring(span.start() - start, span.end() - start);
  }

  BytesRef encode() {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      write(out);
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DataOutput out) throws IOException {
    out.writeString(sha256);
    out.writeVInt(block);
    out.writeString(kind.name());
    out.writeVInt(start);
    write(out, number);
    write(out, paragraph);
    out.writeString(text);
    out.writeVInt(sentences.size());
    int at = start;
    for (Sentence sentence : sentences) {
      out.writeVInt(sentence.span().start() - at);
      out.writeVInt(sentence.span().length());
      out.writeString(sentence.id());
      out.writeVInt(sentence.firstPage());
      out.writeVInt(sentence.lastPage());
      write(out, sentence.pageLabel());
      write(out, sentence.label() == null ? null : Labels.line(sentence.label()));
      at = sentence.span().end();
    }
  }

  static StoredBlock decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    String sha256 = in.readString();
    int block = in.readVInt();
    BlockKind kind = BlockKind.valueOf(in.readString());
    int start = in.readVInt();
    String number = read(in);
    String paragraph = read(in);
    String text = in.readString();
    int count = in.readVInt();
    List<Sentence> sentences = new ArrayList<>(count);
    int at = start;
    for (int i = 0; i < count; i++) {
      int from = at + in.readVInt();
      Span span = new Span(from, from + in.readVInt());
      sentences.add(
          new Sentence(
              span, in.readString(), in.readVInt(), in.readVInt(), read(in), label(read(in))));
      at = span.end();
    }
    return new StoredBlock(sha256, block, kind, start, number, paragraph, text, sentences);
  }

  private static @Nullable Label label(@Nullable String line) {
    return line == null ? null : Labels.label(line);
  }

  /** An empty string stands for null: none of what is written so is ever empty. */
  private static void write(DataOutput out, @Nullable String value) throws IOException {
    out.writeString(Optional.ofNullable(value).orElse(""));
  }

  private static @Nullable String read(ByteArrayDataInput in) throws IOException {
    String value = in.readString();
    return value.isEmpty() ? null : value;
  }
}
