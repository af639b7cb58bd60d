package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.source.CitedSource;
import org.pincite.query.cite.source.PaperNumber;
import org.pincite.query.cite.source.Session;

/**
 * New Hart's Rules, chapter 13.7: House papers by quoted title, series, session in brackets and
 * number; Hansard by volume and column with the date behind; committees keep the word Select.
 * Ranges are as short as can be.
 */
final class Harts extends NoteStyle {
  Harts() {
    super(PlaceText.HARTS);
  }

  @Override
  public String name() {
    return "harts";
  }

  /** Later references are author and short title. */
  @Override
  public Citation again(CitedPlace place, Earlier earlier) {
    CitedSource source = CitedSource.of(place.work(), place.metadata());
    return switch (source.kind()) {
      case JUDGMENT, STATUTE, UNION_ACT, HANSARD, WRITTEN_EVIDENCE -> cite(place);
      default -> shortly(source, place);
    };
  }

  private Citation shortly(CitedSource source, CitedPlace place) {
    CitationBuilder out = new CitationBuilder(source, place.displayName());
    out.counted(place.pinpoint());
    String authors = shortAuthors(source);
    out.plain(authors.isEmpty() ? "" : authors + ", ").shortTitle(isItalic(source));
    return placed(out, place.pinpoint(), true);
  }

  private static boolean isItalic(CitedSource source) {
    return switch (source.kind()) {
      case HOUSE_PAPER, ORAL_EVIDENCE -> false;
      default -> WorksInside.isItalic(source);
    };
  }

  /** {@code Defence Select Committee, ‘Iraq’ HC (2004–05) 65-I, para 12}. */
  @Override
  Citation housePaper(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no committee or body shown").title(false);
    boolean dated = papers(out);
    if (!dated) {
      out.year().ifPresent(year -> out.plain(" (" + year + ")"));
    }
    return placed(out, pinpoint, dated);
  }

  /** Adds the numbers; false where no session is shown. */
  private static boolean papers(CitationBuilder out) {
    if (out.source().papers().isEmpty()) {
      return true;
    }
    Optional<String> session = out.session();
    List<String> parts = new ArrayList<>();
    for (PaperNumber paper : out.source().papers()) {
      String years = session.map(s -> " (" + Session.abbreviated(s) + ")").orElse("");
      parts.add(paper.house() + years + " " + paper.number().replace('–', '-'));
    }
    out.plain(" " + String.join(", ", parts));
    return session.isPresent();
  }

  private Citation placed(CitationBuilder out, Pinpoint pinpoint, boolean comma) {
    String where = place(pinpoint);
    return out.plain(comma && !where.isEmpty() ? "," : "").end(where, pinpoint);
  }

  @Override
  Citation oralEvidence(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no committee or body shown").title(false);
    papers(out);
    out.date().ifPresent(date -> out.plain(" (" + date + ")"));
    return out.end(place(pinpoint), pinpoint);
  }

  /** {@code Hansard, HC vol 357, cols 234–45 (13 April 1965)}. */
  @Override
  Citation hansard(CitationBuilder out, Pinpoint pinpoint) {
    String debates = Debates.of(out);
    out.plain("Hansard, " + debates.replaceFirst("^(H[CL]) Deb$", "$1"));
    Debates.volume(out).ifPresent(volume -> out.plain(" vol " + volume));
    String where = place(pinpoint);
    out.plain(where.isEmpty() ? "" : ", " + where);
    out.date().ifPresent(date -> out.plain(" (" + date + ")"));
    return out.end("", pinpoint);
  }

  /** {@code (Law Com No 314, Cm 7526, 2009)}. */
  @Override
  Optional<String> commandBesideLawCommission(CitationBuilder out) {
    return out.source().commandPaper();
  }

  @Override
  String body(String name) {
    return name;
  }
}
