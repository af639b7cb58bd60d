package org.pincite.ingest.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;

/**
 * A document written as a fixture, and what it says of each sentence.
 *
 * @param document without pages
 * @param expected the lines of its sentences
 */
record VoiceFixture(Document document, List<String> expected) {

  static VoiceFixture read(Path file) throws IOException {
    String[] parts = Files.readString(file).strip().split("\n\n", -1);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      text.append(i > 1 ? Document.BLOCK_SEPARATOR : "");
      List<String> lines = new ArrayList<>(parts[i].lines().toList());
      String head = lines.getFirst().startsWith("[") ? lines.removeFirst() : "[PARAGRAPH]";
      blocks.add(block(head.substring(1, head.length() - 1).split(" ", -1), lines, text));
      expected.addAll(lines);
    }
    return new VoiceFixture(document(text.toString(), metadata(parts[0]), blocks), expected);
  }

  private static Block block(String[] head, List<String> lines, StringBuilder text) {
    int start = text.length();
    List<Span> sentences = new ArrayList<>();
    for (String line : lines) {
      text.append(sentences.isEmpty() ? "" : " ");
      int from = text.length();
      text.append(line.substring(line.indexOf(" | ") + 3));
      sentences.add(new Span(from, text.length()));
    }
    return new Block(
        BlockKind.valueOf(head[0]),
        new Span(start, text.length()),
        at(head, 1),
        at(head, 2),
        0,
        sentences,
        List.of());
  }

  private static @Nullable String at(String[] head, int index) {
    return index < head.length && !head[index].equals("-") ? head[index] : null;
  }

  private static Metadata metadata(String lines) {
    Map<MetadataField, List<Metadata.Value>> fields = new EnumMap<>(MetadataField.class);
    lines
        .lines()
        .forEach(
            line ->
                fields.put(
                    MetadataField.of(line.substring(0, line.indexOf(':'))).orElseThrow(),
                    List.of(
                        new Metadata.Value(
                            line.substring(line.indexOf(':') + 2),
                            "the fixture",
                            Metadata.Certainty.STATED))));
    return new Metadata(fields);
  }

  private static Document document(String text, Metadata metadata, List<Block> blocks) {
    return new Document(
        "test",
        new Source("0".repeat(64), "text/plain", text.length()),
        metadata,
        text,
        List.of(),
        List.of(),
        blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** {@return a voice as a fixture writes it; of own words without the name} */
  static String line(Voice voice, Document document) {
    StringBuilder line = new StringBuilder(voice.mode().name());
    if (!voice.isOwn()) {
      line.append(' ').append(voice.who().orElse("-"));
    }
    Voice.Reprint reprint = voice.reprint();
    if (reprint != null) {
      line.append(reprint.item() == null ? "" : " #" + reprint.item());
      line.append(reprint.paragraph() == null ? "" : " para " + reprint.paragraph());
    }
    return line.append(" | ").append(document.quote(voice.sentence())).toString();
  }
}
