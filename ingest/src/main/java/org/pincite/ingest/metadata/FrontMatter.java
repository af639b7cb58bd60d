package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/**
 * The parts of a draft in which a document speaks of itself.
 *
 * @param lines lines of the first pages (or of the first blocks, in formats without pages)
 * @param back lines of the last page, where it is not among the first
 * @param bodySize the commonest type size of the document in points, 0 if not known
 * @param properties what the file says of itself outside its text
 */
record FrontMatter(
    List<FrontLine> lines, List<FrontLine> back, double bodySize, Map<String, String> properties) {
  private static final Pattern DOTS = Pattern.compile(" [·•|] ");

  /** Title page, imprint and their blank backs; contents and body begin behind them. */
  private static final int FIRST_PAGES = 4;

  /** In formats without pages: title, author and date stand among these. */
  private static final int FIRST_BLOCKS = 25;

  /** A page of fewer words is a title page, unless it is an imprint or a table of contents. */
  private static final int TITLE_PAGE_WORDS = 130;

  /** A block of more words is running text. */
  private static final int RUNNING_WORDS = 28;

  static FrontMatter of(Draft draft) {
    int last = draft.pages().size();
    List<FrontLine> lines = new ArrayList<>();
    List<FrontLine> back = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      boolean front = last == 0 ? i < FIRST_BLOCKS : block.page() <= FIRST_PAGES;
      if (front) {
        lines.addAll(linesOf(block, i));
      } else if (block.page() == last) {
        back.addAll(linesOf(block, i));
      }
    }
    lines.sort(Comparator.comparingInt(FrontLine::page));
    return new FrontMatter(lines, back, bodySize(draft), draft.properties());
  }

  /** {@return the lines of a block as they are printed, those without text left out} */
  static List<FrontLine> linesOf(DraftBlock block, int position) {
    List<FrontLine> lines = new ArrayList<>();
    for (DraftLine line : block.lines()) {
      String text = FrontLine.collapsed(line.text());
      @Nullable String number = lines.isEmpty() ? block.printedNumber() : null;
      String whole = number == null ? text : number + " " + text;
      for (String part : parts(whole)) {
        lines.add(new FrontLine(part, line.page(), line.box(), block, position, lines.size()));
      }
    }
    return lines;
  }

  /**
   * A short line may say several things with dots between: {@code House of Lords · Session
   * 2025–26}.
   */
  private static List<String> parts(String line) {
    if (line.isEmpty() || FrontLine.words(line) > RUNNING_WORDS) {
      return line.isEmpty() ? List.of() : List.of(line);
    }
    return List.of(DOTS.split(line, -1));
  }

  /** {@return the text of a whole block in one line, words broken at line ends joined} */
  static String textOf(DraftBlock block) {
    StringBuilder text = new StringBuilder();
    for (DraftLine line : block.lines()) {
      String part = FrontLine.collapsed(line.text());
      if (line.joint() == Joint.HYPHEN && part.endsWith("-")) {
        text.append(part, 0, part.length() - 1);
      } else {
        text.append(part).append(line.joint() == Joint.SPACE ? " " : "");
      }
    }
    return FrontLine.collapsed(text.toString());
  }

  /** {@return lines of title pages: few words, neither imprint nor contents, before all else} */
  List<FrontLine> titleLines() {
    List<FrontLine> found = new ArrayList<>();
    for (int page = 0; page <= FIRST_PAGES; page++) {
      List<FrontLine> onPage = onPage(page);
      if (isTitlePage(onPage)) {
        found.addAll(downThePage(onPage));
      } else if (page <= 1) {
        found.addAll(upToRunningText(onPage));
      }
    }
    return found;
  }

  /** {@return lines of the first pages and, where none of them is one, of the last: the imprint} */
  List<FrontLine> imprintLines() {
    List<FrontLine> all = new ArrayList<>(lines);
    all.addAll(back);
    return all;
  }

  List<FrontLine> onPage(int page) {
    return lines.stream().filter(line -> line.page() == page).toList();
  }

  /** {@return all front text in one line, for phrases that run over line ends} */
  String text() {
    return String.join(" ", lines.stream().map(FrontLine::text).toList());
  }

  /** A title page reads from top to bottom, whatever order its file draws it in. */
  static List<FrontLine> downThePage(List<FrontLine> page) {
    if (page.stream().anyMatch(line -> line.box() == null)) {
      return page;
    }
    List<FrontLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(FrontLine::top));
    return sorted;
  }

  private static boolean isTitlePage(List<FrontLine> page) {
    int words = 0;
    for (FrontLine line : page) {
      if (line.block().kind() == BlockKind.CONTENTS
          || line.matches(
              "(?i)(table of )?contents|index|(version|revision|document) (history|control).*|.*(©|\\.{5}).*")) {
        return false;
      }
      words += line.block().kind() == BlockKind.FURNITURE ? 0 : FrontLine.words(line.text());
    }
    return words > 0 && words < TITLE_PAGE_WORDS;
  }

  private List<FrontLine> upToRunningText(List<FrontLine> page) {
    List<FrontLine> head = new ArrayList<>();
    for (FrontLine line : page) {
      if (line.block().kind() == BlockKind.FURNITURE) {
        continue;
      }
      boolean running =
          line.size() <= bodySize * 1.1 && FrontLine.words(textOf(line.block())) > RUNNING_WORDS;
      if (running || line.matches("(?i)(table of )?contents")) {
        break;
      }
      head.add(line);
    }
    return head;
  }

  private static double bodySize(Draft draft) {
    Map<Double, Integer> letters = new HashMap<>();
    for (DraftBlock block : draft.blocks()) {
      if (block.kind() != BlockKind.FURNITURE) {
        letters.merge(block.fontSize(), block.rawText().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
