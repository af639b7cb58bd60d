package org.pincite.query.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;
import tools.jackson.databind.JsonNode;

/**
 * A text and its sentences.
 *
 * @param id names the text in lists
 * @param text the text
 * @param sentences in UTF-16 units, end exclusive
 */
public record SentenceRow(String id, String text, List<Span> sentences) {
  public SentenceRow {
    sentences = List.copyOf(sentences);
  }

  /**
   * {@return the rows of a JSON-lines file: {@code id}, {@code text}, {@code sentences} as pairs of
   * offsets that count code points}
   */
  public static List<SentenceRow> read(Path file) {
    return Gold.read(file, SentenceRow::of);
  }

  private static SentenceRow of(JsonNode row) {
    String text = Gold.text(row, "text");
    List<Span> sentences = new ArrayList<>();
    for (JsonNode pair : row.path("sentences")) {
      sentences.add(new Span(units(text, pair.path(0).asInt()), units(text, pair.path(1).asInt())));
    }
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a row needs \"sentences\"");
    }
    return new SentenceRow(row.path("id").asString("-"), text, sentences);
  }

  private static int units(String text, int codePoints) {
    if (codePoints < 0 || codePoints > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("the text has no offset " + codePoints);
    }
    return text.offsetByCodePoints(0, codePoints);
  }
}
