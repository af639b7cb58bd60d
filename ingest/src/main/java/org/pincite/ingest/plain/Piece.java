package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;

/** A block in the making: lines that belong together. Not thread-safe. */
final class Piece {
  final List<TextLine> lines = new ArrayList<>();
  BlockKind kind;
  int level;

  /** The number or bullet taken off, as printed; null where none was. */
  @Nullable String mark;

  /** The value of that number; null for a bullet. */
  @Nullable String number;

  /** Whether markup said what it is, so that nothing needs to be guessed. */
  boolean stated;

  /** Whether blank lines, or the edge of the text, stand on both sides. */
  boolean apart;

  Piece(BlockKind kind) {
    this.kind = kind;
  }

  static Piece of(TextLine line) {
    Piece piece = new Piece(BlockKind.PARAGRAPH);
    piece.lines.add(line);
    return piece;
  }

  TextLine first() {
    return lines.getFirst();
  }

  TextLine last() {
    return lines.getLast();
  }

  int words() {
    int words = 0;
    for (TextLine line : lines) {
      words += line.text().split("\\s+").length;
    }
    return words;
  }

  /** {@return its words with single spaces between them} */
  String text() {
    return String.join(" ", lines.stream().map(TextLine::text).toList()).replaceAll("\\s+", " ");
  }

  /** {@return whether it is what a web page puts below or above a text of its own} */
  boolean isButton() {
    return kind == BlockKind.FURNITURE && PageFurniture.isButton(text());
  }

  /** {@return whether a page began with it} */
  boolean opensPage() {
    return first().opensPage();
  }

  /** {@return whether it breaks off in the middle of a sentence} */
  boolean breaksOff() {
    boolean text = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
    return text && !last().endsSentence();
  }
}
