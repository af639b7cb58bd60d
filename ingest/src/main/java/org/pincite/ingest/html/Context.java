package org.pincite.ingest.html;

import org.jsoup.nodes.Element;
import org.pincite.corpus.BlockKind;

/**
 * What holds for the text at a place of the page, from all the elements around it.
 *
 * @param kind what a block there is
 * @param level of a heading or list item
 * @param lists how many lists it stands in
 * @param inside whether it is in the main content
 * @param link whether it is a link
 * @param bold whether it is bold
 * @param pre whether line ends in the source are line ends
 */
record Context(
    BlockKind kind, int level, int lists, boolean inside, boolean link, boolean bold, boolean pre) {
  static final Context OUTERMOST =
      new Context(BlockKind.PARAGRAPH, 0, 0, false, false, false, false);

  /** {@return the context in an element of that kind: what encloses decides where both say much} */
  Context as(BlockKind inner, int innerLevel) {
    return rank(inner) < rank(kind)
        ? this
        : new Context(inner, innerLevel, lists, inside, link, bold, pre);
  }

  Context inList() {
    return new Context(kind, level, lists + 1, inside, link, bold, pre);
  }

  Context inMain() {
    return new Context(kind, level, lists, true, link, bold, pre);
  }

  /** {@return the context in an inline element} */
  Context in(Element inline) {
    boolean linked = link || (Tags.is(inline, "a") && inline.hasAttr("href"));
    boolean strong = bold || Tags.is(inline, "b", "strong");
    return linked == link && strong == bold
        ? this
        : new Context(kind, level, lists, inside, linked, strong, pre);
  }

  Context preformatted() {
    return new Context(kind, level, lists, inside, link, bold, true);
  }

  private static int rank(BlockKind kind) {
    return switch (kind) {
      case PARAGRAPH -> 0;
      case LIST_ITEM -> 1;
      case HEADING -> 2;
      case QUOTATION -> 3;
      case ASIDE, CAPTION -> 4;
      case CELL, CONTENTS -> 5;
      case NOTE, FIGURE -> 6;
      case FURNITURE -> 7;
    };
  }
}
