package org.pincite.query.cite.csl;

import de.undercouch.citeproc.csl.CSLLabel;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.Ranges;

/**
 * A place in the terms of the Citation Style Language.
 *
 * @param text numbers; empty without a label
 * @param label what they number; null where CSL has no word for it
 * @param suffix a place that CSL has no word for, with the comma before it
 */
record Locator(String text, @Nullable CSLLabel label, String suffix) {
  static Locator of(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Whole w -> new Locator("", null, "");
      case Pinpoint.Paragraph p -> numbered(CSLLabel.PARAGRAPH, p.first(), p.last());
      case Pinpoint.Page p -> numbered(CSLLabel.PAGE, p.first(), p.last());
      case Pinpoint.Column c -> numbered(CSLLabel.COLUMN, c.first(), c.last());
      case Pinpoint.Provision p when p.kind().equals("s") ->
          new Locator(p.number(), CSLLabel.SECTION, "");
      case Pinpoint.Provision p -> other(p.words());
      case Pinpoint.Question q -> other(q.words());
      case Pinpoint.Within w -> other(w.words());
      case Pinpoint.Restated r -> other(r.words());
      case Pinpoint.Note n -> other(n.words());
      case Pinpoint.PdfPage p -> other("[PDF page " + range(p.first(), p.last()) + "]");
      case Pinpoint.Position p -> other("[para " + range(p.first(), p.last()) + ", counted]");
    };
  }

  /** {@return the place with its word before the number, for styles that print none} */
  Locator spelled() {
    String word = label == CSLLabel.PARAGRAPH ? "para" : label == CSLLabel.COLUMN ? "col" : "s";
    boolean many = text.contains("–") && !word.equals("s");
    return new Locator(word + (many ? "s" : "") + " " + text, label, "");
  }

  /** {@return the place as words behind the citation, for styles that leave places out} */
  Locator asSuffix() {
    if (label == null) {
      return this;
    }
    String words =
        label == CSLLabel.PAGE ? (text.contains("–") ? "pp " : "p ") + text : spelled().text();
    return other(words);
  }

  private static Locator numbered(CSLLabel label, String first, String last) {
    return new Locator(Ranges.of(first, last, Ranges.Elision.NONE), label, "");
  }

  private static Locator other(String words) {
    return new Locator("", null, ", " + words);
  }

  private static String range(int first, int last) {
    return first == last ? "" + first : first + "–" + last;
  }
}
