package org.pincite.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of stored documents, made from the very types that are stored, so
 * that it cannot lag behind them. What a part means stands in {@code schema.properties}, which must
 * know every part.
 */
public final class DocumentSchema {
  private static final String DESCRIPTIONS = "schema.properties";

  private final Properties descriptions = descriptions();
  private final TreeSet<String> undescribed = new TreeSet<>();
  private final Map<String, Object> definitions = new TreeMap<>();

  private DocumentSchema() {}

  /**
   * {@return the schema}
   *
   * @throws CorpusException if a part of a document lacks its description
   */
  public static String json() {
    DocumentSchema schema = new DocumentSchema();
    schema.define(Document.class);
    if (!schema.undescribed.isEmpty()) {
      throw new CorpusException(DESCRIPTIONS + " lacks " + schema.undescribed);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "A document as Pincite stores it");
    root.put("$ref", "#/$defs/Document");
    root.put("$defs", schema.definitions);
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(root);
  }

  private Map<String, Object> reference(Class<?> type) {
    if (!definitions.containsKey(name(type))) {
      define(type);
    }
    return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name(type)));
  }

  private void define(Class<?> type) {
    definitions.put(name(type), Map.of());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description(name(type)));
    if (type.isEnum()) {
      schema.put(
          "enum", Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    } else if (DocumentJson.isArray(type)) {
      array(schema, type);
    } else {
      object(schema, type);
    }
    definitions.put(name(type), schema);
  }

  private void object(Map<String, Object> schema, Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      properties.put(part.getName(), described(type, part, of(part.getAnnotatedType())));
      if (!isNullable(part) && !DocumentJson.mayBeLeftOut(type, part.getName())) {
        required.add(part.getName());
      }
    }
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
  }

  private void array(Map<String, Object> schema, Class<?> type) {
    List<Object> items = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      Map<String, Object> item = of(part.getAnnotatedType());
      items.add(
          described(
              type,
              part,
              isNullable(part)
                  ? new LinkedHashMap<>(Map.of("anyOf", List.of(item, Map.of("type", "null"))))
                  : item));
    }
    schema.put("type", "array");
    schema.put("prefixItems", items);
    schema.put("minItems", items.size());
    schema.put("items", false);
  }

  private Map<String, Object> described(
      Class<?> type, RecordComponent part, Map<String, Object> schema) {
    schema.put("description", description(name(type) + "." + part.getName()));
    return schema;
  }

  private Map<String, Object> of(AnnotatedType annotated) {
    if (annotated instanceof AnnotatedParameterizedType generic) {
      AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
      Map<String, Object> inner = of(arguments[arguments.length - 1]);
      Map<String, Object> schema = new LinkedHashMap<>();
      if (arguments.length == 1) {
        schema.put("type", "array");
        schema.put("items", inner);
      } else {
        schema.put("type", "object");
        schema.put("propertyNames", of(arguments[0]));
        schema.put("additionalProperties", inner);
      }
      return schema;
    }
    Class<?> type = (Class<?>) annotated.getType();
    if (type.isRecord() || type.isEnum()) {
      return reference(type);
    }
    return new LinkedHashMap<>(Map.of("type", simple(type)));
  }

  private static String simple(Class<?> type) {
    if (type == String.class) {
      return "string";
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "integer";
    }
    if (type == double.class || type == Double.class) {
      return "number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    throw new CorpusException("the schema has no word for " + type);
  }

  /** {@return the name of a type, the one it is nested in first: {@code RepairKind}} */
  private static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  private static boolean isNullable(RecordComponent part) {
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private String description(String part) {
    String text = descriptions.getProperty(part, "");
    if (text.isBlank()) {
      undescribed.add(part);
    }
    return text;
  }

  private static Properties descriptions() {
    Properties read = new Properties();
    try (InputStream in = DocumentSchema.class.getResourceAsStream(DESCRIPTIONS)) {
      if (in == null) {
        throw new IllegalStateException(DESCRIPTIONS + " is not on the class path");
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(DESCRIPTIONS + " cannot be read", e);
    }
  }
}
