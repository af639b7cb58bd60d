package org.pincite.query.eval.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.pincite.query.eval.Gold;
import org.pincite.query.question.QueryException;
import tools.jackson.databind.JsonNode;

/**
 * Texts, queries and which texts answer which query, in the form of BEIR (Thakur et al., 2021):
 * lines of JSON in corpus.jsonl (id, title, text) and queries.jsonl (id, text), and qrels.tsv.
 *
 * @param name of its folder
 * @param texts title and text of each, by id; white space collapsed
 * @param queries those that have a judgement, by id
 * @param judgements for each query the grades of texts, by id; 0 is not relevant
 */
public record RetrievalCollection(
    String name,
    SequencedMap<String, String> texts,
    SequencedMap<String, String> queries,
    Map<String, Map<String, Integer>> judgements) {
  private static final String JUDGEMENTS = "qrels.tsv";

  /** {@return the collections in a folder: itself, or those right below it, by name} */
  public static List<Path> below(Path folder) {
    if (Files.exists(folder.resolve(JUDGEMENTS))) {
      return List.of(folder);
    }
    try (var folders = Files.list(folder)) {
      List<Path> found =
          folders.filter(each -> Files.exists(each.resolve(JUDGEMENTS))).sorted().toList();
      if (found.isEmpty()) {
        throw new QueryException(
            "no collection in " + folder + ": one has corpus.jsonl, queries.jsonl and qrels.tsv");
      }
      return found;
    } catch (IOException e) {
      throw new QueryException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a collection.
   *
   * @throws QueryException if a file of it is missing or a line of one cannot be understood
   */
  public static RetrievalCollection read(Path folder) {
    Map<String, Map<String, Integer>> judgements = judgements(folder.resolve(JUDGEMENTS));
    SequencedMap<String, String> queries = texts(folder.resolve("queries.jsonl"));
    queries.keySet().retainAll(judgements.keySet());
    return new RetrievalCollection(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        texts(folder.resolve("corpus.jsonl")),
        queries,
        judgements);
  }

  private static SequencedMap<String, String> texts(Path file) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, String> row : Gold.read(file, RetrievalCollection::text)) {
      texts.put(row.getKey(), row.getValue());
    }
    return texts;
  }

  private static Map.Entry<String, String> text(JsonNode row) {
    String whole = row.path("title").asString("") + " " + row.path("text").asString("");
    return Map.entry(Gold.text(row, "id", "_id"), whole.replaceAll("\\s+", " ").strip());
  }

  /** Lines of query, text and grade, or of query, 0, text and grade; a head may stand above. */
  private static Map<String, Map<String, Integer>> judgements(Path file) {
    Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    try {
      lines.addAll(Files.readAllLines(file));
    } catch (IOException e) {
      throw new QueryException("cannot read " + file + ": " + e.getMessage(), e);
    }
    for (int i = 0; i < lines.size(); i++) {
      List<String> parts = List.of(lines.get(i).strip().split("\\s+", -1));
      boolean isHead = i == 0 && !parts.getLast().matches("-?\\d+");
      if (lines.get(i).isBlank() || isHead) {
        continue;
      }
      if (parts.size() < 3 || parts.size() > 4 || !parts.getLast().matches("-?\\d{1,9}")) {
        throw new QueryException(
            file + ", line " + (i + 1) + ": a query, a text and a grade were expected");
      }
      judgements
          .computeIfAbsent(parts.getFirst(), query -> new LinkedHashMap<>())
          .put(parts.get(parts.size() - 2), Integer.parseInt(parts.getLast()));
    }
    return judgements;
  }
}
