package org.pincite.query.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.query.question.QueryException;

/**
 * Reads queries from a file. What it is shows in its first character: {@code <} begins TREC topics,
 * an opening brace JSON lines, all else a table.
 */
public final class QueryFile {
  private QueryFile() {}

  /**
   * {@return the queries in order, those that cannot be asked with their problem}
   *
   * @throws QueryException if the whole file cannot be read as queries
   */
  public static List<BatchQuery> read(byte[] bytes) {
    String text = decoded(bytes);
    List<BatchQuery> queries =
        switch (text.isBlank() ? ' ' : text.stripLeading().charAt(0)) {
          case ' ' -> throw new QueryException("there are no queries in it");
          case '<' -> TopicQueries.read(text);
          case '{' -> JsonQueries.read(text);
          default -> TableQueries.read(text);
        };
    return checked(queries);
  }

  private static List<BatchQuery> checked(List<BatchQuery> queries) {
    Map<String, Integer> lines = new HashMap<>();
    List<BatchQuery> checked = new ArrayList<>();
    for (BatchQuery query : queries) {
      @Nullable Integer before = lines.putIfAbsent(query.id(), query.line());
      String problem = query.problem();
      if (problem == null && query.id().isEmpty()) {
        problem = "it has no id";
      } else if (problem == null && before != null) {
        problem = "line " + before + " has a query of the same id";
      }
      checked.add(new BatchQuery(query.line(), query.id(), query.text(), problem));
    }
    return checked;
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new QueryException("it is not UTF-8", e);
    }
  }
}
