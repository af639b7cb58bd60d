package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.ingest.language.SentenceSplitter;

/**
 * Makes documents of a short notation, a block a line: {@code ##} heading of level 2, {@code 4.}
 * numbered paragraph, {@code (a)} lettered item, {@code -} item without a mark, {@code >}
 * quotation, {@code |} cell, {@code []} aside, anything else a paragraph. A heading may have a
 * letter too. {@code (Paragraph 4)} at an item's end is its pointer.
 */
final class Paper {
  private static final SentenceSplitter SENTENCES = new SentenceSplitter();
  private static final Pattern NUMBER =
      Pattern.compile("(\\d+(?:\\.\\d+)*|\\([a-z]+\\))\\.?\\s+(?=\\S)");
  private static final Pattern POINTER = Pattern.compile("\\(Paragraph ([\\d.]+)\\)$");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String paragraph;

  private Paper() {}

  static Document of(String notation, @Nullable String kind) {
    Paper paper = new Paper();
    notation.lines().filter(line -> !line.isBlank()).forEach(paper::add);
    Metadata metadata =
        kind == null
            ? Metadata.NONE
            : new Metadata(
                Map.of(
                    MetadataField.KIND,
                    List.of(new Metadata.Value(kind, "test", Metadata.Certainty.STATED))));
    return new Document(
        "test",
        new Source("0".repeat(64), "text/plain", 1),
        metadata,
        paper.text.toString(),
        List.of(),
        List.of(),
        paper.blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private void add(String line) {
    if (line.startsWith("# ")) {
      paragraph = null;
    }
    String mark = line.substring(0, Math.max(0, line.indexOf(' ')));
    switch (mark) {
      case "#", "##", "###", "####" ->
          block(BlockKind.HEADING, line.substring(mark.length() + 1), mark.length(), true);
      case "-" -> block(BlockKind.LIST_ITEM, line.substring(2), 1, false);
      case ">" -> block(BlockKind.QUOTATION, line.substring(2), 0, false);
      case "|" -> block(BlockKind.CELL, line.substring(2), 0, false);
      case "[]" -> block(BlockKind.ASIDE, line.substring(3), 0, false);
      default ->
          block(line.startsWith("(") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, line, 0, true);
    }
  }

  private void block(BlockKind kind, String line, int level, boolean numbered) {
    Matcher matcher = NUMBER.matcher(line);
    boolean found = numbered && matcher.lookingAt();
    @Nullable String number = found ? matcher.group(1) : null;
    String words = found ? line.substring(matcher.end()) : line;
    Matcher pointer = POINTER.matcher(words);
    List<String> pointers = pointer.find() ? List.of(pointer.group(1)) : List.of();
    if (kind == BlockKind.PARAGRAPH && number != null) {
      paragraph = pointers.isEmpty() ? number : pointers.getFirst();
    }
    if (!text.isEmpty()) {
      text.append(Document.BLOCK_SEPARATOR);
    }
    int start = text.length();
    text.append(words);
    List<Span> sentences =
        SENTENCES.split(words).stream()
            .map(span -> new Span(start + span.start(), start + span.end()))
            .toList();
    blocks.add(
        new Block(
            kind,
            new Span(start, text.length()),
            number,
            kind == BlockKind.HEADING ? null : paragraph,
            pointers,
            level,
            sentences,
            List.of()));
  }
}
