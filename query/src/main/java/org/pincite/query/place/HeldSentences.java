package org.pincite.query.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.index.Fields;

/**
 * Reads which sentences of a block hold one of several words, from the fields that know nothing
 * else. They are the bits of a number, the lowest for the first sentence.
 */
public abstract sealed class HeldSentences {
  /** Of a block with so many sentences that they are no bits of a number; it is negative. */
  public static final int UNKNOWN = -1;

  private static final int MOST = Long.SIZE - 1;

  /** What is done with the number of sentences of a block, or {@link #UNKNOWN}. */
  public interface Counted {
    /** Goes on with a block; they come in ascending order. */
    void block(int block, int sentences) throws IOException;
  }

  /**
   * {@return what reads them in a segment; null where there is no such field}
   *
   * @param positions whether more is to be known than how many sentences a word stands in
   */
  static @Nullable HeldSentences of(Shape.Words words, LeafReaderContext segment, boolean positions)
      throws IOException {
    if (!words.field().equals(Fields.TEXT) && !words.field().equals(Fields.EXACT)) {
      return null;
    }
    Terms terms = segment.reader().terms(Fields.sentences(words.field()));
    List<PostingsEnum> postings = new ArrayList<>();
    if (terms != null) {
      boolean needed = positions || words.forms().size() > 1;
      TermsEnum iterator = terms.iterator();
      for (Shape.Word word : words.forms()) {
        if (iterator.seekExact(word.term())) {
          postings.add(
              iterator.postings(null, needed ? PostingsEnum.POSITIONS : PostingsEnum.FREQS));
        }
      }
    }
    return postings.size() == 1 ? new OfOne(postings.getFirst()) : new OfSeveral(postings);
  }

  /**
   * Counts the sentences that hold a word in all blocks of a segment.
   *
   * @return whether that can be done, which it can for no shape but words of the text
   */
  public static boolean count(Shape shape, LeafReaderContext segment, Counted action)
      throws IOException {
    HeldSentences held = shape instanceof Shape.Words words ? of(words, segment, false) : null;
    if (held == null) {
      return false;
    }
    held.count(segment.reader().getLiveDocs(), action);
    return true;
  }

  /** {@return the number of sentences, or {@link #UNKNOWN}} */
  public static int count(long sentences) {
    return sentences < 0 ? UNKNOWN : Long.bitCount(sentences);
  }

  /** {@return the sentences of a block, or {@link #UNKNOWN}; blocks come in ascending order} */
  abstract long in(int block) throws IOException;

  abstract void count(@Nullable Bits live, Counted action) throws IOException;

  /** {@return the sentences of the block at which the postings are} */
  private static long sentences(PostingsEnum word) throws IOException {
    long sentences = 0;
    for (int i = word.freq(); i > 0; i--) {
      int sentence = word.nextPosition();
      if (sentence >= MOST) {
        return UNKNOWN;
      }
      sentences |= 1L << sentence;
    }
    return sentences;
  }

  private static final class OfOne extends HeldSentences {
    private final PostingsEnum word;
    private int current = -1;
    private long sentences;

    OfOne(PostingsEnum word) {
      this.word = word;
    }

    @Override
    long in(int block) throws IOException {
      if (block != current) {
        current = block;
        int at = word.docID() < block ? word.advance(block) : word.docID();
        sentences = at == block ? sentences(word) : 0;
      }
      return sentences;
    }

    @Override
    void count(@Nullable Bits live, Counted action) throws IOException {
      for (int block = word.nextDoc();
          block != DocIdSetIterator.NO_MORE_DOCS;
          block = word.nextDoc()) {
        if (live == null || live.get(block)) {
          action.block(block, word.freq());
        }
      }
    }
  }

  /**
   * Reads the blocks of a range together, word by word; the denser they are asked for, the more.
   */
  private static final class OfSeveral extends HeldSentences {
    private static final int WIDEST = 1 << 11;

    private final PostingsEnum[] words;

    /** The block at which each word's postings are. */
    private final int[] blocks;

    private final long[] sentences = new long[WIDEST];
    private final FixedBitSet touched = new FixedBitSet(WIDEST);
    private int from;
    private int to;

    OfSeveral(List<PostingsEnum> words) {
      this.words = words.toArray(PostingsEnum[]::new);
      this.blocks = new int[this.words.length];
      Arrays.fill(blocks, -1);
    }

    @Override
    long in(int block) throws IOException {
      if (block >= to) {
        int width = to - from;
        load(block, block - to < width ? Math.min(2 * width, WIDEST) : 1);
      }
      return sentences[block - from];
    }

    @Override
    void count(@Nullable Bits live, Counted action) throws IOException {
      int begin = 0;
      while (begin != DocIdSetIterator.NO_MORE_DOCS) {
        begin = load(begin, WIDEST);
        for (int i = touched.nextSetBit(0);
            i != DocIdSetIterator.NO_MORE_DOCS;
            i = i + 1 < WIDEST ? touched.nextSetBit(i + 1) : DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(from + i)) {
            action.block(from + i, count(sentences[i]));
          }
        }
      }
    }

    /** {@return the first block behind the range that has any of the words} */
    private int load(int begin, int width) throws IOException {
      from = begin;
      to = begin + width;
      Arrays.fill(sentences, 0, width, 0);
      touched.clear();
      int next = DocIdSetIterator.NO_MORE_DOCS;
      for (int w = 0; w < words.length; w++) {
        if (blocks[w] < begin) {
          blocks[w] = words[w].advance(begin);
        }
        while (blocks[w] < to) {
          touched.set(blocks[w] - from);
          sentences[blocks[w] - from] |= sentences(words[w]);
          blocks[w] = words[w].nextDoc();
        }
        next = Math.min(next, blocks[w]);
      }
      return next;
    }
  }
}
