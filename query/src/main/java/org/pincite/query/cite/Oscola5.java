package org.pincite.query.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;

/**
 * The Oxford University Standard for the Citation of Legal Authorities, fifth edition. The forms of
 * parliamentary and government papers are those of its examples; where it has none (evidence,
 * inquiries without a session, foreign agencies) its general rules are followed, and the fixtures
 * say so.
 */
final class Oscola5 implements CitationStyle {
  @Override
  public String name() {
    return "oscola-5";
  }

  @Override
  public Citation cite(Metadata source, Pinpoint pinpoint, @Nullable String displayName) {
    CitationBuilder out = new CitationBuilder(source, displayName);
    List<PaperNumber> papers =
        out.all(MetadataField.PAPER_NUMBER).stream()
            .flatMap(printed -> PaperNumber.of(printed).stream())
            .toList();
    noteCounted(pinpoint, out);
    if (out.isKind(DocumentKind.JUDGMENT)) {
      return LegalSources.judgment(out, pinpoint);
    }
    if (out.isKind(DocumentKind.LEGISLATION)) {
      return Sections.isStatute(source)
          ? LegalSources.statute(out, pinpoint)
          : LegalSources.act(out, pinpoint);
    }
    if (out.isKind(DocumentKind.REGISTER)) {
      return LegalSources.register(out, pinpoint);
    }
    if (out.isKind(DocumentKind.WRITTEN_EVIDENCE)) {
      return evidence(out, pinpoint);
    }
    if (!papers.isEmpty()) {
      return paper(out, papers, pinpoint);
    }
    Optional<String> command = out.field(MetadataField.COMMAND_NUMBER);
    if (command.isPresent()) {
      return command(out, command.get(), pinpoint);
    }
    return other(out, pinpoint);
  }

  @Override
  public Citation cite(
      Work work, Metadata source, Pinpoint pinpoint, @Nullable String displayName) {
    return WorksInside.cite(work, cite(source, pinpoint, displayName), source, displayName);
  }

  /** House papers: {@code (HL 2010–12, 179)}, of both Houses {@code (2009–10, HL 73, HC 425)}. */
  private static Citation paper(CitationBuilder out, List<PaperNumber> papers, Pinpoint pinpoint) {
    author(out, "no committee or body shown").title(true);
    Optional<String> session = out.wanted(MetadataField.SESSION, "no session shown");
    List<String> parts = new ArrayList<>();
    PaperNumber first = papers.getFirst();
    if (papers.size() > 1) {
      session.map(Session::abbreviated).ifPresent(parts::add);
      papers.stream()
          .sorted((a, b) -> b.house().compareTo(a.house()))
          .forEach(paper -> parts.add(paper.house() + " " + paper.number()));
    } else if (session.isPresent()) {
      boolean commons = first.house().equals("HC");
      String years = commons ? Session.full(session.get()) : Session.abbreviated(session.get());
      parts.add(first.house() + " " + years);
      parts.add(first.number());
    } else {
      parts.add(first.house() + " " + first.number());
    }
    if (session.isEmpty()) {
      out.wanted(MetadataField.DATE, "no date shown")
          .flatMap(CitedDate::year)
          .ifPresent(parts::add);
    }
    return out.plain(" (" + String.join(", ", parts) + ")").end(place(pinpoint), pinpoint);
  }

  /** Command papers, the printed prefix kept: {@code (CP 815, 2023)}, {@code (Cmd 8932, 1953)}. */
  private static Citation command(CitationBuilder out, String number, Pinpoint pinpoint) {
    author(out, "no department or body shown").title(true);
    Optional<String> year =
        out.wanted(MetadataField.DATE, "no date shown").flatMap(CitedDate::year);
    String plain = number.replace(".", "").replaceAll(" ?[-—] ?", "–");
    return out.plain(" (" + plain + year.map(y -> ", " + y).orElse("") + ")")
        .end(place(pinpoint), pinpoint);
  }

  private static Citation evidence(CitationBuilder out, Pinpoint pinpoint) {
    out.wanted(MetadataField.AUTHOR, "no submitter shown")
        .ifPresent(author -> out.plain(author + ", "));
    out.plain("Written evidence");
    List<String> parts = new ArrayList<>();
    out.field(MetadataField.BODY).ifPresent(body -> out.plain(" to the " + committee(body)));
    out.wanted(MetadataField.EVIDENCE_CODE, "no evidence code shown").ifPresent(parts::add);
    out.field(MetadataField.DATE).map(CitedDate::of).ifPresent(parts::add);
    String bracket = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    return out.plain(bracket).end(place(pinpoint), pinpoint);
  }

  /** All other sources; titles with an ISBN are italic, others in quotation marks. */
  private static Citation other(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no author or body shown").title(out.field(MetadataField.ISBN).isPresent());
    List<String> parts = new ArrayList<>();
    out.field(MetadataField.REPORT_NUMBER)
        .filter(number -> !out.field(MetadataField.TITLE).orElse("").contains(number))
        .ifPresent(parts::add);
    out.field(MetadataField.PUBLISHER)
        .filter(publisher -> !out.all(MetadataField.BODY).contains(publisher))
        .ifPresent(parts::add);
    out.wanted(MetadataField.DATE, "no date shown").map(CitedDate::of).ifPresent(parts::add);
    if (!parts.isEmpty()) {
      out.plain(" (" + String.join(", ", parts) + ")");
    }
    String place = place(pinpoint);
    if (parts.isEmpty() && !place.isEmpty()) {
      out.plain(",");
    }
    Optional<String> url = out.field(MetadataField.URL);
    String address = url.map(u -> "<" + u + ">").orElse("");
    return out.end((place + " " + address).strip(), pinpoint);
  }

  /** Persons before bodies where the work is signed, bodies elsewhere. */
  static CitationBuilder author(CitationBuilder out, String gap) {
    boolean signed = out.isKind(DocumentKind.ARTICLE) || out.isKind(DocumentKind.NEWSLETTER);
    List<String> bodies = out.all(MetadataField.BODY).stream().map(Oscola5::committee).toList();
    List<String> persons = out.all(MetadataField.AUTHOR);
    List<String> names = (signed && !persons.isEmpty()) || bodies.isEmpty() ? persons : bodies;
    if (names.isEmpty()) {
      out.gap(MetadataField.BODY, gap);
      return out;
    }
    return out.plain(joined(names) + ", ");
  }

  /** More than three names become the first and others. */
  static String joined(List<String> names) {
    if (names.size() > 3) {
      return names.getFirst() + " and others";
    }
    String last = names.getLast();
    String before = String.join(", ", names.subList(0, names.size() - 1));
    return before.isEmpty() ? last : before + " and " + last;
  }

  /** A committee is cited without the word Select: {@code Science and Technology Committee}. */
  private static String committee(String name) {
    return name.replaceFirst("(?<=\\S) Select Committee$", " Committee");
  }

  /** {@return the pinpoint as it stands at the end: a bare number is a page} */
  static String place(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Whole w -> "";
      case Pinpoint.Paragraph p ->
          (p.first().equals(p.last()) ? "para " : "paras ") + Ranges.of(p.first(), p.last());
      case Pinpoint.Within w -> w.part() + " " + place(w.place());
      case Pinpoint.Restated r -> r.words();
      case Pinpoint.Question q -> q.words();
      case Pinpoint.Page p -> Ranges.of(p.first(), p.last());
      case Pinpoint.PdfPage p ->
          p.first() == p.last()
              ? "[PDF page " + p.first() + "]"
              : "[PDF pages " + p.first() + "–" + p.last() + "]";
      case Pinpoint.Provision p -> p.words();
      case Pinpoint.Note n -> place(n.place()) + " n " + n.mark();
      case Pinpoint.Position p ->
          p.first() == p.last()
              ? "[para " + p.first() + ", counted]"
              : "[paras " + p.first() + "–" + p.last() + ", counted]";
    };
  }

  private static void noteCounted(Pinpoint pinpoint, CitationBuilder out) {
    switch (pinpoint) {
      case Pinpoint.Whole w -> {}
      case Pinpoint.PdfPage p -> out.gap("no page number printed on PDF page " + p.first());
      case Pinpoint.Position p -> out.gap("no paragraph or page number printed");
      case Pinpoint.Within w -> noteCounted(w.place(), out);
      case Pinpoint.Restated r -> {}
      case Pinpoint.Note n -> noteCounted(n.place(), out);
      case Pinpoint.Paragraph p -> {}
      case Pinpoint.Question q -> {}
      case Pinpoint.Page p -> {}
      case Pinpoint.Provision p -> {}
    }
  }
}
