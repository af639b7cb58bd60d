package org.pincite.ingest.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;

/** Our sample report and the government's response to it, as they were read and found good. */
class RecommendationSamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final Path GOLDEN =
      ROOT.resolve("ingest/src/test/resources/org/pincite/ingest/recommendation/samples.txt");

  @Test
  void everyItemOfTheListHasItsBodyParagraphAndItsAnswer() throws IOException, IngestException {
    Document report = read("answering-the-call-report.pdf");
    Document reply = read("government-response-hc-1407.pdf");
    List<Recommendation> recommendations = RecommendationFinder.find(report);
    Map<Integer, Answer> answers =
        AnswerFinder.find(reply, report, recommendations).stream()
            .collect(Collectors.toMap(Answer::recommendation, Function.identity()));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < recommendations.size(); i++) {
      lines.add(line(recommendations.get(i)));
      Answer answer = answers.get(i);
      lines.add(answer == null ? "  no answer" : line(reply, answer));
    }
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.write(GOLDEN, lines);
    }
    assertEquals(Files.readAllLines(GOLDEN), lines);
  }

  @Test
  void aResponseAndAnArticleRecommendNothing() throws IngestException {
    assertEquals(List.of(), RecommendationFinder.find(read("government-response-hc-1407.pdf")));
    assertEquals(List.of(), RecommendationFinder.find(read("tallow-street-blog-single-bid.html")));
  }

  private static String line(Recommendation each) {
    String kind = each.isConclusion() ? "conclusion " : "recommendation ";
    List<String> places =
        each.places().stream().map(place -> place.form() + " page " + place.page()).toList();
    return kind
        + each.number().orElse("without number")
        + ", paragraphs "
        + each.bodyParagraphs()
        + ", "
        + String.join(", ", places);
  }

  private static String line(Document reply, Answer answer) {
    String words = answer.words() == null ? "" : " “" + reply.quote(answer.words()) + "”";
    return "  " + answer.verdict() + " on page " + answer.page() + words;
  }

  private static Document read(String name) throws IngestException {
    Path file = ROOT.resolve("corpus/documents").resolve(name);
    Ingester ingester = new Ingester();
    Extraction extraction = ingester.extract(file, ingester.identify(file));
    return assertInstanceOf(Extraction.Extracted.class, extraction).document();
  }
}
