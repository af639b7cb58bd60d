package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Finds quotations between marks, also those that run over paragraphs, each of which opens the mark
 * again, and displayed ones.
 */
final class QuotationFinder {
  /** Paragraphs that one quotation runs over at most; more is a mark that was never closed. */
  private static final int MOST_PARAGRAPHS = 12;

  private final Document draft;
  private final MarkScanner scanner;
  private final DisplayedQuotations displayed;
  private final List<Reading> found = new ArrayList<>();
  private final List<Quoted> unclosed = new ArrayList<>();

  QuotationFinder(Document draft, DisplayedQuotations displayed) {
    this.draft = draft;
    this.scanner = new MarkScanner(draft.text());
    this.displayed = displayed;
    List<Block> body = draft.blocks().stream().filter(b -> isBody(b.kind())).toList();
    read(body);
    draft.blocks().stream()
        .filter(block -> block.kind() == BlockKind.NOTE)
        .forEach(note -> read(List.of(note)));
    found.sort((a, b) -> Integer.compare(a.likeliest().start(), b.likeliest().start()));
  }

  /** {@return what is quoted, in the order of the text} */
  List<Reading> found() {
    return found;
  }

  /** {@return what stands behind marks that nothing closes, to the end of the paragraph} */
  List<Quoted> unclosed() {
    return unclosed;
  }

  private static boolean isBody(BlockKind kind) {
    return switch (kind) {
      case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, CELL, CAPTION, ASIDE -> true;
      case NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  /** Reads blocks that follow each other in the run of the text. */
  private void read(List<Block> blocks) {
    Position at = new Position(0, -1);
    while (at.block() < blocks.size()) {
      Block here = blocks.get(at.block());
      if (at.offset() < 0 && here.kind() == BlockKind.QUOTATION) {
        displayed.in(here).ifPresent(quoted -> found.add(new Reading(quoted)));
        at = new Position(at.block() + 1, -1);
      } else {
        at = inBlock(blocks, at.block(), Math.max(at.offset(), here.span().start()));
      }
    }
  }

  /** Where reading goes on: in a block at an offset, or at its start (-1). */
  private record Position(int block, int offset) {}

  private Position inBlock(List<Block> blocks, int index, int from) {
    Span block = blocks.get(index).span();
    int at = from;
    while (at < block.end()) {
      Optional<Mark> mark = scanner.opening(at, block);
      if (mark.isEmpty()) {
        at++;
        continue;
      }
      List<Integer> closes = scanner.closes(mark.get(), at + 1, block);
      if (!closes.isEmpty()) {
        take(at + 1, closes);
        at = closes.getFirst() + 1;
        continue;
      }
      Optional<Position> end = overParagraphs(mark.get(), blocks, index, at + 1);
      if (end.isPresent()) {
        return end.get();
      }
      if (!mark.get().isStraight() || !mark.get().isSingle()) {
        unclosed.add(quoted(List.of(new Span(at + 1, block.end())), block.end()));
      }
      at++;
    }
    return new Position(index + 1, -1);
  }

  private void take(int from, List<Integer> closes) {
    List<Quoted> readings =
        closes.stream()
            .filter(close -> close > from)
            .map(close -> quoted(List.of(new Span(from, close)), close + 1))
            .toList();
    if (!readings.isEmpty()) {
      found.add(new Reading(readings.getFirst(), readings.subList(1, readings.size())));
    }
  }

  private Quoted quoted(List<Span> spans, int end) {
    return Quoted.of(draft, false, spans, end);
  }

  private Optional<Position> overParagraphs(Mark mark, List<Block> blocks, int first, int from) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(from, blocks.get(first).span().end()));
    for (int i = first + 1; i < blocks.size() && spans.size() < MOST_PARAGRAPHS; i++) {
      Span block = blocks.get(i).span();
      if (!scanner.reopens(mark, block)) {
        return Optional.empty();
      }
      List<Integer> closes = scanner.closes(mark, block.start() + 1, block);
      int end = closes.isEmpty() ? block.end() : closes.getFirst();
      spans.add(new Span(block.start() + 1, end));
      if (!closes.isEmpty()) {
        found.add(new Reading(quoted(spans, end + 1)));
        return Optional.of(new Position(i, end + 1));
      }
    }
    return Optional.empty();
  }
}
