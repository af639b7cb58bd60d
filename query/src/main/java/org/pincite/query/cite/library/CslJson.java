package org.pincite.query.cite.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** CSL-JSON 1.0.2; what it has no place for, file and hash, stands in {@code custom}. */
final class CslJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final List<String> VARIABLES =
      List.of(
          "title",
          "number",
          "genre",
          "volume",
          "issue",
          "container-title",
          "authority",
          "publisher",
          "ISBN",
          "DOI",
          "URL",
          "language");

  private CslJson() {}

  static String write(List<LibraryItem> items) {
    return MAPPER.writeValueAsString(items.stream().map(CslJson::object).toList()) + "\n";
  }

  private static Map<String, Object> object(LibraryItem library) {
    Map<String, Object> object = new LinkedHashMap<>(library.item().asMap());
    Map<String, Object> custom = new LinkedHashMap<>();
    if (!library.files().isEmpty()) {
      custom.put("files", library.files());
    }
    if (library.sha256() != null) {
      custom.put("sha256", library.sha256());
    }
    if (!custom.isEmpty()) {
      object.put("custom", custom);
    }
    return object;
  }

  static List<LibraryItem> read(String text) {
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new QueryException("it is not JSON: " + e.getOriginalMessage(), e);
    }
    JsonNode array = root.isObject() && root.path("items").isArray() ? root.path("items") : root;
    if (!array.isArray()) {
      throw new QueryException("it is not CSL-JSON: that is an array of items");
    }
    return array.valueStream().map(CslJson::item).toList();
  }

  private static LibraryItem item(JsonNode node) {
    ItemBuilder item = new ItemBuilder().id(text(node, "id")).type(text(node, "type"));
    VARIABLES.forEach(name -> item.variable(name, text(node, name)));
    for (JsonNode author : node.path("author")) {
      String literal = text(author, "literal");
      String particle = text(author, "non-dropping-particle");
      item.author(
          literal.isEmpty() ? (particle + " " + text(author, "family")).strip() : literal,
          text(author, "given"));
    }
    item.issued(parts(node.path("issued").path("date-parts").path(0)));
    if (item.issued().isEmpty()) {
      item.date(text(node.path("issued"), "raw"));
    }
    JsonNode custom = node.path("custom");
    custom.path("files").forEach(file -> item.file(file.asString("")));
    return item.sha256(text(custom, "sha256")).build();
  }

  private static List<Integer> parts(JsonNode dateParts) {
    List<Integer> parts = new ArrayList<>();
    for (JsonNode part : dateParts) {
      String text = part.asString("");
      if (!text.matches("\\d{1,4}")) {
        break;
      }
      parts.add(Integer.parseInt(text));
    }
    return parts;
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
