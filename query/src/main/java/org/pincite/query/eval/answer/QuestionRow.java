package org.pincite.query.eval.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.query.eval.Gold;
import tools.jackson.databind.JsonNode;

/**
 * A question and the sentences that answer it.
 *
 * @param question as asked
 * @param type what kind of question; one that begins with {@code keyword} or {@code boolean} is in
 *     the language of questions, any other in plain words
 * @param answers the sentences, at least one
 */
public record QuestionRow(String question, String type, List<Answer> answers) {
  /**
   * A sentence, or some in a row.
   *
   * @param file name of its document's file
   * @param quote its words
   */
  public record Answer(String file, String quote) {}

  public QuestionRow {
    answers = List.copyOf(answers);
  }

  /** {@return the rows of a JSON-lines file: {@code q}, {@code type}, {@code answers}} */
  public static List<QuestionRow> read(Path file) {
    return Gold.read(file, QuestionRow::of);
  }

  /** {@return whether it is in the language of questions, so that exactly the answers are due} */
  public boolean isExact() {
    String kind = type.toLowerCase(Locale.ROOT);
    return kind.startsWith("keyword") || kind.startsWith("boolean");
  }

  private static QuestionRow of(JsonNode row) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode answer : row.path("answers")) {
      answers.add(
          new Answer(Gold.text(answer, "doc", "file", "document"), Gold.text(answer, "quote")));
    }
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("a row needs \"answers\"");
    }
    return new QuestionRow(
        Gold.text(row, "q", "question"), row.path("type").asString("question"), answers);
  }
}
