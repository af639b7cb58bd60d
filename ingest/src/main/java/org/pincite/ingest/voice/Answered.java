package org.pincite.ingest.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;

/**
 * The report that a reply answers, as the reply names it.
 *
 * @param body whose report it is
 * @param place where the reply names the body first
 * @param report its name, null where only the body is named
 * @param paperNumber its number in a series, null where the reply gives none
 */
record Answered(String body, Span place, @Nullable String report, @Nullable String paperNumber) {
  /** Blocks from the start in which a title page and an introduction say what is answered. */
  private static final int OPENING = 60;

  private static final String BODIES =
      "(?:Committee|Inquiry|Commission|Review|Panel|Taskforce|Inspectorate|Ombudsman|Audit Office|Tribunal)";
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i:\\b(?:response|reply|responds|replies)) to (?:the |an? )?"
              + "(?<body>[^:;.]*?\\b"
              + BODIES
              + ")\\b(?:[’'‘]s)?,? ?(?<report>.*)",
          Pattern.DOTALL);
  private static final Pattern MENTION =
      Pattern.compile(
          "\\bthe (?<body>(?:(?:\\p{Lu}[\\p{L}\\p{N}-]+|and|of|on) )*"
              + BODIES
              + ")[’'‘]s (?:recommend|report|conclu|finding)");
  private static final Pattern PAPER =
      Pattern.compile("\\b(?:HC|HL(?: Paper)?|CP|Cm|Cmnd) ?\\d+(?:[-–][IVX]+)?\\b");
  private static final Pattern REPLY =
      Pattern.compile("(?i)\\b(?:response|reply) (?:of .{3,60} )?to\\b");

  /** {@return what a document answers; empty if it is no reply or does not name what it answers} */
  static Optional<Answered> in(Document document) {
    Metadata metadata = document.metadata();
    String kind = metadata.first(MetadataField.KIND).orElse("");
    boolean titled = REPLY.matcher(metadata.first(MetadataField.TITLE).orElse("")).find();
    if (!kind.equals(DocumentKind.GOVERNMENT_RESPONSE.slug()) && !titled) {
      return Optional.empty();
    }
    List<Block> opening =
        document.blocks().stream()
            .filter(block -> block.kind() != BlockKind.FURNITURE)
            .limit(OPENING)
            .toList();
    return opening.stream()
        .flatMap(block -> match(TITLE, document, block.span()))
        .findFirst()
        .or(() -> match(MENTION, document, new Span(0, document.text().length())).findFirst())
        .map(found -> found.numbered(document, opening));
  }

  private static Stream<Answered> match(Pattern pattern, Document document, Span span) {
    Matcher matcher = pattern.matcher(document.text()).region(span.start(), span.end());
    if (!matcher.find()) {
      return Stream.empty();
    }
    String report = pattern == TITLE ? matcher.group("report").strip() : "";
    return Stream.of(
        new Answered(
            matcher.group("body"),
            new Span(matcher.start("body"), matcher.end("body")),
            report.isEmpty() || !report.contains("eport") ? null : report,
            null));
  }

  /** The number that stands in a sentence about the report, unless it is the reply's own. */
  private Answered numbered(Document document, List<Block> opening) {
    Set<String> own =
        Stream.of(MetadataField.PAPER_NUMBER, MetadataField.COMMAND_NUMBER)
            .flatMap(field -> document.metadata().all(field).stream())
            .map(Metadata.Value::text)
            .collect(Collectors.toSet());
    @Nullable String number =
        opening.stream()
            .flatMap(block -> block.sentences().stream())
            .map(document::quote)
            .filter(sentence -> sentence.contains("eport"))
            .flatMap(sentence -> PAPER.matcher(sentence).results())
            .map(result -> result.group())
            .filter(found -> !own.contains(found))
            .findFirst()
            .orElse(null);
    return new Answered(body, place, report, number);
  }
}
