package org.pincite.query.cite.style;

import java.util.List;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.Ranges;
import org.pincite.query.cite.Ranges.Elision;

/**
 * How a style writes places.
 *
 * @param elision how ranges end
 * @param point what follows an abbreviation: nothing or a full stop
 * @param bareIsPage whether a number without a word is a page
 */
record PlaceText(Elision elision, String point, boolean bareIsPage) {
  /** {@code para 12}, {@code paras 173–75}, {@code 1782–83} for pages. */
  static final PlaceText OSCOLA = new PlaceText(Elision.TWO_DIGITS, "", true);

  /** {@code para 12}, {@code paras 173–5}, {@code pp 1782–3}. */
  static final PlaceText HARTS = new PlaceText(Elision.FEWEST, "", false);

  /** {@code para. 12}, {@code paras. 173–175}, {@code pp. 1782–1783}. */
  static final PlaceText HARVARD = new PlaceText(Elision.NONE, ".", false);

  /** {@return the place; empty for a source as a whole} */
  String of(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Whole w -> "";
      case Pinpoint.Paragraph p -> numbered("para", p.first(), p.last());
      case Pinpoint.Column c -> numbered("col", c.first(), c.last());
      case Pinpoint.Within w -> w.part() + " " + of(w.place());
      case Pinpoint.Restated r -> r.words();
      case Pinpoint.Question q -> questions(q);
      case Pinpoint.Page p -> page(p);
      case Pinpoint.PdfPage p -> counted("PDF page", p.first(), p.last(), "");
      case Pinpoint.Provision p -> provision(p);
      case Pinpoint.Note n -> of(n.place()) + " n" + point + " " + n.mark();
      case Pinpoint.Position p -> counted("para", p.first(), p.last(), ", counted");
    };
  }

  /** {@return the place in a judgment, whose paragraphs stand in square brackets} */
  String inJudgment(Pinpoint pinpoint) {
    if (!(pinpoint instanceof Pinpoint.Paragraph p)) {
      return of(pinpoint);
    }
    return p.first().equals(p.last())
        ? "[" + p.first() + "]"
        : "[" + p.first() + "]–[" + p.last() + "]";
  }

  private String page(Pinpoint.Page page) {
    boolean one = page.first().equals(page.last());
    String word = bareIsPage ? "" : (one ? "p" : "pp") + point + " ";
    return word + Ranges.of(page.first(), page.last(), elision);
  }

  private String questions(Pinpoint.Question q) {
    return q.first().equals(q.last())
        ? q.first()
        : "Qq" + Ranges.of(q.first().substring(1), q.last().substring(1), elision);
  }

  private String provision(Pinpoint.Provision provision) {
    boolean whole = List.of("annex", "annexes", "recital", "recitals").contains(provision.kind());
    return provision.kind() + (whole ? "" : point) + " " + provision.number();
  }

  private String numbered(String word, String first, String last) {
    String plural = first.equals(last) ? word : word + "s";
    return plural + point + " " + Ranges.of(first, last, elision);
  }

  /** What is counted and not printed stands in square brackets. */
  private static String counted(String word, int first, int last, String remark) {
    String numbers = first == last ? word + " " + first : word + "s " + first + "–" + last;
    return "[" + numbers + remark + "]";
  }
}
