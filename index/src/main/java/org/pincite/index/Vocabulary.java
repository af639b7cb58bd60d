package org.pincite.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The words of an index and how often they stand in it, exactly. Thread-safe. */
public final class Vocabulary {
  /** Words of fewer letters have too many others near them. */
  private static final int SHORTEST_FOR_ONE_EDIT = 4;

  private static final int SHORTEST_FOR_TWO_EDITS = 7;

  private final IndexSearcher searcher;

  /**
   * A word of the index.
   *
   * @param form in lower case
   * @param paragraphs in how many blocks it stands in this form
   */
  public record Entry(String form, int paragraphs) {}

  Vocabulary(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** {@return in how many blocks a word stands in any of its inflected forms} */
  public int paragraphs(String form) {
    return count(new Term(Fields.TEXT, WordForms.stem(form)));
  }

  /** {@return in how many blocks a word stands in this form, capitals or not} */
  public int paragraphsOfForm(String form) {
    return count(new Term(Fields.EXACT, WordForms.exact(form)));
  }

  /**
   * {@return the words that come nearest to a form by letters put in, left out, changed or swapped:
   * those one such edit away, else those two away, the most frequent first}
   *
   * <p>Words of fewer than four letters have none, of fewer than seven only those one edit away.
   */
  public List<Entry> near(String form, int most) {
    String exact = WordForms.exact(form);
    int length = exact.codePointCount(0, exact.length());
    int edits = length < SHORTEST_FOR_ONE_EDIT ? 0 : length < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
    for (int distance = 1; distance <= edits; distance++) {
      List<Entry> found = within(exact, distance);
      if (!found.isEmpty()) {
        found.sort(
            Comparator.comparingInt(Entry::paragraphs).reversed().thenComparing(Entry::form));
        return found.subList(0, Math.min(most, found.size()));
      }
    }
    return List.of();
  }

  /** {@return how often a word stands in the index in any of its inflected forms} */
  public long occurrences(String form) {
    return reading(
        () -> {
          long sum = 0;
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermsEnum words = stems(leaf.reader());
            if (words.seekExact(new BytesRef(WordForms.stem(form)))) {
              sum += occurrences(words, leaf.reader());
            }
          }
          return sum;
        });
  }

  /** {@return how many words the index holds, each as often as it stands there} */
  public long size() {
    return reading(
        () -> {
          long sum = 0;
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            TermsEnum words = stems(leaf.reader());
            for (BytesRef word = words.next(); word != null; word = words.next()) {
              sum += isWord(word) ? occurrences(words, leaf.reader()) : 0;
            }
          }
          return sum;
        });
  }

  private static TermsEnum stems(LeafReader segment) throws IOException {
    Terms terms = segment.terms(Fields.TEXT);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  private static long occurrences(TermsEnum word, LeafReader segment) throws IOException {
    Bits live = segment.getLiveDocs();
    if (live == null) {
      return word.totalTermFreq();
    }
    long sum = 0;
    PostingsEnum postings = word.postings(null, PostingsEnum.FREQS);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      sum += live.get(postings.docID()) ? postings.freq() : 0;
    }
    return sum;
  }

  private List<Entry> within(String form, int edits) {
    return reading(
        () -> {
          List<Entry> found = new ArrayList<>();
          Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.EXACT);
          if (terms == null) {
            return found;
          }
          TermsEnum words = new FuzzyTermsEnum(terms, new Term(Fields.EXACT, form), edits, 0, true);
          for (BytesRef word = words.next(); word != null; word = words.next()) {
            String text = word.utf8ToString();
            int paragraphs = count(new Term(Fields.EXACT, text));
            if (!text.equals(form) && isWord(word) && paragraphs > 0) {
              found.add(new Entry(text, paragraphs));
            }
          }
          return found;
        });
  }

  /** Marks of printed numbers are no words. */
  private static boolean isWord(BytesRef term) {
    return Character.isLetterOrDigit(term.utf8ToString().codePointAt(0));
  }

  private int count(Term term) {
    return reading(() -> searcher.count(new TermQuery(term)));
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }
}
