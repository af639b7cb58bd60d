package org.pincite.ingest.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Counts the words that each element of a page shows. */
final class Weights {
  /** Words in a row, outside links, that are prose rather than a label. */
  private static final int PROSE = 8;

  private static final Weight NONE = new Weight(0, 0, 0);

  private final Map<Element, Weight> weights = new HashMap<>();

  /**
   * What an element holds.
   *
   * @param words all its words
   * @param linked those in links
   * @param prose those outside links that stand in longer runs
   */
  record Weight(int words, int linked, int prose) {
    Weight plus(Weight other) {
      return new Weight(words + other.words, linked + other.linked, prose + other.prose);
    }

    /** {@return the share of its words that are links, 0 if it has none} */
    double linkShare() {
      return words == 0 ? 0 : (double) linked / words;
    }
  }

  Weights(Document page, Predicate<Element> hidden) {
    NodeTraversor.filter(new Counter(hidden), page);
  }

  Weight of(Element element) {
    return weights.getOrDefault(element, NONE);
  }

  /** {@return the number of words} */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && !space);
    }
    return words;
  }

  private final class Counter implements NodeFilter {
    private final Predicate<Element> hidden;
    private int links;

    Counter(Predicate<Element> hidden) {
      this.hidden = hidden;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && node.parent() instanceof Element parent) {
        int words = words(text.getWholeText());
        if (words > 0) {
          boolean linked = links > 0;
          int prose = !linked && words >= PROSE ? words : 0;
          weights.merge(parent, new Weight(words, linked ? words : 0, prose), Weight::plus);
        }
      } else if (node instanceof Element element) {
        if (hidden.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        links += isLink(element) ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= isLink(element) ? 1 : 0;
        Weight weight = weights.get(element);
        if (weight != null && element.parent() != null) {
          weights.merge(element.parent(), weight, Weight::plus);
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href")
          || element.normalName().equals("button");
    }
  }
}
