package org.pincite.query.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;

/**
 * What an answer was found in, and what it did not see.
 *
 * @param documents number of documents searched; identical files count once
 * @param failed files that could not be read, with the reason, by path
 * @param unreadPages indexes from 1 of pages without text that a search could find, by the path of
 *     their file
 */
public record Coverage(
    int documents, Map<String, String> failed, Map<String, List<Integer>> unreadPages) {
  public Coverage {
    failed = new TreeMap<>(failed);
    unreadPages = new TreeMap<>(unreadPages);
  }

  /** {@return the coverage of a search through the documents of some files} */
  static Coverage of(List<CatalogueEntry> files) {
    Map<String, String> failed = new TreeMap<>();
    Map<String, List<Integer>> unread = new TreeMap<>();
    Map<String, String> seen = new TreeMap<>();
    for (CatalogueEntry entry : files) {
      if (entry.failure() != null) {
        failed.put(entry.path(), entry.failure().reason());
      }
      String hash = entry.documentHash();
      Summary summary = entry.summary();
      if (hash != null && seen.putIfAbsent(hash, entry.path()) == null && summary != null) {
        if (!summary.unreadPages().isEmpty()) {
          unread.put(entry.path(), summary.unreadPages());
        }
      }
    }
    return new Coverage(seen.size(), failed, unread);
  }

  /** {@return whether everything that was asked for was searched} */
  public boolean isComplete() {
    return failed.isEmpty() && unreadPages.isEmpty();
  }

  /** {@return how much was searched, then each file and page that was not, a sentence each} */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Searched " + documents + (documents == 1 ? " document." : " documents."));
    failed.forEach((file, reason) -> sentences.add("Not searched: " + file + " (" + reason + ")"));
    unreadPages.forEach(
        (file, pages) ->
            sentences.add("Not searched: " + file + ", PDF page " + ranges(pages) + " (no text)"));
    return sentences;
  }

  /** {@return page indexes as a person writes them: {@code 1–3, 7}} */
  public static String ranges(List<Integer> pages) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < pages.size(); ) {
      int last = i;
      while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
        last++;
      }
      parts.add(last == i ? "" + pages.get(i) : pages.get(i) + "–" + pages.get(last));
      i = last + 1;
    }
    return String.join(", ", parts);
  }
}
