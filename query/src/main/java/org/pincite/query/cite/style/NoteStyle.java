package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.source.CitedSource;
import org.pincite.query.cite.source.PersonName;

/**
 * What styles of notes that follow British legal usage have in common: which form a source takes,
 * and the forms that do not differ.
 */
abstract class NoteStyle implements CitationStyle {
  /** A document of the European Commission, whose number stands behind its title. */
  private static final Pattern COMMISSION_DOCUMENT =
      Pattern.compile("(COM|SEC|SWD|JOIN) ?\\((\\d{2,4})\\) ?(\\d+)( final)?");

  private final PlaceText places;

  NoteStyle(PlaceText places) {
    this.places = places;
  }

  @Override
  public final Citation cite(CitedPlace place) {
    Citation whole = document(place);
    return place.inWork().map(work -> WorksInside.cite(work, whole, place, places)).orElse(whole);
  }

  private Citation document(CitedPlace place) {
    CitedSource source = CitedSource.of(place.metadata());
    Pinpoint pinpoint = place.pinpoint();
    CitationBuilder out = new CitationBuilder(source, place.displayName()).counted(pinpoint);
    return switch (source.kind()) {
      case JUDGMENT -> LegalSources.judgment(out, pinpoint, places);
      case STATUTE -> LegalSources.statute(out, pinpoint, places);
      case UNION_ACT -> LegalSources.act(out, pinpoint, places);
      case REGISTER -> LegalSources.register(out, pinpoint, places);
      case HANSARD -> hansard(out, pinpoint);
      case WRITTEN_EVIDENCE -> writtenEvidence(out, pinpoint);
      case ORAL_EVIDENCE -> oralEvidence(out, pinpoint);
      case LAW_COMMISSION -> lawCommission(out, pinpoint);
      case HOUSE_PAPER -> housePaper(out, pinpoint);
      case COMMAND_PAPER -> commandPaper(out, pinpoint);
      case OTHER -> other(out, pinpoint);
    };
  }

  abstract Citation hansard(CitationBuilder out, Pinpoint pinpoint);

  abstract Citation housePaper(CitationBuilder out, Pinpoint pinpoint);

  abstract Citation oralEvidence(CitationBuilder out, Pinpoint pinpoint);

  /** {@return a body's name as this style writes it} */
  abstract String body(String name);

  final String place(Pinpoint pinpoint) {
    return places.of(pinpoint);
  }

  /** Command papers, the printed prefix kept: {@code (CP 815, 2023)}, {@code (Cmd 8932, 1953)}. */
  private Citation commandPaper(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no department or body shown").title(true);
    List<String> parts = new ArrayList<>();
    out.source().commandPaper().ifPresent(parts::add);
    out.year().ifPresent(parts::add);
    return bracket(out, parts).end(place(pinpoint), pinpoint);
  }

  /** {@code Law Commission, Reforming Bribery (Law Com No 313, 2008)}. */
  private Citation lawCommission(CitationBuilder out, Pinpoint pinpoint) {
    author(out, "no commission shown").title(true);
    List<String> parts = new ArrayList<>();
    out.source().lawCommissionNumber().ifPresent(parts::add);
    commandBesideLawCommission(out).ifPresent(parts::add);
    out.year().ifPresent(parts::add);
    return bracket(out, parts).end(place(pinpoint), pinpoint);
  }

  /** {@return the command number that stands beside that of a law commission, if it is wanted} */
  abstract Optional<String> commandBesideLawCommission(CitationBuilder out);

  private Citation writtenEvidence(CitationBuilder out, Pinpoint pinpoint) {
    out.wanted(MetadataField.AUTHOR, "no submitter shown")
        .ifPresent(author -> out.plain(author + ", "));
    out.plain("Written evidence");
    List<String> parts = new ArrayList<>();
    out.source().first(MetadataField.BODY).ifPresent(body -> out.plain(" to the " + body(body)));
    out.wanted(MetadataField.EVIDENCE_CODE, "no evidence code shown").ifPresent(parts::add);
    out.source().date().ifPresent(parts::add);
    return bracket(out, parts).end(place(pinpoint), pinpoint);
  }

  /** All other sources; titles with an ISBN are italic, others in quotation marks. */
  private Citation other(CitationBuilder out, Pinpoint pinpoint) {
    CitedSource source = out.source();
    author(out, "no author or body shown").title(source.first(MetadataField.ISBN).isPresent());
    List<String> parts = new ArrayList<>();
    if (isUnnamedAssessment(source)) {
      parts.add("Impact Assessment");
    }
    Matcher commission =
        COMMISSION_DOCUMENT.matcher(source.first(MetadataField.REPORT_NUMBER).orElse(""));
    if (commission.matches()) {
      out.plain(" " + commission.replaceFirst("$1 ($2) $3$4"));
      String where = place(pinpoint);
      return out.plain(where.isEmpty() ? "" : ",").end(where, pinpoint);
    }
    source
        .first(MetadataField.REPORT_NUMBER)
        .filter(number -> !source.title().orElse("").contains(number))
        .ifPresent(parts::add);
    source
        .first(MetadataField.PUBLISHER)
        .filter(publisher -> !source.all(MetadataField.BODY).contains(publisher))
        .ifPresent(parts::add);
    out.date().ifPresent(parts::add);
    bracket(out, parts);
    String where = place(pinpoint);
    out.plain(parts.isEmpty() && !where.isEmpty() ? "," : "");
    String address = source.first(MetadataField.URL).map(u -> "<" + u + ">").orElse("");
    return out.end((where + " " + address).strip(), pinpoint);
  }

  /** {@return whether its title passes for that of the measure whose impact it assesses} */
  static boolean isUnnamedAssessment(CitedSource source) {
    String title = source.title().orElse("").toLowerCase(Locale.ROOT);
    return source.is(DocumentKind.IMPACT_ASSESSMENT) && !title.contains("impact assessment");
  }

  static CitationBuilder bracket(CitationBuilder out, List<String> parts) {
    return parts.isEmpty() ? out : out.plain(" (" + String.join(", ", parts) + ")");
  }

  /** Adds the authors and a comma. */
  final CitationBuilder author(CitationBuilder out, String gap) {
    List<String> names = out.source().authors().stream().map(this::body).toList();
    if (names.isEmpty()) {
      return out.gap(MetadataField.BODY, gap);
    }
    return out.plain(joined(names) + ", ");
  }

  /** {@return how references back name a source's authors: persons by their family names} */
  final String shortAuthors(CitedSource source) {
    List<String> names =
        source.authors().stream()
            .map(name -> source.isByPersons() ? PersonName.of(name).family() : body(name))
            .collect(Collectors.toList());
    return names.isEmpty() ? "" : joined(names);
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
}
