package org.pincite.query.cite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.query.cite.style.CitationStyles;

/**
 * Every row of {@code citations.tsv} is a source, a place in it, the citation that a style must
 * give (italics between asterisks), its entry in a list, what is said to be missing, and where the
 * rule stands.
 */
class CitationFixturesTest {
  private static final int AT_LEAST = 120;

  @TestFactory
  Stream<DynamicTest> citesAsTheFixtureSays() throws IOException {
    List<String[]> rows = rows();
    assertTrue(rows.size() >= AT_LEAST, "only " + rows.size() + " fixtures found");
    Set<String> names = new HashSet<>();
    rows.forEach(row -> assertTrue(names.add(row[0]), "there are two fixtures named " + row[0]));
    return rows.stream().map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CitationFixturesTest.class.getResourceAsStream("citations.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private static void check(String[] row) {
    assertEquals(8, row.length);
    assertFalse(row[7].isBlank(), "a fixture names the source of its rule");
    CitedPlace place = place(row[2], pinpoint(row[3]));
    Citation citation = CitationStyles.named(row[1]).cite(place);
    assertAll(
        () -> assertEquals(row[4], marked(citation.runs())),
        () -> assertEquals(row[5], marked(citation.reference())),
        () -> assertEquals(row[6], String.join("; ", citation.gaps())),
        () -> assertEquals(row[4].replace("*", ""), citation.text()));
  }

  private static String marked(List<Citation.Run> runs) {
    return runs.stream()
        .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
        .collect(Collectors.joining());
  }

  private static CitedPlace place(String metadata, Pinpoint pinpoint) {
    Map<MetadataField, List<Metadata.Value>> source = new EnumMap<>(MetadataField.class);
    Map<MetadataField, List<Metadata.Value>> inside = new EnumMap<>(MetadataField.class);
    @Nullable String file = null;
    @Nullable String work = null;
    for (String part : metadata.split("\\|", -1)) {
      String name = part.substring(0, Math.max(0, part.indexOf('=')));
      String value = part.substring(part.indexOf('=') + 1);
      if (name.equals("FILE")) {
        file = value;
      } else if (name.equals("WORK")) {
        work = value;
      } else if (name.startsWith("WORK.")) {
        add(inside, name.substring(5), value);
      } else if (!name.isEmpty()) {
        add(source, name, value);
      }
    }
    @Nullable Work held =
        work == null
            ? null
            : new Work(Work.Kind.valueOf(work), new Span(0, 9), new Metadata(inside));
    return new CitedPlace("key", held, new Metadata(source), pinpoint, file);
  }

  private static void add(Map<MetadataField, List<Metadata.Value>> to, String field, String text) {
    String[] parts = text.split(" @", 2);
    String readFrom = parts.length == 1 ? "page 1" : "page 1, date " + parts[1];
    to.computeIfAbsent(MetadataField.valueOf(field), f -> new ArrayList<>())
        .add(new Metadata.Value(parts[0], readFrom, Metadata.Certainty.STATED));
  }

  private static Pinpoint pinpoint(String written) {
    String[] words = written.split(" ", -1);
    String first = words.length > 1 ? words[1] : "";
    String last = words[words.length - 1];
    return switch (words[0]) {
      case "none" -> new Pinpoint.Whole();
      case "paragraph" -> new Pinpoint.Paragraph(first, last);
      case "page" -> new Pinpoint.Page(first, last);
      case "column" -> new Pinpoint.Column(first, last);
      case "question" -> new Pinpoint.Question(first, last);
      case "pdf-page" -> new Pinpoint.PdfPage(Integer.parseInt(first), Integer.parseInt(last));
      case "position" ->
          new Pinpoint.Position(Integer.parseInt(first), Integer.parseInt(last), null);
      case "provision" ->
          new Pinpoint.Provision(
              first, Arrays.stream(words).skip(2).collect(Collectors.joining(" ")));
      case "note" -> new Pinpoint.Note(first, new Pinpoint.Page(last, last));
      case "within" ->
          new Pinpoint.Within(first.replace('_', ' '), new Pinpoint.Paragraph(last, last));
      case "restated" -> new Pinpoint.Restated(List.of(first), last);
      default -> throw new IllegalArgumentException("no such pinpoint: " + written);
    };
  }
}
