package org.pincite.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Tells in which sentence of a block a word stands, in one block after another of a segment. Made
 * of the numbers of words of the sentences. Not thread-safe, since a search reads it for every
 * block it meets.
 */
public final class SentenceTable {
  private final BinaryDocValues tables;
  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private int[] ends = new int[16];
  private int count;
  private boolean pending;

  public SentenceTable(LeafReader segment) throws IOException {
    this(DocValues.getBinary(segment, Fields.SENTENCES));
  }

  SentenceTable(BinaryDocValues tables) {
    this.tables = tables;
  }

  /**
   * Goes on to a block; blocks must come in ascending order, the same may come again.
   *
   * @param block its number in the segment
   * @return whether it has sentences, as all have that are not the heads of documents
   */
  public boolean read(int block) throws IOException {
    goTo(block);
    return count() > 0;
  }

  /** Goes on to a block in the same way; its sentences are not read until one is asked for. */
  public void goTo(int block) throws IOException {
    count = 0;
    pending = tables.advanceExact(block);
  }

  private void load() {
    if (pending) {
      pending = false;
      try {
        read(tables.binaryValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void read(BytesRef value) {
    in.reset(value.bytes, value.offset, value.length);
    int end = 0;
    while (!in.eof()) {
      end += in.readVInt();
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count++] = end;
    }
  }

  /** {@return the number of sentences, 0 in the head of a document} */
  public int count() {
    load();
    return count;
  }

  /** {@return the ordinal in the block of the first word of a sentence} */
  public int begin(int sentence) {
    load();
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /** {@return the ordinal in the block behind the last word of a sentence} */
  public int end(int sentence) {
    load();
    return ends[sentence];
  }

  /** {@return the index of the sentence that holds the word of an ordinal in the block} */
  public int sentenceOf(int word) {
    load();
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (word < ends[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static BytesRef encode(List<Integer> endsOfSentences) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      int before = 0;
      for (int end : endsOfSentences) {
        out.writeVInt(end - before);
        before = end;
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
