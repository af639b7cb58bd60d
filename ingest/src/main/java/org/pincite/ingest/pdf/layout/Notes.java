package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.page.Columns;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.Rule;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds the notes at the foot of pages: small lines below all body text of their column that begin
 * with a mark which the text above shows or a rule announces, or that go on from the page before
 * below a rule.
 */
final class Notes {
  /** Size, as a share of the body's, up to which a line may belong to a note. */
  private static final double SMALL = 0.94;

  /** Size, as a share of the body's, up to which a note below a rule is believed. */
  private static final double LARGE = 1.6;

  private final double bodySize;
  private final List<Block> blocks = new ArrayList<>();
  private int lastNumber;

  /**
   * The raised words of the page at hand and of the one before, among which the marks of its notes
   * stand.
   */
  private final Set<String> raised = new HashSet<>();

  private Notes(double bodySize) {
    this.bodySize = bodySize;
  }

  /** {@return the notes of all pages in order; their lines have the role of notes now} */
  static List<Block> find(List<LaidPage> pages, double bodySize) {
    Notes notes = new Notes(bodySize);
    Set<String> before = Set.of();
    for (LaidPage page : pages) {
      Set<String> here = NoteMarks.raisedOn(page);
      notes.raised.clear();
      notes.raised.addAll(before);
      notes.raised.addAll(here);
      before = here;
      for (List<TextLine> column : Columns.of(page).columns(page.withRole(TextLine.Role.BODY))) {
        notes.find(page, column);
      }
    }
    return notes.blocks;
  }

  private void find(LaidPage page, List<TextLine> column) {
    List<TextLine> lines = new ArrayList<>(column);
    lines.sort(
        Comparator.comparingDouble((TextLine l) -> l.baseline())
            .thenComparingDouble(l -> l.left()));
    int start = zone(page, lines);
    if (start < lines.size()) {
      List<TextLine> zone = lines.subList(start, lines.size());
      zone.forEach(line -> line.role(TextLine.Role.NOTE));
      // In the page's own order, which keeps fragments of a line together.
      block(page, page.lines().stream().filter(zone::contains).toList());
    }
  }

  /** {@return the index of the first line of the notes, or the number of lines} */
  private int zone(LaidPage page, List<TextLine> lines) {
    int small = lines.size();
    while (small > 0 && isSmall(lines.get(small - 1))) {
      small--;
    }
    for (int i = small; i < lines.size(); i++) {
      @Nullable TextLine above = i == 0 ? null : lines.get(i - 1);
      boolean ruled = hasRuleAbove(page, lines.get(i), above);
      boolean gap =
          above == null || ruled || isLarger(above, lines.get(i)) || isApart(above, lines.get(i));
      if (ruled && i == small && lines.get(i).top() > 0.4 * page.height()) {
        return i;
      }
      if (gap && isNote(NoteStart.of(lines.get(i)), ruled)) {
        return i;
      }
    }
    return ruledZone(page, lines);
  }

  /**
   * Notes as large as the text, or larger: below a short rule at the left, and beginning with a
   * mark.
   */
  private int ruledZone(LaidPage page, List<TextLine> lines) {
    for (int i = lines.size() - 1; i > 0 && lines.get(i).size() <= LARGE * bodySize; i--) {
      TextLine line = lines.get(i);
      if (line.cell() == null && hasRuleAbove(page, line, lines.get(i - 1))) {
        @Nullable NoteStart start = NoteStart.of(line);
        boolean shown = start != null && start.raised() && raised.contains(start.value());
        if (shown || (line.size() <= 1.05 * bodySize && isNext(start))) {
          return i;
        }
      }
    }
    return lines.size();
  }

  /** {@return whether a line that begins so begins a note, though nothing but a gap parts it} */
  private boolean isNote(@Nullable NoteStart start, boolean ruled) {
    return start != null
        && (start.raised() || raised.contains(start.value()) || (ruled && isNext(start)));
  }

  private boolean isNext(@Nullable NoteStart start) {
    if (start == null) {
      return false;
    }
    int number = start.number();
    return number < 0
        || number == 1
        || start.raised()
        || (number > lastNumber && number <= lastNumber + 5);
  }

  private boolean isSmall(TextLine line) {
    return line.size() <= SMALL * bodySize && (line.cell() == null || !line.cell().table());
  }

  private static boolean isLarger(TextLine above, TextLine line) {
    return above.size() > 1.04 * line.size();
  }

  private static boolean isApart(TextLine above, TextLine line) {
    return line.baseline() - above.baseline() > 1.6 * line.size();
  }

  private static boolean hasRuleAbove(LaidPage page, TextLine line, @Nullable TextLine above) {
    double from = above == null ? line.top() - 30 : above.baseline() + 0.25 * above.size();
    for (Rule rule : page.rules()) {
      if (rule.isLevel()
          && rule.y() > from
          && rule.y() < line.baseline() - 0.5 * line.size()
          && Math.abs(rule.x() - line.left()) < 3 * line.size()
          && rule.length() > 40
          && rule.length() < 0.5 * page.width()) {
        return true;
      }
    }
    return false;
  }

  private void block(LaidPage page, List<TextLine> zone) {
    @Nullable Block open = blocks.isEmpty() ? null : blocks.getLast();
    int previous = -1;
    for (TextLine line : zone) {
      @Nullable NoteStart start = NoteStart.of(line);
      boolean begins = start != null && begins(start, previous, open, line);
      if (begins || open == null) {
        open = new Block(BlockKind.NOTE);
        blocks.add(open);
        if (start != null && begins) {
          open.mark = new Block.Mark(start.value(), start.printed(), start.pieces(), 0);
          previous = start.number();
          lastNumber = Math.max(previous, previous == 1 ? 1 : lastNumber);
        }
      }
      open.add(line, page);
    }
  }

  private static boolean begins(
      NoteStart start, int previous, @Nullable Block open, TextLine line) {
    if (start.raised()) {
      return true;
    }
    int number = start.number();
    if (number < 0) {
      return true;
    }
    if (previous >= 0) {
      return number == previous + 1;
    }
    return open == null || line.left() <= open.first().left() + 1 || number < 1000;
  }
}
