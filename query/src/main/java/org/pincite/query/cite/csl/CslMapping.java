package org.pincite.query.cite.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.index.PublicationDate;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.source.CitedSource;
import org.pincite.query.cite.source.PersonName;
import org.pincite.query.cite.source.Session;

/** Puts sources in the terms of the Citation Style Language. */
final class CslMapping {
  private static final Pattern ISSUE = Pattern.compile("(?i)(?:vol\\.? )?(\\d+), no\\.? (\\d+).*");

  private CslMapping() {}

  static CslItem item(String id, CitedPlace place) {
    CitedSource source = CitedSource.of(place.work(), place.metadata());
    boolean inside = place.isInside();
    CitedSource holder = CitedSource.of(place.metadata());
    Map<String, String> variables = new LinkedHashMap<>();
    put(variables, "title", source.title().map(title -> whole(title, source)));
    put(variables, "number", number(source));
    put(variables, "genre", genre(source));
    put(variables, "volume", source.first(MetadataField.VOLUME).map(CslMapping::volume));
    put(variables, "issue", source.first(MetadataField.VOLUME).flatMap(CslMapping::issue));
    put(variables, "container-title", container(source, holder, inside));
    put(variables, "authority", authority(source));
    put(variables, "publisher", publisher(source, inside ? holder : source));
    put(variables, "ISBN", source.first(MetadataField.ISBN));
    put(
        variables,
        "URL",
        source.first(MetadataField.URL).or(() -> holder.first(MetadataField.URL)));
    put(
        variables,
        "language",
        source.first(MetadataField.LANGUAGE).or(() -> holder.first(MetadataField.LANGUAGE)));
    return new CslItem(
        id,
        type(source, place.inWork().filter(work -> inside)),
        source.authors().stream().map(name -> author(name, source)).toList(),
        issued(source.first(MetadataField.DATE).or(() -> holder.first(MetadataField.DATE))),
        variables);
  }

  private static void put(Map<String, String> to, String name, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> to.put(name, text));
  }

  private static String whole(String title, CitedSource source) {
    return source
        .first(MetadataField.SUBTITLE)
        .map(subtitle -> title + ": " + subtitle)
        .orElse(title);
  }

  private static PersonName author(String name, CitedSource source) {
    return source.isByPersons() ? PersonName.of(name) : new PersonName(name, "");
  }

  private static String type(CitedSource source, Optional<Work> work) {
    if (work.isPresent()) {
      return switch (work.get().kind()) {
        case POST -> "post-weblog";
        case CHAPTER -> "chapter";
        case SUBMISSION, TURN -> "hearing";
        case LETTER -> "personal_communication";
        case ARTICLE, NOTICE -> "article-magazine";
      };
    }
    return switch (source.kind()) {
      case JUDGMENT -> "legal_case";
      case STATUTE -> source.title().orElse("").endsWith("Bill") ? "bill" : "legislation";
      case UNION_ACT -> "legislation";
      case REGISTER -> "article-journal";
      case HANSARD, WRITTEN_EVIDENCE, ORAL_EVIDENCE -> "hearing";
      case LAW_COMMISSION, HOUSE_PAPER, COMMAND_PAPER -> "report";
      case OTHER -> other(source);
    };
  }

  private static String other(CitedSource source) {
    boolean web = source.first(MetadataField.URL).isPresent();
    if (source.is(DocumentKind.ARTICLE)) {
      return web ? "webpage" : "article-magazine";
    }
    if (source.is(DocumentKind.NEWSLETTER)) {
      return "article-magazine";
    }
    if (source.is(DocumentKind.PRESS_NOTICE)) {
      return web ? "webpage" : "report";
    }
    return "report";
  }

  /** Number and session together name a House paper: {@code HC 151–I, 2008–09}. */
  private static Optional<String> number(CitedSource source) {
    String papers =
        source.papers().stream()
            .map(paper -> paper.house() + " " + paper.number())
            .collect(Collectors.joining(", "));
    if (!papers.isEmpty()) {
      Optional<String> session = source.first(MetadataField.SESSION).map(Session::abbreviated);
      return Optional.of(papers + session.map(years -> ", " + years).orElse(""));
    }
    return Stream.of(
            source.first(MetadataField.EVIDENCE_CODE),
            source.commandPaper(),
            source.lawCommissionNumber(),
            source.first(MetadataField.REPORT_NUMBER))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> genre(CitedSource source) {
    return switch (source.kind()) {
      case WRITTEN_EVIDENCE -> Optional.of("Written evidence");
      case ORAL_EVIDENCE -> Optional.of("Oral evidence");
      default ->
          source.is(DocumentKind.IMPACT_ASSESSMENT)
              ? Optional.of("Impact Assessment")
              : Optional.empty();
    };
  }

  private static String volume(String printed) {
    Matcher issue = ISSUE.matcher(printed);
    return issue.matches() ? issue.group(1) : printed.replaceFirst("(?i)^vol(?:ume|\\.)? ", "");
  }

  private static Optional<String> issue(String printed) {
    Matcher issue = ISSUE.matcher(printed);
    return issue.matches() ? Optional.of(issue.group(2)) : Optional.empty();
  }

  private static Optional<String> container(
      CitedSource source, CitedSource holder, boolean inside) {
    if (inside) {
      return holder.title().or(() -> holder.first(MetadataField.BODY));
    }
    return switch (source.kind()) {
      case REGISTER -> Optional.of("Federal Register");
      case UNION_ACT -> source.first(MetadataField.PUBLISHER);
      case OTHER ->
          source.is(DocumentKind.ARTICLE)
              ? source.first(MetadataField.PUBLISHER)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> authority(CitedSource source) {
    return switch (source.kind()) {
      case JUDGMENT, HANSARD -> source.first(MetadataField.BODY).or(() -> house(source));
      case WRITTEN_EVIDENCE, ORAL_EVIDENCE -> source.first(MetadataField.BODY);
      default -> Optional.empty();
    };
  }

  private static Optional<String> house(CitedSource source) {
    return source.first(MetadataField.HOUSE);
  }

  private static Optional<String> publisher(CitedSource source, CitedSource holder) {
    boolean container = source.is(DocumentKind.ARTICLE);
    return container ? Optional.empty() : holder.first(MetadataField.PUBLISHER);
  }

  private static List<Integer> issued(Optional<String> printed) {
    return printed
        .flatMap(PublicationDate::parse)
        .map(
            date ->
                Stream.of(date.year(), date.month(), date.day())
                    .takeWhile(part -> part > 0)
                    .toList())
        .orElse(List.of());
  }
}
