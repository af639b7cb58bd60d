package org.pincite.ingest.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** What stands before a node in the line it stands in. */
final class Nearby {
  /** Nodes looked at; more than that without a word is nobody's markup. */
  private static final int MOST_STEPS = 64;

  private Nearby() {}

  /** {@return whether no text comes before it in its block, or since the last line end} */
  static boolean isFirst(Node node) {
    return textBefore(node, 1).isEmpty();
  }

  /** {@return up to so many characters before it in its line, white space at the end left out} */
  static String textBefore(Node node, int most) {
    StringBuilder found = new StringBuilder();
    @Nullable Node at = node;
    for (int steps = 0; steps < MOST_STEPS && found.length() < most; steps++) {
      at = before(at);
      if (at == null || isLineEnd(at)) {
        break;
      }
      if (at instanceof TextNode text) {
        found.insert(0, tail(text.getWholeText(), most, found.isEmpty()));
      }
    }
    return found.toString();
  }

  /** {@return up to so many characters of an element's text, and those of the last node whole} */
  static String textOf(Element element, int most) {
    StringBuilder found = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element part && Tags.isSilent(part)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text) {
            found.append(text.getWholeText());
          }
          return found.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
        },
        element);
    return found.toString();
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof Element element && (Tags.isBlock(element) || Tags.is(element, "br"));
  }

  private static String tail(String text, int most, boolean last) {
    int end = text.length();
    while (last && end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(Math.max(0, end - most), end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The node before in text order: deepest last of the sibling before, else the parent. */
  private static @Nullable Node before(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    @Nullable Node sibling = node.previousSibling();
    if (sibling == null) {
      return node.parent();
    }
    while (sibling instanceof Element element
        && !isLineEnd(sibling)
        && element.childNodeSize() > 0) {
      sibling = element.childNode(element.childNodeSize() - 1);
    }
    return sibling;
  }
}
