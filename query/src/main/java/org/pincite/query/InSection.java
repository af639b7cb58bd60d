package org.pincite.query;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.index.Fields;
import org.pincite.index.SentenceTable;

/**
 * Parts of a question that one section must satisfy, together but each in any of its blocks. A
 * block satisfies it if its section does and a sentence of the block shows some of why; if none of
 * the section does, since all that was asked for is absent, each of its blocks satisfies it.
 */
final class InSection extends Evaluation {
  private static final int LOWEST_LEVEL = 9;

  private final Part parts;
  private final FixedBitSet begins;
  private final SentenceTable scouted;
  private int end;
  private boolean holds;
  private boolean shows;

  /**
   * @param deepest the lowest level of heading that parts sections; 0 if every heading does
   */
  InSection(Part parts, LeafReader segment, int deepest) throws IOException {
    this.parts = parts;
    this.begins = begins(segment, deepest == 0 ? LOWEST_LEVEL : deepest);
    this.scouted = new SentenceTable(segment);
  }

  /** The blocks that begin a section: by their level, or as the first of their document. */
  private static FixedBitSet begins(LeafReader segment, int deepest) throws IOException {
    FixedBitSet begins = new FixedBitSet(segment.maxDoc() + 1);
    for (int level = 1; level <= deepest; level++) {
      add(begins, segment.postings(new Term(Fields.SECTION, Integer.toString(level))), 0);
    }
    add(begins, segment.postings(new Term(Fields.HEAD, Fields.YES)), 1);
    return begins;
  }

  private static void add(FixedBitSet begins, @Nullable PostingsEnum found, int behind)
      throws IOException {
    if (found != null) {
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        begins.set(found.docID() + behind);
      }
    }
  }

  @Override
  boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
    if (block >= end) {
      scout(block, scope);
    }
    if (!holds) {
      return false;
    }
    if (shows) {
      parts.gather(block, table, scope, sentences);
      return !sentences.isEmpty();
    }
    if (scope == Scope.SENTENCE) {
      sentences.set(0, table.count());
    }
    return true;
  }

  private void scout(int block, Scope scope) throws IOException {
    int from = begins.prevSetBit(block);
    int next = begins.nextSetBit(block + 1);
    end = next;
    parts.begin();
    for (int i = Math.max(0, from); i < Math.min(next, begins.length() - 1); i++) {
      if (scouted.read(i)) {
        parts.scout(i, scouted, scope);
      }
    }
    holds = parts.holds();
    shows = parts.shows();
  }

  @Override
  void places(int sentence, Consumer<Place> action) {
    if (sentences.get(sentence) && shows) {
      parts.places(sentence, action);
    }
  }

  /**
   * A part of a question that a section must satisfy, in whichever of its blocks. First the blocks
   * of a section are {@linkplain #scout scouted} one after another; then, of those that are
   * candidates, the sentences are {@linkplain #gather gathered}.
   */
  sealed interface Part {
    /** Begins a section. */
    void begin();

    /** Looks at the next block of the section. */
    void scout(int block, SentenceTable table, Scope scope) throws IOException;

    /** {@return whether what was scouted satisfies the part} */
    boolean holds();

    /** {@return whether there is a sentence in what was scouted that shows why} */
    boolean shows();

    /** Adds the sentences of a block that show why the section satisfies the part. */
    void gather(int block, SentenceTable table, Scope scope, BitSet sentences) throws IOException;

    /** Hands over the places in a sentence of the block gathered last. */
    void places(int sentence, Consumer<Place> action);

    /** What one block must satisfy by itself. */
    final class Leaf implements Part {
      private final Evaluation scout;
      private final Evaluation here;
      private final boolean shown;
      private boolean held;
      private boolean seen;

      /**
       * @param scout for scouting, which runs ahead
       * @param here the same for gathering
       * @param shown whether it stands in sentences, as filters do not
       */
      Leaf(Evaluation scout, Evaluation here, boolean shown) {
        this.scout = scout;
        this.here = here;
        this.shown = shown;
      }

      @Override
      public void begin() {
        held = false;
        seen = false;
      }

      @Override
      public void scout(int block, SentenceTable table, Scope scope) throws IOException {
        scout.evaluate(block, table, scope);
        held |= scout.matched;
        seen |= shown && scout.matched && !scout.sentences.isEmpty();
      }

      @Override
      public boolean holds() {
        return held;
      }

      @Override
      public boolean shows() {
        return seen;
      }

      @Override
      public void gather(int block, SentenceTable table, Scope scope, BitSet sentences)
          throws IOException {
        here.evaluate(block, table, scope);
        if (here.matched && shown) {
          sentences.or(here.sentences);
        }
      }

      @Override
      public void places(int sentence, Consumer<Place> action) {
        if (here.holdsIn(sentence)) {
          here.places(sentence, action);
        }
      }
    }

    /** Several parts, all of which are scouted. */
    sealed interface Joined extends Part {
      List<Part> parts();

      @Override
      default void begin() {
        parts().forEach(Part::begin);
      }

      @Override
      default void scout(int block, SentenceTable table, Scope scope) throws IOException {
        for (Part part : parts()) {
          part.scout(block, table, scope);
        }
      }
    }

    /** All of several parts. */
    record All(List<Part> parts) implements Joined {
      @Override
      public boolean holds() {
        return parts.stream().allMatch(Part::holds);
      }

      @Override
      public boolean shows() {
        return parts.stream().anyMatch(Part::shows);
      }

      @Override
      public void gather(int block, SentenceTable table, Scope scope, BitSet sentences)
          throws IOException {
        for (Part part : parts) {
          part.gather(block, table, scope, sentences);
        }
      }

      @Override
      public void places(int sentence, Consumer<Place> action) {
        parts.forEach(part -> part.places(sentence, action));
      }
    }

    /** At least one of several parts; those that the section does not satisfy show nothing. */
    record Any(List<Part> parts) implements Joined {
      @Override
      public boolean holds() {
        return parts.stream().anyMatch(Part::holds);
      }

      @Override
      public boolean shows() {
        return parts.stream().anyMatch(part -> part.holds() && part.shows());
      }

      @Override
      public void gather(int block, SentenceTable table, Scope scope, BitSet sentences)
          throws IOException {
        for (Part part : parts) {
          if (part.holds()) {
            part.gather(block, table, scope, sentences);
          }
        }
      }

      @Override
      public void places(int sentence, Consumer<Place> action) {
        parts.stream().filter(Part::holds).forEach(part -> part.places(sentence, action));
      }
    }

    /** The absence of a part from the whole section. */
    record None(Part part) implements Part {
      @Override
      public void begin() {
        part.begin();
      }

      @Override
      public void scout(int block, SentenceTable table, Scope scope) throws IOException {
        part.scout(block, table, scope);
      }

      @Override
      public boolean holds() {
        return !part.holds();
      }

      @Override
      public boolean shows() {
        return false;
      }

      @Override
      public void gather(int block, SentenceTable table, Scope scope, BitSet sentences) {
        // what is absent stands nowhere
      }

      @Override
      public void places(int sentence, Consumer<Place> action) {
        // what is absent stands nowhere
      }
    }
  }
}
