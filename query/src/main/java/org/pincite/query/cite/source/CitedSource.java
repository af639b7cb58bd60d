package org.pincite.query.cite.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;

/**
 * What a source shows of itself, in the terms of citations. Nothing is made up: what the metadata
 * lack is absent here.
 *
 * @param kind which forms apply
 * @param metadata what it says of itself
 */
public record CitedSource(SourceKind kind, Metadata metadata) {
  private static final Pattern STATUTE =
      Pattern.compile(
          "(?i).*\\b(act|measure|bill|regulations|order|rules)\\b(?: \\([^)]*\\))? ?(?:\\d{4})?");
  private static final Pattern LAW_COMMISSION_NUMBER =
      Pattern.compile("(?i)(?:Scot )?Law Com\\.? .*|(?:Scottish )?Law Commission No.*");

  /** {@return a document as a source} */
  public static CitedSource of(Metadata metadata) {
    return new CitedSource(kind(metadata), metadata);
  }

  /** {@return a work in a document as a source; the document where there is none} */
  public static CitedSource of(@Nullable Work work, Metadata document) {
    boolean own = work != null && work.kind() != Work.Kind.TURN;
    return of(own && work != null ? work.metadata() : document);
  }

  private static SourceKind kind(Metadata metadata) {
    String slug = metadata.first(MetadataField.KIND).orElse("");
    if (slug.equals(DocumentKind.JUDGMENT.slug())) {
      return SourceKind.JUDGMENT;
    }
    if (slug.equals(DocumentKind.LEGISLATION.slug())) {
      return statuteUnit(metadata).isPresent() ? SourceKind.STATUTE : SourceKind.UNION_ACT;
    }
    if (slug.equals(DocumentKind.REGISTER.slug())) {
      return SourceKind.REGISTER;
    }
    if (slug.equals(DocumentKind.HANSARD.slug())) {
      return SourceKind.HANSARD;
    }
    if (slug.equals(DocumentKind.WRITTEN_EVIDENCE.slug())) {
      return SourceKind.WRITTEN_EVIDENCE;
    }
    if (slug.equals(DocumentKind.ORAL_EVIDENCE.slug())) {
      return SourceKind.ORAL_EVIDENCE;
    }
    return numbered(metadata);
  }

  private static SourceKind numbered(Metadata metadata) {
    boolean lawCommission =
        metadata
            .first(MetadataField.REPORT_NUMBER)
            .filter(number -> LAW_COMMISSION_NUMBER.matcher(number).matches())
            .isPresent();
    if (lawCommission) {
      return SourceKind.LAW_COMMISSION;
    }
    if (metadata.all(MetadataField.PAPER_NUMBER).stream()
        .anyMatch(value -> PaperNumber.of(value.text()).isPresent())) {
      return SourceKind.HOUSE_PAPER;
    }
    return metadata.first(MetadataField.COMMAND_NUMBER).isPresent()
        ? SourceKind.COMMAND_PAPER
        : SourceKind.OTHER;
  }

  /**
   * {@return what the provisions of a statute are called, told by its title: {@code s}, {@code
   * reg}, {@code art}, {@code r} or {@code cl}; empty where the title is not that of a statute}
   */
  public static Optional<String> statuteUnit(Metadata metadata) {
    Matcher title = STATUTE.matcher(metadata.first(MetadataField.TITLE).orElse(""));
    if (!title.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (title.group(1).toLowerCase(Locale.ROOT)) {
          case "bill" -> "cl";
          case "regulations" -> "reg";
          case "order" -> "art";
          case "rules" -> "r";
          default -> "s";
        });
  }

  /** {@return the first value of a field} */
  public Optional<String> first(MetadataField field) {
    return metadata.first(field);
  }

  /** {@return all values of a field} */
  public List<String> all(MetadataField field) {
    return metadata.all(field).stream().map(Metadata.Value::text).toList();
  }

  /** {@return whether it is a document of that kind} */
  public boolean is(DocumentKind documentKind) {
    return first(MetadataField.KIND).filter(documentKind.slug()::equals).isPresent();
  }

  /**
   * {@return who is named as its author: persons before bodies where the work is signed, bodies
   * before persons elsewhere, in their order; none where none is shown}
   */
  public List<String> authors() {
    boolean signed =
        is(DocumentKind.ARTICLE)
            || is(DocumentKind.NEWSLETTER)
            || kind == SourceKind.WRITTEN_EVIDENCE;
    List<String> persons = all(MetadataField.AUTHOR);
    List<String> bodies = all(MetadataField.BODY);
    return (signed && !persons.isEmpty()) || bodies.isEmpty() ? persons : bodies;
  }

  /** {@return whether {@link #authors} are persons, as far as the field they stand in tells} */
  public boolean isByPersons() {
    return !authors().isEmpty() && authors().equals(all(MetadataField.AUTHOR));
  }

  /** {@return the title without a closing full stop} */
  public Optional<String> title() {
    return first(MetadataField.TITLE).map(title -> title.replaceFirst("(?<=[^.])\\.$", ""));
  }

  /** {@return the title up to its first colon, for references back} */
  public Optional<String> shortTitle() {
    return title().map(title -> title.split("[:;] ", 2)[0]);
  }

  /** {@return its numbers in the series of the Houses, that of the Lords first} */
  public List<PaperNumber> papers() {
    return all(MetadataField.PAPER_NUMBER).stream()
        .flatMap(printed -> PaperNumber.of(printed).stream())
        .sorted(Comparator.comparing(PaperNumber::house).reversed())
        .toList();
  }

  /**
   * {@return its command number, the prefix as printed but for full stops, an en rule before a
   * part: {@code Cmd 8932}, {@code Cm 9012–II}}
   */
  public Optional<String> commandPaper() {
    return first(MetadataField.COMMAND_NUMBER)
        .map(number -> number.replace(".", "").replaceAll(" ?[-—] ?", "–"));
  }

  /**
   * {@return its number in the series of a law commission, without full stops: {@code Law Com No
   * 313}, {@code Law Com CP No 121}, {@code Scot Law Com No 196}}
   */
  public Optional<String> lawCommissionNumber() {
    return first(MetadataField.REPORT_NUMBER)
        .filter(number -> LAW_COMMISSION_NUMBER.matcher(number).matches())
        .map(
            number ->
                number
                    .replace(".", "")
                    .replaceFirst("(?i)^Scot(?:tish)? Law Com(?:mission)?\\b", "Scot Law Com")
                    .replaceFirst("(?i)^Law Com(?:mission)?\\b", "Law Com")
                    .replaceFirst("(?i)\\bNo\\b", "No")
                    .replaceFirst("(?i)Consultation Paper", "CP")
                    .replaceFirst("(?i)Discussion Paper", "DP"));
  }

  /** {@return the year of publication} */
  public Optional<String> year() {
    return first(MetadataField.DATE).flatMap(CitedDate::year);
  }

  /** {@return the date of publication in words: {@code 19 July 2011}} */
  public Optional<String> date() {
    return first(MetadataField.DATE)
        .map(printed -> isBritish() ? CitedDate.dayFirst(printed) : CitedDate.of(printed));
  }

  /** {@return of what the date is, where that is not publication: {@code laid}} */
  public Optional<String> dateOf() {
    return metadata.all(MetadataField.DATE).stream()
        .findFirst()
        .map(Metadata.Value::readFrom)
        .filter(
            from -> from.endsWith(", date laid") || from.endsWith(", date ordered to be printed"))
        .map(from -> from.substring(from.lastIndexOf(", date ") + ", date ".length()));
  }

  /**
   * Papers of these kinds are the British government's or Parliament's, which write the day first.
   */
  private boolean isBritish() {
    return switch (kind) {
      case HANSARD, WRITTEN_EVIDENCE, ORAL_EVIDENCE, LAW_COMMISSION, HOUSE_PAPER, COMMAND_PAPER ->
          true;
      default -> is(DocumentKind.IMPACT_ASSESSMENT) || is(DocumentKind.EXPLANATORY_MEMORANDUM);
    };
  }
}
