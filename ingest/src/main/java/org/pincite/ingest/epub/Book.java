package org.pincite.ingest.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Chapters as one page. Names of places keep their spelling, unless an earlier chapter has the
 * same; links between chapters lead to places of the page. Not thread-safe.
 */
final class Book {
  private static final String TYPE = "epub:type";

  private final String contentsPage;
  private final Document whole = Document.createShell("");
  private final Element main = whole.body().appendElement("main");
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private int chapters;

  /**
   * Begins a book.
   *
   * @param contentsPage path of the chapter that is its table of contents, empty if none is
   */
  Book(String contentsPage) {
    this.contentsPage = contentsPage;
  }

  /** A link as it stands in a chapter. */
  private record Link(Element element, String target) {}

  /** {@return whether it has no chapter} */
  boolean isEmpty() {
    return chapters == 0;
  }

  /** Adds a chapter behind the others. */
  void add(String path, Document chapter) {
    chapters++;
    Element section = main.appendElement("section").attr("id", "in-book-" + chapters);
    places.put(path + "#", section.id());
    if (path.equals(contentsPage)) {
      section.attr("role", "doc-toc");
    }
    chapter.select("style").forEach(style -> whole.head().appendChild(style));
    for (Element element : chapter.body().getAllElements()) {
      name(element, path);
      role(element);
    }
    List.copyOf(chapter.body().childNodes()).forEach((Node node) -> section.appendChild(node));
  }

  /** {@return the whole, with its links} */
  Document join() {
    for (Link link : links) {
      @Nullable String place = places.get(link.target());
      if (place != null) {
        link.element().attr("href", "#" + place);
      }
    }
    return whole;
  }

  private void name(Element element, String path) {
    if (!element.id().isEmpty()) {
      String free = element.id();
      while (!taken.add(free)) {
        free = element.id() + "-in-book-" + chapters + "-" + taken.size();
      }
      places.put(path + "#" + element.id(), free);
      element.attr("id", free);
    }
    String href = element.attr("href");
    if (element.normalName().equals("a") && !href.isEmpty() && !href.matches("[a-z]+:.*")) {
      int hash = href.indexOf('#');
      String fragment = hash < 0 ? "" : href.substring(hash + 1);
      String file = hash < 0 ? href : href.substring(0, hash);
      String target = file.isEmpty() ? path : OpenPackage.resolved(path, file);
      links.add(new Link(element, target + "#" + fragment));
    }
  }

  /** Says in HTML's words what an element is by EPUB's. */
  private static void role(Element element) {
    Set<String> types = Set.copyOf(List.of(element.attr(TYPE).strip().split("\\s+")));
    if (types.contains("noteref")) {
      element.attr("role", "doc-noteref");
    } else if (types.contains("footnote")
        || types.contains("endnote")
        || types.contains("rearnote")) {
      element.attr("role", "doc-footnote");
    } else if (types.contains("toc") && !element.normalName().equals("body")) {
      element.attr("role", "doc-toc");
    }
  }
}
