package org.pincite.query.cite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.style.CitationStyles;

/** Every file in {@code citations/} is a source, a place in it, and the citation it must give. */
class CitationFixturesTest {
  private static final int AT_LEAST = 40;

  @TestFactory
  Stream<DynamicTest> citesAsTheFixtureSays() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(CitationFixturesTest.class.getResource("/citations"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      List<Path> fixtures = files.sorted().toList();
      assertTrue(fixtures.size() >= AT_LEAST, "only " + fixtures.size() + " fixtures found");
      return fixtures.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString().replace(".txt", "").replace('-', ' '),
                      () -> check(Files.readAllLines(file))));
    }
  }

  private static void check(List<String> lines) {
    Map<MetadataField, List<Metadata.Value>> fields = new EnumMap<>(MetadataField.class);
    for (MetadataField field : MetadataField.values()) {
      List<Metadata.Value> values =
          all(lines, field.name()).stream()
              .map(text -> new Metadata.Value(text, "page 1", Metadata.Certainty.STATED))
              .toList();
      fields.put(field, values);
    }
    assertEquals(1, all(lines, "rule").size(), "a fixture names the source of its rule");
    assertEquals(List.of("oscola-5"), all(lines, "style"));
    String file = String.join("", all(lines, "file"));
    Pinpoint pinpoint = pinpoint(all(lines, "pinpoint").getFirst());
    Citation citation =
        CitationStyles.named("oscola-5")
            .cite(
                new CitedPlace(
                    "", null, new Metadata(fields), pinpoint, file.isEmpty() ? null : file));
    String marked =
        citation.runs().stream()
            .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
            .collect(Collectors.joining());
    assertAll(
        () -> assertEquals(all(lines, "cited").getFirst(), marked),
        () -> assertEquals(marked.replace("*", ""), citation.text()),
        () -> assertEquals(all(lines, "gap"), citation.gaps()));
  }

  private static List<String> all(List<String> lines, String key) {
    List<String> values = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(key + ": ")) {
        values.add(line.substring(key.length() + 2));
      }
    }
    return values;
  }

  private static Pinpoint pinpoint(String written) {
    String[] words = written.split(" ", -1);
    String first = words.length > 1 ? words[1] : "";
    String last = words[words.length - 1];
    return switch (words[0]) {
      case "none" -> new Pinpoint.Whole();
      case "paragraph" -> new Pinpoint.Paragraph(first, last);
      case "page" -> new Pinpoint.Page(first, last);
      case "question" -> new Pinpoint.Question(first, last);
      case "pdf-page" -> new Pinpoint.PdfPage(Integer.parseInt(first), Integer.parseInt(last));
      case "position" ->
          new Pinpoint.Position(Integer.parseInt(first), Integer.parseInt(last), null);
      case "provision" -> new Pinpoint.Provision(first, last);
      case "note" -> new Pinpoint.Note(first, new Pinpoint.Page(last, last));
      default -> throw new IllegalArgumentException("no such pinpoint: " + written);
    };
  }
}
