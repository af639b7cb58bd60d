package org.pincite.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pincite.query.app.export.ExportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotations keep to the Recommendation: its vocabulary, and what each class must have. */
class AnnotationExportTest {
  /** The keys that {@code http://www.w3.org/ns/anno.jsonld} defines, as far as we use any. */
  private static final Set<String> KEYS =
      Set.of(
          "@context",
          "id",
          "type",
          "body",
          "target",
          "source",
          "selector",
          "refinedBy",
          "generator",
          "motivation",
          "purpose",
          "via",
          "conformsTo",
          "items",
          "partOf",
          "first",
          "format",
          "generated",
          "value",
          "start",
          "end",
          "exact",
          "prefix",
          "suffix",
          "name",
          "label",
          "total",
          "startIndex");

  /** Its prefixes for terms of other vocabularies. */
  private static final String OTHERS = "dcterms:(title|identifier)";

  private static final Set<String> CLASSES =
      Set.of(
          "Annotation",
          "AnnotationCollection",
          "AnnotationPage",
          "TextualBody",
          "Text",
          "Software",
          "SpecificResource",
          "FragmentSelector",
          "TextQuoteSelector",
          "TextPositionSelector");

  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "reviewing",
          "tagging");

  @Test
  void everyKeyClassAndMotivationIsOfTheVocabulary() throws IOException {
    check(exported());
  }

  @Test
  void collectionAndPageHaveWhatTheyMust() throws IOException {
    JsonNode all = exported();
    assertEquals("http://www.w3.org/ns/anno.jsonld", all.path("@context").asString());
    assertEquals("AnnotationCollection", all.path("type").asString());
    assertEquals(3, all.path("total").asInt());
    assertEquals(all.path("id"), all.path("first").path("partOf"));
    assertEquals(3, all.path("first").path("items").size());
    Set<String> ids = new HashSet<>();
    for (JsonNode annotation : all.path("first").path("items")) {
      assertEquals("Annotation", annotation.path("type").asString());
      assertTrue(annotation.path("id").asString().matches("urn:uuid:[0-9a-f-]{36}"));
      assertTrue(ids.add(annotation.path("id").asString()));
      assertTrue(annotation.path("generated").asString().matches("[0-9-]{10}T[0-9:]{8}Z"));
    }
  }

  @Test
  void targetNamesBytesPageWordsAndPlaceInCodePoints() throws IOException {
    JsonNode target = exported().path("first").path("items").get(0).path("target");
    assertEquals(
        "ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo",
        target.path("source").path("id").asString());
    assertEquals("application/pdf", target.path("source").path("format").asString());
    JsonNode selectors = target.path("selector");
    assertEquals("page=9", selectors.get(0).path("value").asString());
    assertEquals(selectors.get(1), selectors.get(0).path("refinedBy"));
    assertEquals(
        "Night crews are short of three mates in ten.", selectors.get(1).path("exact").asString());
    assertEquals("before.\n\n", selectors.get(1).path("prefix").asString());
    assertEquals(1200, selectors.get(2).path("start").asInt());
    assertEquals(1244, selectors.get(2).path("end").asInt());
  }

  @Test
  void bodiesAreCitationNoteAndTags() throws IOException {
    JsonNode bodies = exported().path("first").path("items").get(0).path("body");
    assertEquals(
        List.of("describing", "commenting", "tagging", "tagging"),
        bodies.valueStream().map(body -> body.path("purpose").asString()).toList());
    assertEquals("answers question 4", bodies.get(1).path("value").asString());
  }

  private static void check(JsonNode node) {
    for (var entry : node.properties()) {
      String key = entry.getKey();
      assertTrue(KEYS.contains(key) || key.matches(OTHERS), key);
      if (key.equals("type")) {
        assertTrue(CLASSES.contains(entry.getValue().asString()), entry.toString());
      }
      if (key.equals("purpose") || key.equals("motivation")) {
        assertTrue(MOTIVATIONS.contains(entry.getValue().asString()), entry.toString());
      }
    }
    node.forEach(AnnotationExportTest::check);
  }

  private static JsonNode exported() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportFormat.ANNOTATIONS.exporter().write(SampleRows.all(), SampleRows.CONTEXT, out);
    return JsonMapper.builder().build().readTree(out.toByteArray());
  }
}
