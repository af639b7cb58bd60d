package org.pincite.query.eval.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pincite.query.eval.Gold;
import org.pincite.query.question.QueryException;
import tools.jackson.databind.JsonNode;

/**
 * Labels of sentences and verdicts of replies.
 *
 * @param labels sentences of reports, those that are unsure left out
 * @param verdicts recommendations and what their replies say, told by the name of a reply
 */
public record RecommendationGold(List<LabelRow> labels, List<VerdictRow> verdicts) {
  /** A row of either kind. */
  sealed interface Row permits LabelRow, VerdictRow {}

  public RecommendationGold {
    labels = List.copyOf(labels);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * {@return the rows of files of JSON lines, told apart by their fields}
   *
   * @param paths files, or folders with {@code .jsonl} files
   * @throws QueryException if one cannot be read, or a line of it is neither kind of row
   */
  public static RecommendationGold read(List<Path> paths) {
    List<LabelRow> labels = new ArrayList<>();
    List<VerdictRow> verdicts = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        for (Row row : Gold.read(file, RecommendationGold::row)) {
          switch (row) {
            case VerdictRow verdict -> verdicts.add(verdict);
            case LabelRow label -> labels.add(label);
          }
        }
      }
    }
    labels.removeIf(label -> !label.isSure());
    return new RecommendationGold(labels, verdicts);
  }

  private static Row row(JsonNode node) {
    return node.has("response_doc") ? VerdictRow.of(node) : LabelRow.of(node);
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new QueryException("cannot read the folder " + path + ": " + e.getMessage(), e);
    }
  }
}
