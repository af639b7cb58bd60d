package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Recommendations of our sample report, with the answers of the sample reply. */
class SurveyRecommendationsTest {
  private static final String REPORT = "answering-the-call-report.pdf";
  private static final String REPLY = "government-response-hc-1407.pdf";

  @TempDir private Path temp;

  private Cli indexed(String... names) {
    Cli cli = new Cli(temp.resolve("workspace"));
    for (String name : names) {
      assertEquals(0, cli.run("index", Cli.samples().resolve(name).toString()).code());
    }
    return cli;
  }

  private static JsonNode item(JsonNode report, String number) {
    for (JsonNode item : report.path("items")) {
      if (item.path("number").asString("").equals(number)) {
        return item;
      }
    }
    throw new AssertionError("no item " + number + " in " + report);
  }

  @Test
  void eachIsTiedToItsBodyParagraphAndToTheAnswerOfTheReply() {
    Cli cli = indexed(REPORT, REPLY);
    Cli.Result result = cli.run("survey", "--recommendations", "--json");
    assertEquals(0, result.code(), result.err());
    assertEquals(1, result.json().path("reports").size(), "a reply recommends nothing itself");
    JsonNode report = result.json().path("reports").path(0);
    assertEquals(1, report.path("replies").size());
    JsonNode seventh = item(report, "7");
    assertEquals("rejected", seventh.at("/answers/0/verdict").asString());
    assertEquals(
        "We are unable to accept this recommendation in the form proposed.",
        seventh.at("/answers/0/quote").asString());
    assertTrue(seventh.at("/body/citation").asString().endsWith("1407) para 34."));
    assertEquals("34", seventh.at("/paragraphs/0").asString());
    assertEquals("accepted in part", item(report, "3").at("/answers/0/verdict").asString());
    assertEquals("conclusion", item(report, "2").path("kind").asString());
    String printed = cli.run("survey", "--recommendations").out();
    assertTrue(printed.contains("3 rejected by Government response to the Essential"), printed);
    assertTrue(printed.contains("  7  REJECTED  “We recommend that the Department offer"), printed);
  }

  @Test
  void withoutTheReplyThereIsNoAnswer() {
    JsonNode json = indexed(REPORT).run("survey", "--recommendations", "--json").json();
    assertEquals(0, json.at("/reports/0/replies").size());
    assertEquals(0, item(json.path("reports").path(0), "7").path("answers").size());
  }
}
