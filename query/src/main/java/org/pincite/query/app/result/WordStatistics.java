package org.pincite.query.app.result;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.index.StoredBlock;
import org.pincite.index.Vocabulary;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.query.Hit;
import org.pincite.query.concordance.ConcordanceLine;
import org.pincite.query.words.Contingency;
import org.pincite.query.words.WordScore;
import org.pincite.query.words.WordTally;

/** Counts the words of what is found. Used once; hits come in the order of their places. */
final class WordStatistics {
  private final WordTally tally = new WordTally();
  private long statements;
  private long matches;
  private @Nullable StoredBlock block;
  private final List<Span> nodes = new ArrayList<>();

  /** Counts the words of a statement. */
  void addStatement(Hit hit) {
    statements++;
    WordBreaker.words(hit.quote()).forEach(word -> tally.add(word.form()));
  }

  /**
   * Counts the words around the matches of a statement, none twice; call {@link #endOfBlocks} after
   * the last.
   *
   * @param window how many words on each side, as far as the paragraph goes
   */
  void addNear(Hit hit, int window) {
    if (block != null && !isSame(block, hit.block())) {
      endOfBlocks(window);
    }
    block = hit.block();
    List<Span> found = ConcordanceLine.matches(hit);
    statements += found.isEmpty() ? 0 : 1;
    nodes.addAll(found);
  }

  /** Counts what stands near the matches of the last paragraph. */
  void endOfBlocks(int window) {
    if (block == null || nodes.isEmpty()) {
      return;
    }
    List<Word> words = WordBreaker.words(block.text());
    BitSet near = new BitSet();
    BitSet within = new BitSet();
    for (Span node : nodes) {
      int first = words.size();
      int last = -1;
      for (int i = 0; i < words.size(); i++) {
        int start = block.start() + words.get(i).start();
        if (node.contains(start)) {
          first = Math.min(first, i);
          last = i;
        }
      }
      within.set(first, last + 1);
      near.set(Math.max(0, first - window), Math.min(words.size(), last + 1 + window));
    }
    near.andNot(within);
    near.stream().forEach(i -> tally.add(words.get(i).form()));
    matches += nodes.size();
    nodes.clear();
  }

  private static boolean isSame(StoredBlock one, StoredBlock other) {
    return one.block() == other.block() && one.sha256().equals(other.sha256());
  }

  long statements() {
    return statements;
  }

  long matches() {
    return matches;
  }

  long counted() {
    return tally.size();
  }

  /**
   * {@return the words that have a letter and came at least so often}
   *
   * @param indexed how many words the index holds
   */
  List<WordScore> scores(Vocabulary vocabulary, long indexed, int least) {
    List<WordScore> scores = new ArrayList<>();
    tally
        .counts()
        .forEach(
            (word, count) -> {
              if (count >= least && word.codePoints().anyMatch(Character::isLetter)) {
                long everywhere = vocabulary.occurrences(word);
                Contingency table = new Contingency(count, tally.size(), everywhere, indexed);
                double effect = matches > 0 ? table.logDice(matches) : table.logRatio();
                scores.add(new WordScore(word, count, everywhere, table.logLikelihood(), effect));
              }
            });
    return scores;
  }
}
