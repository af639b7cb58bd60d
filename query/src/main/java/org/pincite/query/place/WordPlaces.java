package org.pincite.query.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** The places of one word, or of any of several. What is not asked for is not opened. */
final class WordPlaces extends Places {
  private final Shape.Words words;
  private final LeafReaderContext segment;
  private @Nullable Reader reader;
  private @Nullable HeldSentences held;
  private boolean known = true;

  WordPlaces(Shape.Words words, LeafReaderContext segment) {
    this.words = words;
    this.segment = segment;
  }

  @Override
  Stream<WordPlaces> words() {
    return Stream.of(this);
  }

  @Override
  void read(int block) throws IOException {
    if (reader == null) {
      List<PostingsEnum> postings = postings();
      reader = postings.size() == 1 ? new OfOne(postings.getFirst()) : new OfSeveral(postings);
    }
    reader.read(block, list);
  }

  @Override
  public long sentences(int block) throws IOException {
    if (held == null && known) {
      held = HeldSentences.of(words, segment, true);
      known = held != null;
    }
    return held == null ? HeldSentences.UNKNOWN : held.in(block);
  }

  /** The postings of those of the words that the segment has. */
  private List<PostingsEnum> postings() throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    Terms terms = segment.reader().terms(words.field());
    if (terms != null) {
      TermsEnum iterator = terms.iterator();
      for (Shape.Word word : words.forms()) {
        TermState state = state(word);
        if (state != null) {
          iterator.seekExact(word.term(), state);
          postings.add(iterator.postings(null, PostingsEnum.POSITIONS));
        }
      }
    }
    return postings;
  }

  private @Nullable TermState state(Shape.Word word) throws IOException {
    IOSupplier<TermState> state = word.states().get(segment);
    return state == null ? null : state.get();
  }

  private sealed interface Reader {
    /** Adds the places in a block; blocks come in ascending order. */
    void read(int block, PlaceList list) throws IOException;
  }

  private static final class OfOne implements Reader {
    private final PostingsEnum word;

    OfOne(PostingsEnum word) {
      this.word = word;
    }

    @Override
    public void read(int block, PlaceList list) throws IOException {
      if (word.docID() < block) {
        word.advance(block);
      }
      if (word.docID() == block) {
        for (int i = word.freq(); i > 0; i--) {
          int position = word.nextPosition();
          list.add(position, position);
        }
      }
    }
  }

  /**
   * Reads the blocks of a range together, word by word; the denser they are asked for, the more.
   */
  private static final class OfSeveral implements Reader {
    private static final int WIDEST = 1 << 11;
    private static final int END = -1;

    private final PostingsEnum[] words;

    /** The block at which each word's postings are. */
    private final int[] blocks;

    /** For each block of the range its last position in {@link #positions}. */
    private final int[] lasts = new int[WIDEST];

    private int[] positions = new int[16];

    /** For each position the one of the same block before it. */
    private int[] before = new int[16];

    private int size;
    private int from;
    private int to;

    OfSeveral(List<PostingsEnum> words) {
      this.words = words.toArray(PostingsEnum[]::new);
      this.blocks = new int[this.words.length];
      Arrays.fill(blocks, -1);
    }

    @Override
    public void read(int block, PlaceList list) throws IOException {
      for (int i = last(block); i != END; i = before[i]) {
        list.add(positions[i], positions[i]);
      }
    }

    private int last(int block) throws IOException {
      if (block >= to) {
        int width = to - from;
        load(block, block - to < width ? Math.min(2 * width, WIDEST) : 1);
      }
      return lasts[block - from];
    }

    private void load(int begin, int width) throws IOException {
      from = begin;
      to = begin + width;
      size = 0;
      Arrays.fill(lasts, 0, width, END);
      for (int w = 0; w < words.length; w++) {
        if (blocks[w] < begin) {
          blocks[w] = words[w].advance(begin);
        }
        while (blocks[w] < to) {
          add(words[w], blocks[w] - from);
          blocks[w] = words[w].nextDoc();
        }
      }
    }

    private void add(PostingsEnum word, int block) throws IOException {
      for (int i = word.freq(); i > 0; i--) {
        if (size == positions.length) {
          positions = Arrays.copyOf(positions, 2 * size);
          before = Arrays.copyOf(before, 2 * size);
        }
        positions[size] = word.nextPosition();
        before[size] = lasts[block];
        lasts[block] = size++;
      }
    }
  }
}
