package org.pincite.query;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.label.Label;
import org.pincite.index.SentenceTable;
import org.pincite.index.label.Labels;
import org.pincite.query.place.HeldSentences;
import org.pincite.query.place.PlaceList;
import org.pincite.query.place.Places;

/**
 * A part of a question, evaluated in one block after another, in the order of a segment. After
 * {@link #evaluate}, {@link #matched} says whether the block satisfies the part, and {@link
 * #sentences} which sentences do: by themselves where the scope is the sentence, else by holding
 * some of what makes the block satisfy it.
 */
abstract class Evaluation {
  final BitSet sentences = new BitSet();
  boolean matched;
  private Scope lastScope = Scope.PARAGRAPH;

  /** Evaluates the part in a block; blocks come in ascending order. */
  final void evaluate(int block, SentenceTable table, Scope scope) throws IOException {
    lastScope = scope;
    sentences.clear();
    matched = satisfied(block, table, scope);
  }

  /**
   * {@return whether it is about single statements, by their labels, so that of all that is asked
   * together with it only its {@link #sentences} are hits}
   */
  boolean restricts() {
    return false;
  }

  /** {@return how many statements of a block are found, by evaluating the part in it} */
  final int count(int block, SentenceTable table, Scope scope) throws IOException {
    evaluate(block, table, scope);
    return !matched ? 0 : sentences.isEmpty() ? table.count() : sentences.cardinality();
  }

  /**
   * {@return the sentences of a block that are found, as bits, the lowest for the first, where they
   * are known without the places of words; else {@link HeldSentences#UNKNOWN}} The same block may
   * be evaluated next, no other before it.
   */
  long held(int block, Scope scope) throws IOException {
    return HeldSentences.UNKNOWN;
  }

  /** Fills {@link #sentences}, which is empty, and tells whether the block satisfies the part. */
  abstract boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException;

  /** Hands over the places that made a sentence a hit in the block evaluated last. */
  abstract void places(int sentence, Consumer<Place> action);

  final boolean holdsIn(int sentence) {
    return lastScope == Scope.SENTENCE ? sentences.get(sentence) : matched;
  }

  /** A word, phrase or the like. */
  static final class Place extends Evaluation {
    final Sought sought;
    private final Places places;

    Place(Sought sought, Places places) {
      this.sought = sought;
      this.places = places;
    }

    @Override
    boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      PlaceList found = places.in(block);
      for (int i = 0; i < found.size(); i++) {
        int first = table.sentenceOf(found.first(i));
        int last = table.sentenceOf(found.last(i));
        if (first == last || scope == Scope.PARAGRAPH) {
          sentences.set(first, last + 1);
        }
      }
      return !sentences.isEmpty();
    }

    @Override
    long held(int block, Scope scope) throws IOException {
      return places.sentences(block);
    }

    @Override
    void places(int sentence, Consumer<Place> action) {
      if (sentences.get(sentence)) {
        action.accept(this);
      }
    }
  }

  /** All of several parts. */
  static final class All extends Evaluation {
    private final List<Evaluation> parts;
    private final List<Evaluation> restricting;

    All(List<Evaluation> parts) {
      this.parts = parts;
      this.restricting = parts.stream().filter(Evaluation::restricts).toList();
    }

    @Override
    boolean restricts() {
      return !restricting.isEmpty();
    }

    @Override
    boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      boolean all = true;
      for (Evaluation part : parts) {
        part.evaluate(block, table, scope);
        all &= part.matched;
        if (scope == Scope.PARAGRAPH) {
          sentences.or(part.sentences);
        }
      }
      if (scope == Scope.PARAGRAPH && all) {
        restricting.forEach(part -> sentences.and(part.sentences));
        return restricting.isEmpty() || !sentences.isEmpty();
      }
      if (scope == Scope.SENTENCE) {
        sentences.set(0, table.count());
        parts.forEach(part -> sentences.and(part.sentences));
        return !sentences.isEmpty();
      }
      return all;
    }

    @Override
    long held(int block, Scope scope) throws IOException {
      long any = 0;
      long every = -1;
      for (Evaluation part : parts) {
        long held = part.held(block, scope);
        if (held <= 0) {
          return held;
        }
        any |= held;
        every &= held;
      }
      return scope == Scope.PARAGRAPH ? any : every;
    }

    @Override
    void places(int sentence, Consumer<Place> action) {
      parts.forEach(part -> part.places(sentence, action));
    }
  }

  /** At least one of several parts. */
  static final class Any extends Evaluation {
    private final List<Evaluation> parts;

    Any(List<Evaluation> parts) {
      this.parts = parts;
    }

    @Override
    boolean restricts() {
      return parts.stream().allMatch(Evaluation::restricts);
    }

    @Override
    boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      boolean any = false;
      for (Evaluation part : parts) {
        part.evaluate(block, table, scope);
        if (part.matched) {
          any = true;
          sentences.or(part.sentences);
        }
      }
      return any;
    }

    @Override
    long held(int block, Scope scope) throws IOException {
      long any = 0;
      for (Evaluation part : parts) {
        any |= part.held(block, scope);
      }
      return any;
    }

    @Override
    void places(int sentence, Consumer<Place> action) {
      for (Evaluation part : parts) {
        if (part.holdsIn(sentence)) {
          part.places(sentence, action);
        }
      }
    }
  }

  /** A part that one sentence must satisfy. */
  static final class Together extends Evaluation {
    private final Evaluation part;

    Together(Evaluation part) {
      this.part = part;
    }

    @Override
    boolean restricts() {
      return part.restricts();
    }

    @Override
    boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      part.evaluate(block, table, Scope.SENTENCE);
      sentences.or(part.sentences);
      return part.matched;
    }

    @Override
    long held(int block, Scope scope) throws IOException {
      return part.held(block, Scope.SENTENCE);
    }

    @Override
    void places(int sentence, Consumer<Place> action) {
      if (sentences.get(sentence)) {
        part.places(sentence, action);
      }
    }
  }

  /** The absence of a part. */
  static final class Except extends Evaluation {
    private final Evaluation part;

    Except(Evaluation part) {
      this.part = part;
    }

    @Override
    boolean restricts() {
      return part.restricts();
    }

    @Override
    boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      part.evaluate(block, table, scope);
      if (scope == Scope.PARAGRAPH && !part.restricts()) {
        return !part.matched;
      }
      sentences.set(0, table.count());
      if (part.matched) {
        sentences.andNot(part.sentences);
      }
      return !sentences.isEmpty();
    }

    @Override
    void places(int sentence, Consumer<Place> action) {
      // what is absent stands nowhere
    }
  }

  /** Something about the block or its document, not about its words. */
  abstract static class About extends Evaluation {
    abstract boolean passes(int block) throws IOException;

    @Override
    final boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      boolean passes = passes(block);
      if (passes && scope == Scope.SENTENCE) {
        sentences.set(0, table.count());
      }
      return passes;
    }

    @Override
    final void places(int sentence, Consumer<Place> action) {
      // what is said about a block stands nowhere in it
    }
  }

  /** The block is one of those that a filter lets pass. */
  static final class Condition extends About {
    private final @Nullable DocIdSetIterator blocks;

    Condition(@Nullable DocIdSetIterator blocks) {
      this.blocks = blocks;
    }

    @Override
    boolean passes(int block) throws IOException {
      if (blocks != null && blocks.docID() < block) {
        blocks.advance(block);
      }
      return blocks != null && blocks.docID() == block;
    }
  }

  /** Those sentences of the block whose label says something; nothing else is a hit with them. */
  static final class Labelled extends Evaluation {
    private final BinaryDocValues labels;
    private final Predicate<Label> wanted;

    Labelled(BinaryDocValues labels, Predicate<Label> wanted) {
      this.labels = labels;
      this.wanted = wanted;
    }

    @Override
    boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
      if (labels.advanceExact(block)) {
        List<Label> kept = Labels.decode(labels.binaryValue());
        for (int i = 0; i < kept.size(); i++) {
          sentences.set(i, wanted.test(kept.get(i)));
        }
      }
      return !sentences.isEmpty();
    }

    @Override
    boolean restricts() {
      return true;
    }

    @Override
    void places(int sentence, Consumer<Place> action) {
      // what is said about a statement stands nowhere in it
    }
  }

  /** A label of the block or its document has words in a row. */
  static final class SaidOf extends About {
    private final Places places;

    SaidOf(Places places) {
      this.places = places;
    }

    @Override
    boolean passes(int block) throws IOException {
      return places.in(block).size() > 0;
    }
  }
}
