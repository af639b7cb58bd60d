package org.pincite.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the parts of a document fit together. */
final class Invariants {
  private Invariants() {}

  static void check(
      String text, List<Page> pages, List<Line> lines, List<Block> blocks, List<Repair> repairs) {
    checkPages(pages);
    checkBlocks(text, blocks);
    checkLines(text, pages, lines);
    checkRepairs(text, repairs);
  }

  private static void checkPages(List<Page> pages) {
    for (int i = 0; i < pages.size(); i++) {
      require(pages.get(i).index() == i + 1, "page " + pages.get(i).index() + " stands at " + i);
    }
  }

  private static void checkBlocks(String text, List<Block> blocks) {
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      if (i > 0) {
        require(text.startsWith(Document.BLOCK_SEPARATOR, at), "no block separator at " + at);
        at += Document.BLOCK_SEPARATOR.length();
      }
      require(span.start() == at && !span.isEmpty(), "block " + i + " is " + span + " at " + at);
      require(span.end() <= text.length(), "block " + i + " ends after the text");
      int feed = text.indexOf('\n', span.start());
      require(feed < 0 || feed >= span.end(), "line feed in block " + i);
      at = span.end();
    }
    require(at == text.length(), "text goes on after the last block, at " + at);
  }

  private static void checkLines(String text, List<Page> pages, List<Line> lines) {
    int at = 0;
    for (Line line : lines) {
      require(line.span().start() >= at, "line " + line.span() + " overlaps the one before");
      require(line.page() <= pages.size(), "no page " + line.page());
      at = line.span().end();
    }
    require(at <= text.length(), "a line ends after the text");
  }

  private static void checkRepairs(String text, List<Repair> repairs) {
    int at = 0;
    for (Repair repair : repairs) {
      require(repair.span().start() >= at, "repair " + repair.span() + " overlaps the one before");
      at = repair.span().end();
    }
    require(at <= text.length(), "a repair lies after the text");
  }

  /** Works are runs of whole blocks, and either apart or one within the other. */
  static void checkWorks(List<Work> works, List<Block> blocks) {
    if (works.isEmpty()) {
      return;
    }
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    blocks.forEach(block -> starts.add(block.span().start()));
    blocks.forEach(block -> ends.add(block.span().end()));
    Deque<Span> around = new ArrayDeque<>();
    int start = 0;
    for (Work work : works) {
      Span span = work.span();
      require(span.start() >= start, "work " + span + " stands before the one above it");
      require(
          starts.contains(span.start()) && ends.contains(span.end()),
          "work " + span + " cuts a block");
      start = span.start();
      while (!around.isEmpty() && around.getLast().end() <= start) {
        around.removeLast();
      }
      require(
          around.isEmpty() || around.getLast().contains(span),
          "work " + span + " runs over the end of " + around.peekLast());
      require(!span.equals(around.peekLast()), "two works are " + span);
      around.addLast(span);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new CorpusException("not a document: " + otherwise);
    }
  }
}
