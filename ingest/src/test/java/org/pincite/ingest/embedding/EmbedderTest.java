package org.pincite.ingest.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real model. */
class EmbedderTest {
  private static Embedder embedder = Embedder.open();

  @BeforeAll
  static void isTheSameAfterAnotherOpening() {
    byte[] first = embedder.passage("The quay was repaired.");
    embedder.close();
    embedder = Embedder.open();
    assertArrayEquals(first, embedder.passage("The quay was repaired."));
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void aQuestionIsNearerToItsAnswerThanToAnythingElse() {
    byte[] question = embedder.query("Why are there too few nurses?");
    double answer =
        cosine(question, embedder.passage("Wards lack staff because pay has fallen for years."));
    double other = cosine(question, embedder.passage("The harbour was dredged in 1974."));
    assertTrue(answer > other + 0.1, answer + " and " + other);
  }

  @Test
  void aVectorHasItsLengthAndItsGreatestPartIs127() {
    for (String text : List.of("", "a", "Ω ≠ 5 %", "quay ".repeat(2000))) {
      byte[] vector = embedder.passage(text);
      assertEquals(Embedder.DIMENSIONS, vector.length);
      int greatest = 0;
      for (byte part : vector) {
        greatest = Math.max(greatest, Math.abs(part));
      }
      assertEquals(127, greatest);
    }
  }

  @Test
  void whatStandsBehindThe512thTokenCounts() {
    String begin = "The Board met in May and discussed its accounts. ".repeat(60);
    String end = "Ambulance crews are short of paramedics. ".repeat(60);
    byte[] question = embedder.query("shortage of paramedics");
    assertTrue(
        cosine(question, embedder.passage(begin + end))
            > cosine(question, embedder.passage(begin)) + 0.02);
  }

  @Test
  void threadsDoNotChangeAVector() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add("Paragraph " + i + " of the report on quays " + "and harbours ".repeat(i));
    }
    List<byte[]> alone = texts.stream().map(embedder::passage).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> together =
          texts.stream().map(text -> threads.submit(() -> embedder.passage(text))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertArrayEquals(alone.get(i), together.get(i).get());
      }
    }
  }

  private static double cosine(byte[] one, byte[] other) {
    double product = 0;
    double length = 0;
    double otherLength = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      length += one[i] * one[i];
      otherLength += other[i] * other[i];
    }
    return product / Math.sqrt(length * otherLength);
  }
}
