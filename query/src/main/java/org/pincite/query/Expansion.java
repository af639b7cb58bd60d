package org.pincite.query;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.pincite.index.WordForms;
import org.pincite.query.question.Node;
import org.pincite.query.question.QueryException;

/** Finds the words of the index that the wildcards and the like of a question stand for. */
final class Expansion {
  /** What stands for more words than this is refused, never cut short. */
  static final int MOST_WORDS = 5000;

  /** So is a question of which all such parts together stand for more. */
  static final int MOST_IN_ALL = 50_000;

  private static final Pattern BEGINNING = Pattern.compile("[^*?\\\\]+[*]");

  private final IndexReader reader;
  private final String question;
  private int inAll;

  Expansion(IndexReader reader, String question) {
    this.reader = reader;
    this.question = question;
  }

  /**
   * {@return the words of a field, in order}
   *
   * @param capitals whether the field keeps capitals, if the pattern has any
   * @throws QueryException if they are too many, or to find them is too much work
   */
  List<BytesRef> words(Node.Expanding node, String field, boolean capitals) throws IOException {
    String pattern = capitals ? node.pattern() : WordForms.exact(node.pattern());
    Matching matching = matching(node, pattern);
    TreeSet<BytesRef> words = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum found = matching.in(terms);
      for (BytesRef word = found.next(); word != null; word = found.next()) {
        if (!WordForms.isNumbered(word)) {
          words.add(BytesRef.deepCopyOf(word));
        }
        if (words.size() > MOST_WORDS) {
          throw refused(
              node,
              " stands for more than %,d different words of these documents; write more of its"
                  + " letters",
              MOST_WORDS);
        }
      }
    }
    inAll += words.size();
    if (inAll > MOST_IN_ALL) {
      throw refused(
          node,
          " and what stands before it stand for more than %,d words together; ask for less at"
              + " once",
          MOST_IN_ALL);
    }
    return List.copyOf(words);
  }

  /** What finds the words of a segment that fit. */
  private interface Matching {
    TermsEnum in(Terms terms) throws IOException;
  }

  private Matching matching(Node.Expanding node, String pattern) {
    if (node instanceof Node.Wildcard && BEGINNING.matcher(pattern).matches()) {
      BytesRef beginning = new BytesRef(pattern.substring(0, pattern.length() - 1));
      return terms -> new Beginning(terms.iterator(), beginning);
    }
    return new CompiledAutomaton(automaton(node, pattern))::getTermsEnum;
  }

  /** The words that begin with the same letters, found without an automaton. */
  private static final class Beginning extends FilteredTermsEnum {
    private final BytesRef beginning;

    Beginning(TermsEnum terms, BytesRef beginning) {
      super(terms);
      this.beginning = beginning;
      setInitialSeekTerm(beginning);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      return StringHelper.startsWith(term, beginning) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }

  private Automaton automaton(Node.Expanding node, String pattern) {
    int work = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
    try {
      return switch (node) {
        case Node.Wildcard _ -> WildcardQuery.toAutomaton(new Term("", pattern), work);
        case Node.Fuzzy(_, int distance, _) ->
            new LevenshteinAutomata(pattern, true).toAutomaton(distance);
        case Node.Regex _ ->
            Operations.determinize(new RegExp(pattern, RegExp.NONE).toAutomaton(), work);
      };
    } catch (TooComplexToDeterminizeException e) {
      throw refused(node, " has more than %,d ways to be read; write it more simply", work);
    }
  }

  private QueryException refused(Node.Expanding node, String why, int most) {
    return new QueryException(node + String.format(Locale.ROOT, why, most), question, node.start());
  }
}
