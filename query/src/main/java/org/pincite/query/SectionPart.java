package org.pincite.query;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.pincite.index.SentenceTable;

/**
 * A part of a question that a section must satisfy, in whichever of its blocks. First the blocks of
 * a section are {@linkplain #scout scouted} one after another; then, of those that are candidates,
 * the sentences are {@linkplain #gather gathered}.
 */
sealed interface SectionPart {
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
  void places(int sentence, Consumer<Evaluation.Place> action);

  /** What one block must satisfy by itself. */
  final class Leaf implements SectionPart {
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
    public void places(int sentence, Consumer<Evaluation.Place> action) {
      if (here.holdsIn(sentence)) {
        here.places(sentence, action);
      }
    }
  }

  /** All of several parts. */
  record All(List<SectionPart> parts) implements SectionPart {
    @Override
    public void begin() {
      parts.forEach(SectionPart::begin);
    }

    @Override
    public void scout(int block, SentenceTable table, Scope scope) throws IOException {
      for (SectionPart part : parts) {
        part.scout(block, table, scope);
      }
    }

    @Override
    public boolean holds() {
      return parts.stream().allMatch(SectionPart::holds);
    }

    @Override
    public boolean shows() {
      return parts.stream().anyMatch(SectionPart::shows);
    }

    @Override
    public void gather(int block, SentenceTable table, Scope scope, BitSet sentences)
        throws IOException {
      for (SectionPart part : parts) {
        part.gather(block, table, scope, sentences);
      }
    }

    @Override
    public void places(int sentence, Consumer<Evaluation.Place> action) {
      parts.forEach(part -> part.places(sentence, action));
    }
  }

  /** At least one of several parts; those that the section does not satisfy show nothing. */
  record Any(List<SectionPart> parts) implements SectionPart {
    @Override
    public void begin() {
      parts.forEach(SectionPart::begin);
    }

    @Override
    public void scout(int block, SentenceTable table, Scope scope) throws IOException {
      for (SectionPart part : parts) {
        part.scout(block, table, scope);
      }
    }

    @Override
    public boolean holds() {
      return parts.stream().anyMatch(SectionPart::holds);
    }

    @Override
    public boolean shows() {
      return parts.stream().anyMatch(part -> part.holds() && part.shows());
    }

    @Override
    public void gather(int block, SentenceTable table, Scope scope, BitSet sentences)
        throws IOException {
      for (SectionPart part : parts) {
        if (part.holds()) {
          part.gather(block, table, scope, sentences);
        }
      }
    }

    @Override
    public void places(int sentence, Consumer<Evaluation.Place> action) {
      parts.stream().filter(SectionPart::holds).forEach(part -> part.places(sentence, action));
    }
  }

  /** The absence of a part from the whole section. */
  record None(SectionPart part) implements SectionPart {
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
    public void places(int sentence, Consumer<Evaluation.Place> action) {
      // what is absent stands nowhere
    }
  }
}
