package org.pincite.ingest.html.head;

import java.util.List;
import java.util.Set;
import org.pincite.ingest.draft.Draft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD, in which many sites state title, date and author of an article. */
final class LinkedData {
  private static final JsonMapper JSON = new JsonMapper();

  private static final Set<String> WORKS =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "Report",
          "ScholarlyArticle",
          "TechArticle",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "Book",
          "CreativeWork",
          "WebPage",
          "GovernmentService",
          "Legislation",
          "DigitalDocument");

  private static final List<String> PLAIN = List.of("headline", "name", "datePublished", "url");
  private static final List<String> NAMED = List.of("author", "publisher");

  /** Property of the bodies that a page names as authors: no person wrote it. */
  private static final String BODIES = "jsonld:authorOrganization";

  private LinkedData() {}

  static void read(String json, Draft draft) {
    try {
      read(JSON.readTree(json), draft);
    } catch (JacksonException e) {
      return; // not JSON after all: the page says the same in other places or not at all
    }
  }

  private static void read(JsonNode node, Draft draft) {
    for (JsonNode item : node.isArray() ? node : List.of(node)) {
      if (item.isObject()) {
        if (isWork(item.path("@type"))) {
          note(item, draft);
        }
        for (JsonNode part : item.path("@graph")) {
          if (isWork(part.path("@type"))) {
            note(part, draft);
          }
        }
      }
    }
  }

  private static boolean isWork(JsonNode type) {
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (WORKS.contains(one.asString(""))) {
        return true;
      }
    }
    return false;
  }

  private static void note(JsonNode work, Draft draft) {
    for (String name : PLAIN) {
      if (!draft.properties().containsKey("jsonld:" + name)) {
        draft.property("jsonld:" + name, work.path(name).asString(""));
      }
    }
    for (String name : NAMED) {
      JsonNode value = work.path(name);
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        String said = one.isObject() ? one.path("name").asString("") : one.asString("");
        boolean body =
            name.equals("author") && one.path("@type").asString("").endsWith("Organization");
        HeadReader.add(draft, body ? BODIES : "jsonld:" + name, said);
      }
    }
  }
}
