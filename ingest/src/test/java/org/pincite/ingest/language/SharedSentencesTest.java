package org.pincite.ingest.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the splitter on sentences that others marked, where those lie beside the project. */
class SharedSentencesTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private int right;
  private int wrong;
  private int missed;
  private int whole;
  private int texts;

  private void measure(String file) throws IOException {
    Path path =
        Path.of(System.getProperty("pincite.root"), "..", "shared/data/sentences/dev", file);
    assumeTrue(Files.exists(path), () -> "no " + path + " beside the project");
    for (String line : Files.readAllLines(path)) {
      JsonNode item = JsonMapper.shared().readTree(line);
      String text = item.get("text").asString();
      Set<Integer> gold = new HashSet<>();
      int last = 0;
      for (JsonNode sentence : item.get("sentences")) {
        int end = text.offsetByCodePoints(0, sentence.get(1).asInt());
        last = Math.max(last, end);
        gold.add(end);
      }
      Set<Integer> found = new HashSet<>();
      for (Span sentence : SPLITTER.split(text)) {
        found.add(sentence.end());
      }
      count(within(text, gold, last), within(text, found, last));
    }
  }

  /** The ends before the last one that no blank line follows. */
  private static Set<Integer> within(String text, Set<Integer> ends, int last) {
    Set<Integer> within = new HashSet<>();
    for (int end : ends) {
      int next = StopFinder.skip(text, end);
      boolean blank = text.substring(end, next).chars().filter(c -> c == '\n').count() > 1;
      if (end < last - 1 && !blank) {
        within.add(end);
      }
    }
    return within;
  }

  private void count(Set<Integer> gold, Set<Integer> found) {
    int hit = (int) found.stream().filter(gold::contains).count();
    right += hit;
    wrong += found.size() - hit;
    missed += gold.size() - hit;
    whole += gold.equals(found) ? 1 : 0;
    texts++;
  }

  @Test
  void fortyThreeOfFortyEightGoldenRulesAreKeptWhole() throws IOException {
    measure("golden_rules_en.jsonl");
    assertTrue(whole >= 43, whole + " of " + texts);
  }

  @Test
  void webTextsAreSplitAlmostAsWellAsTheirPunctuationAllows() throws IOException {
    measure("ud_ewt_dev.jsonl");
    double f = 2.0 * right / (2 * right + wrong + missed);
    assertTrue(f >= 0.89, "F1 is " + f);
  }
}
