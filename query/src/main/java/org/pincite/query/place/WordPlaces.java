package org.pincite.query.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** The places of one word, or of any of several. */
abstract sealed class WordPlaces extends Places {
  static Places of(Shape.Words words, LeafReaderContext segment) throws IOException {
    List<PostingsEnum> postings = postings(words, segment);
    return postings.size() == 1 ? new OfOne(postings.getFirst()) : new OfSeveral(postings);
  }

  /** The postings of those of the words that the segment has. */
  private static List<PostingsEnum> postings(Shape.Words words, LeafReaderContext segment)
      throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    Terms terms = segment.reader().terms(words.field());
    if (terms != null) {
      TermsEnum iterator = terms.iterator();
      for (Shape.Word word : words.forms()) {
        TermState state = state(word, segment);
        if (state != null) {
          iterator.seekExact(word.term(), state);
          postings.add(iterator.postings(null, PostingsEnum.POSITIONS));
        }
      }
    }
    return postings;
  }

  private static @Nullable TermState state(Shape.Word word, LeafReaderContext segment)
      throws IOException {
    IOSupplier<TermState> state = word.states().get(segment);
    return state == null ? null : state.get();
  }

  private static final class OfOne extends WordPlaces {
    private final PostingsEnum word;

    OfOne(PostingsEnum word) {
      this.word = word;
    }

    @Override
    void read(int block) throws IOException {
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

    @Override
    public int lone(int block) throws IOException {
      if (word.docID() < block) {
        word.advance(block);
      }
      if (word.docID() > block) {
        return 0;
      }
      return word.freq() == 1 ? 1 : UNKNOWN;
    }
  }

  /**
   * Reads the blocks of a range together, word by word; the denser they are asked for, the more.
   */
  private static final class OfSeveral extends WordPlaces {
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
    void read(int block) throws IOException {
      for (int i = last(block); i != END; i = before[i]) {
        list.add(positions[i], positions[i]);
      }
    }

    @Override
    public int lone(int block) throws IOException {
      int last = last(block);
      return last == END ? 0 : before[last] == END ? 1 : UNKNOWN;
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
