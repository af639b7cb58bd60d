package org.pincite.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Version;

/** What an index must have in common with this program: it stands in the data of each commit. */
final class IndexFormat {
  /** Rises with every change of the fields or of how text is cut into words and stems. */
  private static final int VERSION = 8;

  private static final String KEY = "pincite.index.format";

  /** Lucene's defaults for BM25, written down because norms are made with them. */
  private static final float K1 = 1.2f;

  private static final float B = 0.75f;

  private IndexFormat() {}

  static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }

  static String current() {
    return VERSION + ", lucene " + Version.LATEST.major;
  }

  static Map<String, String> with(Map<String, String> userData) {
    Map<String, String> all = new HashMap<>(userData);
    all.put(KEY, current());
    return all;
  }

  static Map<String, String> without(Map<String, String> commitData) {
    Map<String, String> own = new HashMap<>(commitData);
    own.remove(KEY);
    return Map.copyOf(own);
  }

  /** Refuses a commit that another format wrote. */
  static void check(Map<String, String> commitData) {
    String found = commitData.getOrDefault(KEY, "unknown");
    if (!found.equals(current())) {
      throw new IndexException(
          "the index has format '"
              + found
              + "', this program reads '"
              + current()
              + "': rebuild the index from the documents");
    }
  }
}
