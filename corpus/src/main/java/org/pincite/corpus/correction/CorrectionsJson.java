package org.pincite.corpus.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.MetadataField;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Corrections as a JSON object: names of fields ({@code paper-number}) with a text, a list of
 * texts, or {@code null} for a field that the document does not show.
 */
public final class CorrectionsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CorrectionsJson() {}

  /**
   * {@return what some JSON (UTF-8) corrects}
   *
   * @throws CorpusException if it is no JSON, no object, names an unknown field or gives a value
   *     that its field cannot have; the message says which in one line
   */
  public static Corrections read(byte[] json) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JacksonException e) {
      String where = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw new CorpusException("it is no JSON" + where + ": " + oneLine(e), e);
    }
    return read(node);
  }

  /**
   * {@return what a JSON object corrects}
   *
   * @throws CorpusException as above
   */
  public static Corrections read(JsonNode node) {
    if (!node.isObject()) {
      throw new CorpusException("it is no JSON object such as {\"title\": \"…\"}");
    }
    EnumMap<MetadataField, List<String>> fields = new EnumMap<>(MetadataField.class);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      MetadataField field =
          MetadataField.of(entry.getKey())
              .orElseThrow(
                  () ->
                      new CorpusException(
                          "there is no field '"
                              + entry.getKey()
                              + "'; the fields are "
                              + String.join(", ", MetadataField.slugs())));
      fields.put(field, values(field, entry.getValue()));
    }
    return new Corrections(fields);
  }

  /** {@return corrections as an object for a JSON writer} */
  public static Map<String, List<String>> write(Corrections corrections) {
    Map<String, List<String>> object = new LinkedHashMap<>();
    corrections.fields().forEach((field, values) -> object.put(field.slug(), values));
    return object;
  }

  private static List<String> values(MetadataField field, JsonNode node) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : node.isArray() ? node.values() : List.of(node)) {
      boolean none = value.isNull() || (value.isString() && value.stringValue().isBlank());
      if (none && !node.isArray()) {
        return List.of();
      }
      if (!value.isString() && !value.isIntegralNumber()) {
        throw new CorpusException(
            "the value of '" + field.slug() + "' is no text, list of texts or null");
      }
      values.add(value.asString());
    }
    return values;
  }

  private static String oneLine(JacksonException e) {
    return e.getOriginalMessage().replaceAll("\\s+", " ");
  }
}
