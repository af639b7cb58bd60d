package org.pincite.query.eval.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a gold document.
 *
 * @param kind {@code h} heading, {@code p} paragraph, {@code li} list item, {@code cell}, {@code
 *     cap} caption, {@code note}, {@code toc}
 * @param number as printed, null where none is
 * @param page where it starts, from 1; 0 where that is not known
 * @param endPage where it ends, from 1; 0 where that is not known
 * @param text its text, number and note marks left out
 * @param marked whether note marks were taken out of it
 */
public record GoldBlock(
    String kind, @Nullable String number, int page, int endPage, String text, boolean marked) {
  /** {@return whether it belongs to the run of the text} */
  boolean isBody() {
    return kind.equals("h") || isParagraph();
  }

  /** {@return whether it is a paragraph or list item} */
  boolean isParagraph() {
    return kind.equals("p") || kind.equals("li");
  }

  /** {@return whether it runs over the end of a page} */
  boolean spansPages() {
    return page > 0 && endPage > page;
  }

  /** {@return whether a number with a digit is printed before it} */
  boolean isNumbered() {
    return isParagraph() && number != null && WordSplitter.beginsWithFigure(number);
  }
}
