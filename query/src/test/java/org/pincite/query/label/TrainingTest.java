package org.pincite.query.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.index.label.Labeller;

class TrainingTest {
  private static final byte[] OF_STAFF = {100, 10, 0, 0};
  private static final byte[] OF_STONE = {0, 0, 100, 10};

  @TempDir private Path folder;

  @Test
  void whatReadersSaidIsToldOfSentencesOfTheSameMeaning() throws IOException {
    List<Training.Score> scores =
        new Training(examples()).train("test/1", folder.resolve("m.json"));
    assertEquals(1, scores.get(1).f1(), scores.toString());
    LinearModel model;
    try (InputStream in = Files.newInputStream(folder.resolve("m.json"))) {
      model = ModelFile.read(in);
    }
    StatementLabeller labeller = new StatementLabeller(model);
    assertEquals("test/1", labeller.model());
    Label staff = told(labeller, "Too few of them stay.", OF_STAFF);
    assertEquals(Set.of("workforce"), staff.themes().keySet());
    assertEquals(StatementKind.CRITICISM, staff.kind());
    assertEquals(Stance.FOR, staff.stance());
    Label stone = told(labeller, "The wall is of granite.", OF_STONE);
    assertEquals(Set.of(), stone.themes().keySet());
    assertEquals(StatementKind.DESCRIPTION, stone.kind());
    assertEquals(Stance.NONE, stone.stance());
  }

  @Test
  void theSameExamplesGiveTheSameModelToTheByte() throws IOException {
    new Training(examples()).train("test/1", folder.resolve("a.json"));
    new Training(examples()).train("test/1", folder.resolve("b.json"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.json")), Files.readAllBytes(folder.resolve("b.json")));
  }

  @Test
  void theModelOfPinciteTellsAllThemesKindsAndStances() throws IOException {
    try (InputStream in = StatementLabeller.class.getResourceAsStream("model.json")) {
      Set<String> outputs = ModelFile.read(in).outputs().keySet();
      assertTrue(
          outputs.containsAll(List.of("theme:scrutiny", "theme:workforce", "theme:competition")));
      for (StatementKind kind : StatementKind.values()) {
        assertTrue(outputs.contains("kind:" + kind.slug()), kind.slug());
      }
      for (Stance stance : Stance.values()) {
        assertEquals(stance != Stance.UNCLEAR, outputs.contains("stance:" + stance.slug()));
      }
    }
  }

  private static List<Example> examples() {
    Example.Reading staff = new Example.Reading(List.of("workforce"), "criticism", "for", 3);
    Example.Reading stone = new Example.Reading(List.of(), "description", "none", 0);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String document = "document " + i % 6;
      examples.add(example(document, "Nurses leave ward " + i + ".", OF_STAFF, staff));
      examples.add(example(document, "Stones lie on quay " + i + ".", OF_STONE, stone));
    }
    return examples;
  }

  private static Label told(StatementLabeller labeller, String text, byte[] meaning) {
    return labeller.of(passage(text, meaning), List.of(sentence(text, meaning))).getFirst();
  }

  private static Example example(
      String document, String text, byte[] meaning, Example.Reading reading) {
    return new Example(
        document, true, passage(text, meaning), sentence(text, meaning), List.of(reading));
  }

  private static Labeller.Passage passage(String text, byte[] meaning) {
    return new Labeller.Passage(text, meaning, "A heading");
  }

  private static Labeller.Sentence sentence(String text, byte[] meaning) {
    return new Labeller.Sentence(new Span(0, text.length()), text, meaning);
  }
}
