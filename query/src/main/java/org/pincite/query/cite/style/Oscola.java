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
 * The Oxford University Standard for the Citation of Legal Authorities. The forms of parliamentary
 * and government papers are those of its examples; where it has none (evidence, inquiries without a
 * session, foreign agencies) its general rules are followed, and the fixtures say so.
 */
final class Oscola extends NoteStyle {
  private final boolean fifth;
  private final boolean ibid;

  private Oscola(boolean fifth, boolean ibid) {
    super(PlaceText.OSCOLA);
    this.fifth = fifth;
    this.ibid = ibid;
  }

  /** {@return the fifth edition, of 2026} */
  static Oscola fifth() {
    return new Oscola(true, false);
  }

  /**
   * {@return the fourth edition, of 2012}
   *
   * @param ibid whether a citation of the source just cited is {@code ibid}
   */
  static Oscola fourth(boolean ibid) {
    return new Oscola(false, ibid);
  }

  @Override
  public String name() {
    return fifth ? "oscola-5" : ibid ? "oscola-4" : "oscola-4-no-ibid";
  }

  @Override
  public Citation again(CitedPlace place, Earlier earlier) {
    CitedSource source = CitedSource.of(place.work(), place.metadata());
    CitationBuilder out = new CitationBuilder(source, place.displayName());
    out.counted(place.pinpoint());
    if (ibid && earlier.justBefore()) {
      out.plain("ibid");
      return out.end(earlier.samePlace() ? "" : where(source, place), place.pinpoint());
    }
    switch (source.kind()) {
      case STATUTE, HANSARD -> {
        return cite(place);
      }
      case JUDGMENT -> LegalSources.caseName(out);
      case UNION_ACT -> out.plain(LegalSources.shortAct(source.title().orElse("")));
      default -> named(out, earlier.ambiguous());
    }
    out.plain(" (n " + earlier.note() + ")");
    return out.end(where(source, place), place.pinpoint());
  }

  private String where(CitedSource source, CitedPlace place) {
    return switch (source.kind()) {
      case JUDGMENT -> PlaceText.OSCOLA.inJudgment(place.pinpoint());
      default -> place(place.pinpoint());
    };
  }

  /** The authors; where they do not tell which source is meant, or none is shown, its title too. */
  private void named(CitationBuilder out, boolean ambiguous) {
    String authors = shortAuthors(out.source());
    out.plain(authors);
    if (authors.isEmpty() || ambiguous) {
      out.plain(authors.isEmpty() ? "" : ", ");
      out.shortTitle(WorksInside.isItalic(out.source()));
    }
  }

  /** House papers: {@code (HL 2010–12, 179)}, of both Houses {@code (2009–10, HL 73, HC 425)}. */
  @Override
  Citation housePaper(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no committee or body shown").title(true);
    return bracket(out, paper(out)).end(place(pinpoint), pinpoint);
  }

  private List<String> paper(CitationBuilder out) {
    List<PaperNumber> papers = out.source().papers();
    List<String> parts = new ArrayList<>();
    if (papers.isEmpty()) {
      return parts;
    }
    Optional<String> session = out.session();
    PaperNumber first = papers.getFirst();
    if (papers.size() > 1) {
      session.map(Session::abbreviated).ifPresent(parts::add);
      papers.forEach(paper -> parts.add(paper.house() + " " + paper.number()));
    } else if (session.isPresent()) {
      boolean full = fifth && first.house().equals("HC");
      String years = full ? Session.full(session.get()) : Session.abbreviated(session.get());
      parts.add(first.house() + " " + years);
      parts.add(first.number());
    } else {
      parts.add(first.house() + " " + first.number());
    }
    if (session.isEmpty()) {
      out.year().ifPresent(parts::add);
    }
    return parts;
  }

  /** {@code Transport Committee, ‘Oral evidence: Ferries’ (HC 2017–2019, 512, 1 May 2019) Q45}. */
  @Override
  Citation oralEvidence(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no committee or body shown").title(false);
    List<String> parts = paper(out);
    Optional<String> date = out.date();
    parts.removeIf(
        part -> date.isPresent() && out.source().year().filter(part::equals).isPresent());
    date.ifPresent(parts::add);
    return bracket(out, parts).end(place(pinpoint), pinpoint);
  }

  /** {@code HL Deb 12 November 2009, vol 714, col 893}. */
  @Override
  Citation hansard(CitationBuilder out, Pinpoint pinpoint) {
    out.plain(Debates.of(out));
    out.date().ifPresent(date -> out.plain(" " + date));
    Debates.volume(out).ifPresent(volume -> out.plain(", vol " + volume));
    String where = place(pinpoint);
    return out.plain(where.isEmpty() ? "" : ",").end(where, pinpoint);
  }

  /** Command numbers need not be given beside a law commission's. */
  @Override
  Optional<String> commandBesideLawCommission(CitationBuilder out) {
    return Optional.empty();
  }

  /** A committee is cited without the word Select: {@code Science and Technology Committee}. */
  @Override
  String body(String name) {
    return name.replaceFirst("(?<=\\S) Select Committee$", " Committee");
  }
}
