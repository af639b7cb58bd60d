package org.pincite.query.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;

/** Slices of the samples must be exact, and no change of a word in them may pass. */
class RandomQuotationsTest {
  private static final int ROUNDS = 120;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  private final long seed = Long.getLong("pincite.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> vocabulary =
      Samples.DOCUMENTS.stream()
          .flatMap(document -> WORD.matcher(document.text()).results())
          .map(found -> found.group())
          .toList();

  private String told(String what) {
    return what + " (-Dpincite.seed=" + seed + ")";
  }

  /** Eight words or more of running text, from one word's start to another's end. */
  private List<String> slice() {
    while (true) {
      Document document = Samples.DOCUMENTS.get(random.nextInt(Samples.DOCUMENTS.size()));
      Block block = document.blocks().get(random.nextInt(document.blocks().size()));
      List<String> words = Arrays.asList(document.quote(block.span()).split(" "));
      if (BlockKind.PROSE.contains(block.kind()) && words.size() >= 8) {
        int length = 8 + random.nextInt(Math.min(40, words.size() - 7));
        int from = random.nextInt(words.size() - length + 1);
        return new ArrayList<>(words.subList(from, from + length));
      }
    }
  }

  @Test
  void slicesAreExact() {
    for (int i = 0; i < ROUNDS; i++) {
      String slice = String.join(" ", slice());
      assertEquals(Verdict.EXACT, Samples.compare(slice).finding().verdict(), told(slice));
    }
  }

  @Test
  void slicesPassHoweverTheyAreSet() {
    for (int i = 0; i < ROUNDS; i++) {
      String slice =
          String.join(random.nextBoolean() ? "\n" : "\u00A0", slice())
              .replaceAll("[‘’]", "'")
              .replaceAll("[“”]", "\"")
              .replace('–', '-')
              .replace("ffi", "ﬃ")
              .replace("fi", "ﬁ");
      assertTrue(Samples.compare(slice).finding().verdict().passes(), told(slice));
    }
  }

  @Test
  void noWordChangedPasses() {
    for (int i = 0; i < ROUNDS; i++) {
      List<String> words = slice();
      String before = String.join(" ", words);
      change(words, 2 + random.nextInt(words.size() - 4));
      String after = String.join(" ", words);
      if (!plain(before).equals(plain(after)) && !isSomewhere(after)) {
        assertFalse(
            Samples.compare(after).finding().verdict().passes(), told(before + "\n" + after));
      }
    }
  }

  @Test
  void noStringBreaksIt() {
    String[] pieces = {
      "[",
      "]",
      "…",
      "...",
      ". . .",
      "‘",
      "\"",
      "-",
      "−",
      "9",
      "27th",
      "3.5",
      "1,000",
      "£",
      "²",
      "½",
      "the ",
      "staff ",
      "[s]",
      "a",
      " ",
      "\n",
      "\u00AD",
      "ﬁ",
      "é",
      "e\u0301",
      "\uD835\uDC9C",
      "\uD835",
      "\u0007",
      "漢"
    };
    for (int i = 0; i < 4 * ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String words = text.toString();
      assertDoesNotThrow(() -> Samples.compare(words), told(words));
    }
  }

  @Test
  void aChapterCanBeQuoted() {
    String chapters =
        Samples.report().blocks().stream()
            .filter(block -> block.kind().isBody())
            .skip(40)
            .limit(120)
            .map(block -> Samples.report().quote(block.span()))
            .collect(Collectors.joining("\n"));
    assertTrue(chapters.length() > 20_000);
    assertTrue(Samples.compare(chapters).finding().verdict().passes());
    int middle = chapters.indexOf(' ', chapters.length() / 2);
    String altered = chapters.substring(0, middle) + " never" + chapters.substring(middle);
    assertEquals(Verdict.ALTERED, Samples.compare(altered).finding().verdict());
  }

  private void change(List<String> words, int at) {
    String other = vocabulary.get(random.nextInt(vocabulary.size()));
    switch (random.nextInt(4)) {
      case 0 -> words.set(at, other);
      case 1 -> words.add(at, other);
      case 2 -> words.remove(at);
      default -> words.add(at + 1, words.remove(at));
    }
  }

  private static boolean isSomewhere(String words) {
    return Samples.DOCUMENTS.stream().anyMatch(d -> plain(d.text()).contains(plain(words)));
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}%£.]+", " ");
  }
}
