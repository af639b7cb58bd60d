package org.pincite.query.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statement and its themes, found by a system or recorded by a reader.
 *
 * @param document name of the document's file
 * @param quote its words
 * @param themes names of themes; a reader's row without any says only that the sentence was read
 * @param salience 1 to 3 as the reader gave it, 3 where none is given
 * @param kind what it does, as {@code StatementKind} writes it; empty where that is not told
 * @param stance towards the first of its themes, as {@code Stance} writes it; empty where that is
 *     not told
 * @param voice {@code own} for the words of the document or its author, else {@code other}; empty
 *     where that is not told
 */
public record ThemeRow(
    String document,
    String quote,
    List<String> themes,
    int salience,
    String kind,
    String stance,
    String voice) {
  /** How gold files name the document's or its author's own words. */
  private static final Set<String> OWN = Set.of("own", "document", "author");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public ThemeRow {
    themes = List.copyOf(themes);
  }

  public ThemeRow(String document, String quote, List<String> themes, int salience) {
    this(document, quote, themes, salience, "", "", "");
  }

  /**
   * {@return the rows of a JSON-lines file; each has {@code doc} or {@code file}, {@code quote} and
   * maybe {@code themes} and {@code salience}}
   *
   * @throws QueryException if the file or a line of it cannot be read
   */
  public static List<ThemeRow> read(Path file) {
    List<ThemeRow> rows = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          rows.add(of(MAPPER.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new QueryException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new QueryException(file + ", line " + number + ": " + e.getMessage(), e);
    }
    return rows;
  }

  /** {@return the row as a line of JSON, without a line end} */
  public String toJson() {
    ObjectNode row = MAPPER.createObjectNode().put("doc", document).put("quote", quote);
    row.set("themes", MAPPER.valueToTree(themes));
    if (!kind.isEmpty()) {
      row.put("kind", kind).put("stance", stance).put("voice", voice);
    }
    return MAPPER.writeValueAsString(row);
  }

  private static ThemeRow of(JsonNode row) {
    String document = row.path("doc").asString(row.path("file").asString(""));
    String quote = row.path("quote").asString("");
    if (document.isEmpty() || quote.isEmpty()) {
      throw new IllegalArgumentException("a row needs \"doc\" or \"file\", and \"quote\"");
    }
    List<String> themes = new ArrayList<>();
    row.path("themes").forEach(theme -> themes.add(theme.asString()));
    String kind = row.path("kind").asString("");
    String voice = row.path("voice").asString(row.path("speaker").asString(""));
    return new ThemeRow(
        document,
        quote,
        themes,
        row.path("salience").asInt(3),
        kind.startsWith("evidence") ? "evidence" : kind,
        row.path("stance").asString(""),
        voice.isEmpty() ? "" : OWN.contains(voice) ? "own" : "other");
  }
}
