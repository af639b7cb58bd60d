package org.pincite.ingest.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;

/**
 * The pages of the printed edition, as a book marks them.
 *
 * @param pages all; what stands before the first mark is a page without a label
 * @param starts the index of the page that begins at an element, from 2: the first needs no mark
 */
record PageBreaks(List<Page> pages, Map<Element, Integer> starts) {
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:page[\\s_-]*|p[\\s_.-]*|pg[\\s_.-]*)?([\\divxlcdm]{1,8})\\W*");

  /** {@return the pages of a book; none if it marks none} */
  static PageBreaks of(Document book) {
    List<Page> pages = new ArrayList<>();
    Map<Element, Integer> starts = new HashMap<>();
    for (Element element : book.body().getAllElements()) {
      if (isBreak(element)) {
        if (pages.isEmpty()) {
          pages.add(new Page(1, null, 0, 0));
        }
        pages.add(new Page(pages.size() + 1, label(element), 0, 0));
        starts.put(element, pages.size());
      }
    }
    return new PageBreaks(pages, starts);
  }

  private static boolean isBreak(Element element) {
    return element.attr("role").equals("doc-pagebreak")
        || List.of(element.attr("epub:type").strip().split("\\s+")).contains("pagebreak");
  }

  /** {@return the number that is printed there, null if the mark shows none} */
  private static @Nullable String label(Element mark) {
    return Stream.of(mark.attr("title"), mark.attr("aria-label"), mark.text(), mark.id())
        .map(text -> LABEL.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(null);
  }
}
