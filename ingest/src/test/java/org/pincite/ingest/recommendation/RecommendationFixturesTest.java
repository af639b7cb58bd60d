package org.pincite.ingest.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Reports and replies of our own writing in the notation of {@link Paper}, each named for what is
 * to be seen in it, and behind a line of {@code ===} what is found. A reply's report stands before
 * it, or is not at hand.
 */
class RecommendationFixturesTest {
  private static final Path FIXTURES =
      Path.of(
          System.getProperty("pincite.root", ".."),
          "ingest/src/test/resources/org/pincite/ingest/recommendation");

  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    return fixtures("reports", parts -> found(Paper.of(parts.getFirst(), null)));
  }

  @TestFactory
  Stream<DynamicTest> replies() throws IOException {
    return fixtures("replies", parts -> answers(parts.get(0), parts.get(1)));
  }

  private interface Use {
    List<String> of(List<String> parts);
  }

  private static Stream<DynamicTest> fixtures(String folder, Use use) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FIXTURES.resolve(folder))) {
      files = all.sorted().toList();
    }
    return files.stream()
        .map(
            file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, use)));
  }

  private static void check(Path file, Use use) throws IOException {
    List<String> parts = List.of(Files.readString(file).split("(?m)^={3,}$\\R?", -1));
    List<String> found = use.of(parts);
    if (Boolean.getBoolean("golden.rewrite")) {
      String kept = String.join("===\n", parts.subList(0, parts.size() - 1));
      Files.writeString(file, kept + "===\n" + String.join("\n", found) + "\n");
      return;
    }
    assertEquals(parts.getLast().strip(), String.join("\n", found).strip());
  }

  private static List<String> found(Document report) {
    List<String> lines = new ArrayList<>();
    for (Recommendation each : RecommendationFinder.find(report)) {
      String kind = each.isConclusion() ? "conclusion " : "recommendation ";
      lines.add(kind + each.number().orElse("without number") + ", body " + each.bodyParagraphs());
      for (Place place : each.places()) {
        List<String> texts = place.passages().stream().map(report::quote).toList();
        lines.add("  " + place.form() + ": " + String.join(" / ", texts));
      }
    }
    return lines;
  }

  private static List<String> answers(String reportText, String replyText) {
    Document reply = Paper.of(replyText, "government-response");
    Document report = Paper.of(reportText.isBlank() ? replyText : reportText, "inquiry-report");
    List<Recommendation> recommendations = RecommendationFinder.find(report);
    List<String> lines = new ArrayList<>();
    for (Answer answer : AnswerFinder.find(reply, report, recommendations)) {
      Span words = answer.words();
      lines.add(
          recommendations.get(answer.recommendation()).number().orElse("without number")
              + " by "
              + answer.tie()
              + ": "
              + answer.verdict()
              + (words == null ? "" : " “" + reply.quote(words) + "”")
              + ", paragraphs "
              + answer.passages().size());
    }
    return lines;
  }
}
