package org.pincite.ingest.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Document;

/**
 * Each fixture is a document of ours with the truth in it: a line for each sentence says whose
 * words it holds, a blank line ends a block, {@code [KIND number paragraph]} begins one that is no
 * plain paragraph. What is reprinted names its item and paragraph, too.
 */
class VoiceFixturesTest {
  private static final int AT_LEAST = 8;

  @TestFactory
  Stream<DynamicTest> tellsWhoseWordsAsTheFixtureSays() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(VoiceFixturesTest.class.getResource("/voice")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs = files.sorted().toList();
      assertTrue(inputs.size() >= AT_LEAST, "only " + inputs.size() + " fixtures found");
      return inputs.stream()
          .map(
              input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input)));
    }
  }

  private static void check(Path input) throws IOException {
    VoiceFixture fixture = VoiceFixture.read(input);
    Document document = fixture.document();
    List<String> found =
        VoiceFinder.of(document).sentences().stream()
            .map(voice -> VoiceFixture.line(voice, document))
            .toList();
    assertEquals(String.join("\n", fixture.expected()), String.join("\n", found));
  }
}
