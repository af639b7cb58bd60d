package org.pincite.query.app.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.index.StoredBlock;
import org.pincite.index.passage.PassageFinder;
import org.pincite.query.app.Library;
import org.pincite.query.check.judge.Corpus;
import org.pincite.query.check.text.SourceText;
import org.pincite.query.check.text.Words;

/**
 * The documents of a library, found by its index, read as words and kept for the next quotation.
 */
final class LibraryCorpus implements Corpus {
  /** Blocks that the index gives. */
  private static final int BLOCKS = 40;

  /** Documents that are read for one quotation at most. */
  private static final int DOCUMENTS = 6;

  private static final int CACHED = 24;

  private final Library library;
  private final PassageFinder finder;
  private final Set<String> excluded;
  private final Map<String, SourceText> cache =
      new LinkedHashMap<>(CACHED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SourceText> eldest) {
          return size() > CACHED;
        }
      };

  LibraryCorpus(Library library, Set<String> excluded) {
    this.library = library;
    this.excluded = Set.copyOf(excluded);
    this.finder = new PassageFinder(library.index());
  }

  @Override
  public Iterable<SourceText> near(String words, Set<String> among) {
    List<String> hashes = likeliest(words, among);
    return () -> hashes.stream().map(this::text).iterator();
  }

  /**
   * Documents by how many pairs of neighbouring words their blocks share with the text. A few that
   * are named are looked through even where the index has nothing: it lacks running heads.
   */
  private List<String> likeliest(String text, Set<String> among) {
    Set<String> wanted = pairs(text);
    Map<String, Set<String>> shared = new LinkedHashMap<>();
    if (among.size() <= DOCUMENTS) {
      among.forEach(hash -> shared.put(hash, new HashSet<>()));
    }
    for (StoredBlock block : finder.find(text, among, BLOCKS)) {
      Set<String> here = new HashSet<>(pairs(block.text()));
      here.retainAll(wanted);
      shared.computeIfAbsent(block.sha256(), hash -> new HashSet<>()).addAll(here);
    }
    shared.keySet().removeAll(excluded);
    Map<String, Integer> counts = new HashMap<>();
    shared.forEach((hash, pairs) -> counts.put(hash, pairs.size()));
    return shared.keySet().stream()
        .sorted(Comparator.<String>comparingInt(hash -> counts.getOrDefault(hash, 0)).reversed())
        .limit(DOCUMENTS)
        .toList();
  }

  private static Set<String> pairs(String text) {
    Words words = Words.of(text);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.form(i) + ' ' + words.form(i + 1));
    }
    return pairs;
  }

  private SourceText text(String sha256) {
    return cache.computeIfAbsent(sha256, hash -> SourceText.of(library.document(hash)));
  }
}
