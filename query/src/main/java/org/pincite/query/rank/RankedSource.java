package org.pincite.query.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.pincite.index.Fields;

/**
 * A document in a ranking.
 *
 * @param sha256 of its source
 * @param score of its best passage
 */
public record RankedSource(String sha256, double score) {
  public static List<RankedSource> of(List<RankedPassage> passages, IndexSearcher searcher)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<RankedSource> sources = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (RankedPassage passage : passages) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage.document(), leaves));
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.SHA256);
      if (values.advanceExact(passage.document() - leaf.docBase)) {
        String sha256 = values.lookupOrd(values.ordValue()).utf8ToString();
        if (seen.add(sha256)) {
          sources.add(new RankedSource(sha256, passage.score()));
        }
      }
    }
    return sources;
  }
}
