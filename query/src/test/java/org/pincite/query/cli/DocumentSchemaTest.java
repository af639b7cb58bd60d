package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is extracted is what the published schema says. */
class DocumentSchemaTest {
  private static final JsonNode SCHEMA = Cli.plain("help", "schema").json();

  private final List<String> errors = new ArrayList<>();

  @Test
  void documentsOfEachFormatFollowTheSchema(@TempDir Path out) throws IOException {
    Path samples = Cli.samples();
    Cli.Result result =
        Cli.plain(
            "extract",
            "--out",
            out.toString(),
            samples.resolve("rolling-stock-skills-memo.pdf").toString(),
            samples.resolve("doorstep-newsletter.pdf").toString(),
            samples.resolve("hl-212-chapter-3.html").toString(),
            samples.resolve("acw0051-written-evidence.txt").toString());
    assertEquals(0, result.code(), result.err());
    for (String id :
        List.of("rolling-stock-skills-memo", "doorstep-newsletter", "hl-212-chapter-3")) {
      check(JsonMapper.shared().readTree(Files.readString(out.resolve(id + ".json"))), SCHEMA, id);
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void whatTheSchemaDoesNotKnowIsNoDocument(@TempDir Path out) throws IOException {
    Path sample = Cli.samples().resolve("acw0051-written-evidence.txt");
    Cli.plain("extract", "--out", out.toString(), sample.toString());
    ObjectNode document =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(Files.readString(out.resolve("acw0051-written-evidence.json")));
    check(document, SCHEMA, "whole");
    assertEquals(List.of(), errors);
    document.put("colour", "blue");
    document.remove("text");
    ((ObjectNode) document.get("blocks").get(0)).put("kind", "POEM");
    ((ArrayNode) document.get("blocks").get(1).get("span")).add(5);
    check(document, SCHEMA, "changed");
    assertEquals(4, errors.size(), errors.toString());
  }

  private void check(JsonNode value, JsonNode schema, String at) {
    if (schema.has("$ref")) {
      String[] path = schema.get("$ref").asString().split("/", -1);
      check(value, SCHEMA.get("$defs").get(path[2]), at);
    }
    if (schema.has("anyOf")) {
      List<String> before = List.copyOf(errors);
      boolean any = false;
      for (JsonNode choice : schema.get("anyOf")) {
        check(value, choice, at);
        any |= errors.size() == before.size();
        errors.subList(before.size(), errors.size()).clear();
      }
      require(any, at + " is none of the choices");
    }
    if (schema.has("enum")) {
      boolean known = false;
      for (JsonNode choice : schema.get("enum")) {
        known |= choice.equals(value);
      }
      require(known, at + " is no " + value);
    }
    if (schema.has("type")) {
      require(isOf(value, schema.get("type").asString()), at + " is no " + schema.get("type"));
    }
    if (value.isArray()) {
      checkItems(value, schema, at);
    }
    if (value.isObject()) {
      checkProperties(value, schema, at);
    }
  }

  private void checkItems(JsonNode array, JsonNode schema, String at) {
    int fixed = schema.has("prefixItems") ? schema.get("prefixItems").size() : 0;
    require(array.size() >= schema.path("minItems").asInt(0), at + " is too short");
    for (int i = 0; i < array.size(); i++) {
      if (i < fixed) {
        check(array.get(i), schema.get("prefixItems").get(i), at + "[" + i + "]");
      } else if (schema.path("items").isBoolean()) {
        require(schema.get("items").asBoolean(), at + " is too long");
      } else if (schema.has("items")) {
        check(array.get(i), schema.get("items"), at + "[" + i + "]");
      }
    }
  }

  private void checkProperties(JsonNode object, JsonNode schema, String at) {
    for (JsonNode name : schema.path("required")) {
      require(object.has(name.asString()), at + " lacks " + name);
    }
    object
        .properties()
        .forEach(
            property -> {
              String path = at + "." + property.getKey();
              JsonNode known = schema.path("properties").path(property.getKey());
              JsonNode others = schema.path("additionalProperties");
              if (schema.has("propertyNames")) {
                JsonNode name = JsonMapper.shared().valueToTree(property.getKey());
                check(name, schema.get("propertyNames"), path);
              }
              if (!known.isMissingNode()) {
                check(property.getValue(), known, path);
              } else if (others.isBoolean()) {
                require(others.asBoolean(), path + " is unknown");
              } else if (others.isObject()) {
                check(property.getValue(), others, path);
              }
            });
  }

  private static boolean isOf(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new AssertionError("the schema has a type " + type);
    };
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      errors.add(otherwise);
    }
  }

  @Test
  void everyPartIsDescribed() {
    int described = 0;
    for (JsonNode definition : SCHEMA.get("$defs")) {
      for (JsonNode property : definition.path("properties")) {
        assertTrue(property.get("description").asString().length() > 2, property.toString());
        described++;
      }
    }
    assertTrue(described > 30, described + " parts");
  }
}
