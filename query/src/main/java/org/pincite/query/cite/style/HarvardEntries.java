package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.source.CitedSource;
import org.pincite.query.cite.source.Session;

/**
 * Entries of a list of references in Harvard style: {@code House of Commons Health Committee (2009)
 * Patient Safety (HC 151-I 2008–09).}
 */
final class HarvardEntries {
  private static final Pattern ISSUE = Pattern.compile("Vol\\.? (\\d+)(?:, No\\.? (\\d+))?.*");

  private HarvardEntries() {}

  /** {@return the entry of the source of a place} */
  static List<Citation.Run> of(CitationBuilder out, CitedPlace place) {
    Pinpoint whole = new Pinpoint.Whole();
    boolean inside = place.isInside();
    return switch (out.source().kind()) {
      case JUDGMENT -> LegalSources.judgment(out, whole, PlaceText.HARVARD).runs();
      case UNION_ACT -> LegalSources.act(out, whole, PlaceText.HARVARD).runs();
      case STATUTE -> statute(out);
      case HANSARD -> hansard(out);
      case REGISTER -> register(out);
      case WRITTEN_EVIDENCE -> writtenEvidence(out);
      case LAW_COMMISSION -> numbered(out, out.source().lawCommissionNumber().stream().toList());
      case COMMAND_PAPER -> numbered(out, out.source().commandPaper().stream().toList());
      case HOUSE_PAPER, ORAL_EVIDENCE -> numbered(out, papers(out));
      case OTHER -> inside ? published(out, place) : other(out);
    };
  }

  private static CitationBuilder head(CitationBuilder out) {
    String year = "(" + out.year().orElse("no date") + ")";
    List<String> names = Harvard.names(out.source(), true);
    if (names.isEmpty()) {
      out.gap(MetadataField.BODY, "no author or body shown");
      return out.title(true).plain(" " + year);
    }
    return out.plain(NoteStyle.joined(names) + " " + year + " ");
  }

  private static boolean titled(CitationBuilder out) {
    return out.source().authors().isEmpty();
  }

  private static List<Citation.Run> numbered(CitationBuilder out, List<String> numbers) {
    head(out);
    if (!titled(out)) {
      out.title(true);
    }
    return NoteStyle.bracket(out, numbers).plain(".").built();
  }

  /** {@code HC 151-I 2008–09}. */
  private static List<String> papers(CitationBuilder out) {
    if (out.source().papers().isEmpty()) {
      return List.of();
    }
    Optional<String> session = out.session().map(Session::abbreviated);
    List<String> numbers = new ArrayList<>();
    out.source()
        .papers()
        .forEach(paper -> numbers.add(paper.house() + " " + paper.number().replace('–', '-')));
    String all = String.join(", ", numbers) + session.map(years -> " " + years).orElse("");
    return List.of(all);
  }

  private static List<Citation.Run> statute(CitationBuilder out) {
    out.italic(out.source().title().orElse(""));
    List<String> number =
        out.source().all(MetadataField.REPORT_NUMBER).stream()
            .filter(printed -> printed.startsWith("SI "))
            .toList();
    return NoteStyle.bracket(out, number).plain(".").built();
  }

  /** {@code House of Commons (2008) Hansard: HC Deb., 19 June 2008, vol. 477.} */
  private static List<Citation.Run> hansard(CitationBuilder out) {
    String debates = Debates.of(out);
    out.source().first(MetadataField.HOUSE).ifPresent(house -> out.plain(house + " "));
    out.plain("(" + out.year().orElse("no date") + ") ").italic("Hansard");
    out.plain(": " + debates + ".");
    out.date().ifPresent(date -> out.plain(", " + date));
    Debates.volume(out).ifPresent(volume -> out.plain(", vol. " + volume));
    return out.plain(".").built();
  }

  /** {@code Agency (2024) ‘Title’, Federal Register, 89(237), 10 December 2024.} */
  private static List<Citation.Run> register(CitationBuilder out) {
    head(out);
    if (!titled(out)) {
      out.title(false);
    }
    out.plain(", ").italic("Federal Register");
    Matcher issue = ISSUE.matcher(out.source().first(MetadataField.VOLUME).orElse(""));
    if (issue.matches()) {
      String number = issue.group(2) == null ? "" : "(" + issue.group(2) + ")";
      out.plain(", " + issue.group(1) + number);
    } else {
      out.gap(MetadataField.VOLUME, "no volume shown");
    }
    out.source().date().ifPresent(date -> out.plain(", " + date));
    return out.plain(".").built();
  }

  private static List<Citation.Run> writtenEvidence(CitationBuilder out) {
    CitedSource source = out.source();
    if (source.all(MetadataField.AUTHOR).isEmpty()) {
      out.gap(MetadataField.AUTHOR, "no submitter shown");
    } else {
      out.plain(NoteStyle.joined(Harvard.names(source, true)) + " ");
    }
    out.plain("(" + out.year().orElse("no date") + ") ");
    String committee = source.first(MetadataField.BODY).map(b -> " to the " + b).orElse("");
    out.italic("Written evidence" + committee);
    List<String> code =
        out.wanted(MetadataField.EVIDENCE_CODE, "no evidence code shown").stream().toList();
    return NoteStyle.bracket(out, code).plain(".").built();
  }

  private static List<Citation.Run> other(CitationBuilder out) {
    CitedSource source = out.source();
    boolean article = source.is(DocumentKind.ARTICLE);
    head(out);
    if (!titled(out)) {
      out.title(!article);
    }
    List<String> numbers = new ArrayList<>();
    if (NoteStyle.isUnnamedAssessment(source)) {
      numbers.add("Impact Assessment");
    }
    source
        .first(MetadataField.REPORT_NUMBER)
        .filter(number -> !source.title().orElse("").contains(number))
        .ifPresent(numbers::add);
    NoteStyle.bracket(out, numbers);
    Optional<String> publisher =
        source
            .first(MetadataField.PUBLISHER)
            .filter(name -> !source.all(MetadataField.BODY).contains(name));
    if (article) {
      publisher.ifPresent(name -> out.plain(", ").italic(name));
      source.date().ifPresent(date -> out.plain(", " + date));
    } else {
      publisher.ifPresent(name -> out.plain(". " + name));
    }
    out.plain(".");
    source.first(MetadataField.URL).ifPresent(url -> out.plain(" Available at: " + url + "."));
    return out.built();
  }

  /** {@code Pell, O. (2026) ‘Five groups, one landlord’, Doorstep, February 2026.} */
  private static List<Citation.Run> published(CitationBuilder out, CitedPlace place) {
    CitedSource holder = CitedSource.of(place.metadata());
    head(out);
    if (!titled(out)) {
      out.title(false);
    }
    holder
        .title()
        .or(() -> holder.first(MetadataField.BODY))
        .ifPresent(name -> out.plain(", ").italic(name));
    out.source().date().or(holder::date).ifPresent(date -> out.plain(", " + date));
    out.plain(".");
    holder.first(MetadataField.URL).ifPresent(url -> out.plain(" Available at: " + url + "."));
    return out.built();
  }
}
