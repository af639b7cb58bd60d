package org.pincite.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the main content: by its tag or role, else by its usual names. */
final class MainContent {
  /** Share of the page's prose that a main element must hold: others are mostly decoration. */
  private static final double LEAST_MARKED = 0.3;

  /** Share that an element must hold of which only the name says that it is the content. */
  private static final double LEAST_NAMED = 0.6;

  private static final List<String> NAMED =
      List.of(
          "#main-content",
          "#maincontent",
          "#content",
          "#main",
          "#page-content",
          "#bodyContent",
          ".main-content",
          ".entry-content",
          ".post-content",
          ".article-body",
          ".article-content",
          ".page-content",
          ".content",
          "[itemprop=articleBody]");

  private final Element root;
  private final boolean marked;
  private final Set<Element> around = new HashSet<>();

  MainContent(Document page, Element body, Weights weights) {
    @Nullable Element main = heaviest(page.select("main, [role=main]"), weights);
    if (main == null || share(main, body, weights) < LEAST_MARKED) {
      List<Element> articles =
          page.select("article").stream().filter(MainContent::isOuter).toList();
      main = heaviest(articles, weights);
      if (main != null && share(main, body, weights) < LEAST_NAMED) {
        main = null;
      }
    }
    if (main == null) {
      main = named(page, body, weights);
    }
    this.marked = main != null && !body.equals(main);
    this.root = main == null ? body : main;
    for (@Nullable Element at = root; at != null; at = at.parent()) {
      around.add(at);
    }
  }

  /** {@return the element that holds the main content; the body where nothing marks one} */
  Element root() {
    return root;
  }

  /** {@return whether the page shows where its main content begins and ends} */
  boolean isMarked() {
    return marked;
  }

  /** {@return whether the main content is it or stands in it} */
  boolean isAround(Element element) {
    return around.contains(element);
  }

  private static boolean isOuter(Element article) {
    return article.parent() == null || article.parent().closest("article") == null;
  }

  private static @Nullable Element named(Document page, Element body, Weights weights) {
    for (String name : NAMED) {
      @Nullable Element found = heaviest(page.select(name), weights);
      if (found != null && share(found, body, weights) >= LEAST_NAMED) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Element heaviest(List<Element> elements, Weights weights) {
    @Nullable Element best = null;
    for (Element element : elements) {
      if (best == null || weights.of(element).prose() > weights.of(best).prose()) {
        best = element;
      }
    }
    return best;
  }

  private static double share(Element element, Element body, Weights weights) {
    int prose = weights.of(body).prose();
    return prose == 0
        ? (double) weights.of(element).words() / Math.max(1, weights.of(body).words())
        : (double) weights.of(element).prose() / prose;
  }
}
