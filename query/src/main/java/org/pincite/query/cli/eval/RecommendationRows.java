package org.pincite.query.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pincite.query.eval.recommendation.FoundReport;
import org.pincite.query.question.QueryException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the passages found, a line of JSON each. */
final class RecommendationRows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RecommendationRows() {}

  static void write(Path file, Map<String, FoundReport> found) {
    List<String> lines = new ArrayList<>();
    found.forEach(
        (report, items) ->
            items
                .items()
                .forEach(
                    item ->
                        item.passages()
                            .forEach(passage -> lines.add(line(report, item, passage)))));
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new QueryException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static String line(String report, FoundReport.Item item, FoundReport.Passage passage) {
    ObjectNode row =
        MAPPER
            .createObjectNode()
            .put("doc", report)
            .put("kind", item.conclusion() ? "conclusion" : "recommendation")
            .put("number", item.number())
            .put("page", passage.page())
            .put("quote", passage.text());
    FoundReport.Answered answer = item.answer();
    if (answer != null) {
      row.put("verdict", answer.verdict()).put("words", answer.words());
    }
    return MAPPER.writeValueAsString(row);
  }
}
