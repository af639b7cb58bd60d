package org.pincite.corpus.store;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Recognised;

/**
 * What a list of documents shows of one, so that it need not be opened.
 *
 * @param metadata what it says of itself
 * @param pages number of pages, 0 in formats without pages
 * @param words number of words that a search reads
 * @param sentences number of sentences that a search reads
 * @param works number of works that stand in it, 0 where it is one work
 * @param unreadPages indexes from 1 of pages with words that no search can find (pictures,
 *     unreadable, unmapped letters)
 * @param recognised pages whose words were recognised in pictures, without those words; none in
 *     catalogues that were written before this was kept
 */
public record Summary(
    Metadata metadata,
    int pages,
    int words,
    int sentences,
    int works,
    List<Integer> unreadPages,
    List<Recognised> recognised) {
  public Summary {
    recognised = recognised == null ? List.of() : List.copyOf(recognised);
    unreadPages = List.copyOf(unreadPages);
  }

  /** {@return the summary of a document} */
  public static Summary of(Document document) {
    int words = 0;
    int sentences = 0;
    for (Block block : document.blocks()) {
      if (block.kind().isSearched()) {
        words += words(document.quote(block.span()));
        sentences += block.sentences().size();
      }
    }
    TreeSet<Integer> unread = new TreeSet<>();
    document.doubts().stream()
        .filter(Doubt::hidesText)
        .map(Doubt::page)
        .filter(Objects::nonNull)
        .forEach(unread::add);
    return new Summary(
        document.metadata(),
        document.pages().size(),
        words,
        sentences,
        document.works().size(),
        List.copyOf(unread),
        document.recognised().stream().map(Summary::withoutWords).toList());
  }

  private static Recognised withoutWords(Recognised page) {
    return new Recognised(page.page(), page.engine(), page.version(), page.confidence(), List.of());
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ';
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }
}
