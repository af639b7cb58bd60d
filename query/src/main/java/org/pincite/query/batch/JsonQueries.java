package org.pincite.query.batch;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries as JSON lines with {@code id} and {@code query}, or, as test collections have them,
 * {@code _id} and {@code text}.
 */
final class JsonQueries {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonQueries() {}

  static List<BatchQuery> read(String text) {
    List<BatchQuery> queries = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (!line.isBlank()) {
        queries.add(query(number, line));
      }
    }
    return queries;
  }

  private static BatchQuery query(int number, String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JacksonException e) {
      return new BatchQuery(number, "", "", "it is not JSON: " + e.getOriginalMessage());
    }
    String id = text(node, "id", "_id");
    boolean asks = node.path("query").isString() || node.path("text").isString();
    return new BatchQuery(
        number,
        id,
        asks ? text(node, "query", "text") : "",
        asks ? null : "it has no \"query\" that is a string");
  }

  private static String text(JsonNode node, String name, String otherName) {
    JsonNode value = node.has(name) ? node.path(name) : node.path(otherName);
    return value.isValueNode() ? value.asString().strip() : "";
  }
}
