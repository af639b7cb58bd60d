package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;

/** The blocks of a document that are read on from one to the next: notes and furniture left out. */
final class Flow {
  /** Documents with fewer numbered paragraphs number only some lists. */
  private static final int NUMBERS_PARAGRAPHS = 10;

  private static final Pattern LEADING_NUMBER =
      Pattern.compile("(?<number>\\d{1,3}(?:\\.\\d{1,3})*)[.)]?\\s+(?=\\S)");

  private final Document document;
  private final List<Block> blocks = new ArrayList<>();
  private final boolean numbered;

  Flow(Document document) {
    this.document = document;
    int paragraphs = 0;
    for (Block block : document.blocks()) {
      if (runs(block.kind())) {
        blocks.add(block);
        paragraphs += isNumberedParagraph(block) ? 1 : 0;
      }
    }
    numbered = paragraphs >= NUMBERS_PARAGRAPHS;
  }

  private static boolean runs(BlockKind kind) {
    return switch (kind) {
      case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, CELL, ASIDE -> true;
      case CAPTION, NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  /** {@return the kind of the block at an index, null behind the last} */
  @Nullable BlockKind kind(int index) {
    return index < blocks.size() ? block(index).kind() : null;
  }

  String text(int index) {
    return document.quote(block(index).span());
  }

  String text(Span span) {
    return document.quote(span);
  }

  /** {@return the first sentence of a block, the block's text where it has none} */
  String firstSentence(int index) {
    Block block = block(index);
    return block.sentences().isEmpty() ? text(index) : document.quote(block.sentences().getFirst());
  }

  /** {@return the last sentence of a block, the block's text where it has none} */
  String lastSentence(int index) {
    Block block = block(index);
    return block.sentences().isEmpty() ? text(index) : document.quote(block.sentences().getLast());
  }

  /**
   * {@return whether the document numbers its paragraphs, so that what has no number stands out}
   */
  boolean numbersParagraphs() {
    return numbered;
  }

  /**
   * {@return whether the block is a numbered paragraph, of the body's numbering or a list's own}
   */
  boolean isNumberedParagraph(int index) {
    return isNumberedParagraph(block(index));
  }

  private static boolean isNumberedParagraph(Block block) {
    String number = block.number();
    return number != null
        && block.kind() != BlockKind.HEADING
        && (number.equals(block.paragraph())
            || block.kind() == BlockKind.PARAGRAPH && !ItemNumbers.isLettered(number));
  }

  /** {@return whether the block is an item by a letter or a roman number, as a heading too} */
  boolean isLettered(int index) {
    String number = block(index).number();
    return number != null && ItemNumbers.isLettered(number);
  }

  /** {@return the number of a block, taken off or still at the start of its text; null if none} */
  @Nullable String number(int index) {
    if (block(index).number() != null) {
      return block(index).number();
    }
    Matcher leading = LEADING_NUMBER.matcher(text(index));
    return leading.lookingAt() ? leading.group("number") : null;
  }

  /** {@return the number of words in a block} */
  int words(int index) {
    return words(text(index));
  }

  /** {@return the number of words in a text} */
  static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** {@return whether a block ends in a colon} */
  boolean endsInColon(int index) {
    return text(index).strip().endsWith(":");
  }

  /** {@return index from 1 of the page where a span begins, null without pages} */
  @Nullable Integer page(Span span) {
    return document.pagesOf(span).stream().findFirst().map(Page::index).orElse(null);
  }

  Place place(Place.Form form, @Nullable String number, List<Span> passages) {
    Span start = passages.getFirst();
    int at = document.blockAt(start.start());
    Block block = document.blocks().get(at);
    return new Place(
        form,
        number == null || number.isEmpty() ? null : number,
        passages,
        page(start),
        block.paragraph(),
        block.pointers());
  }
}
