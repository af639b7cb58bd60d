package org.pincite.query;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.pincite.index.Fields;
import org.pincite.query.question.QueryException;

/** Finds the words of the index that a wildcard stands for. */
final class Expansion {
  /** A wildcard that stands for more words than this is refused. */
  static final int MOST_WORDS = 5000;

  private Expansion() {}

  /**
   * {@return the words, in order}
   *
   * @throws QueryException if they are too many
   */
  static List<BytesRef> words(IndexReader reader, String pattern, String question)
      throws IOException {
    CompiledAutomaton automaton =
        new CompiledAutomaton(
            WildcardQuery.toAutomaton(
                new Term(Fields.EXACT, pattern), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    TreeSet<BytesRef> words = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.EXACT);
      if (terms == null) {
        continue;
      }
      TermsEnum found = automaton.getTermsEnum(terms);
      for (BytesRef word = found.next(); word != null; word = found.next()) {
        words.add(BytesRef.deepCopyOf(word));
        if (words.size() > MOST_WORDS) {
          throw new QueryException(
              pattern
                  + " stands for more than "
                  + MOST_WORDS
                  + " different words of these documents; write more of its letters",
              question,
              Math.max(0, question.toLowerCase(java.util.Locale.ROOT).indexOf(pattern)));
        }
      }
    }
    return List.copyOf(words);
  }
}
