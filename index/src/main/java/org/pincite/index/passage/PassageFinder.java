package org.pincite.index.passage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.index.Fields;
import org.pincite.index.IndexException;
import org.pincite.index.SearchIndex;
import org.pincite.index.StoredBlock;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;

/**
 * Finds the blocks that most probably hold a text, by its rarest words: a source that somebody
 * changed here and there still shares most of them.
 */
public final class PassageFinder {
  /** More words tell no more, and cost. */
  private static final int WORDS = 24;

  private final SearchIndex index;

  public PassageFinder(SearchIndex index) {
    this.index = index;
  }

  private record Rarity(String form, int blocks) {}

  /**
   * {@return the blocks that share the most telling words with a text, best first}
   *
   * @param text its words count, in the forms that it has them
   * @param documents hashes of the documents to look in; empty for all
   * @param most how many at most
   */
  public List<StoredBlock> find(String text, Set<String> documents, int most) {
    try {
      List<Rarity> rarest = rarest(text);
      if (rarest.isEmpty()) {
        return List.of();
      }
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      rarest.forEach(word -> query.add(new TermQuery(term(word.form)), Occur.SHOULD));
      if (!documents.isEmpty()) {
        query.add(within(documents), Occur.FILTER).setMinimumNumberShouldMatch(1);
      }
      List<StoredBlock> found = new ArrayList<>();
      for (ScoreDoc each : index.searcher().search(query.build(), most).scoreDocs) {
        found.add(index.block(each.doc));
      }
      return found;
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private List<Rarity> rarest(String text) throws IOException {
    List<Rarity> words = new ArrayList<>();
    List<String> forms =
        WordBreaker.words(text).stream().map(w -> WordForms.exact(w.form())).distinct().toList();
    for (String form : forms) {
      int blocks = index.searcher().getIndexReader().docFreq(term(form));
      if (blocks > 0) {
        words.add(new Rarity(form, blocks));
      }
    }
    words.sort(Comparator.comparingInt(Rarity::blocks));
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private static Term term(String form) {
    return new Term(Fields.EXACT, form);
  }

  private static Query within(Set<String> documents) {
    List<BytesRef> hashes = documents.stream().map(BytesRef::new).toList();
    return new ConstantScoreQuery(new TermInSetQuery(Fields.SHA256, hashes));
  }
}
