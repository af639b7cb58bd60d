package org.pincite.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/** Collects the text of one paragraph from its runs. */
public final class RunText {
  private final List<DraftLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private int letters;
  private int bold;
  private boolean marked;

  public RunText() {}

  /**
   * Adds text.
   *
   * @param size of its letters in points, 0 if not known
   */
  public void text(String text, boolean isBold, double size) {
    if (text.isEmpty()) {
      return;
    }
    if (marked && beginsSentence(text)) {
      line.append(' ');
      repairs.add(new Repair(Repair.Kind.SPACING, new Span(line.length() - 1, line.length()), ""));
    }
    marked = false;
    line.append(text);
    int count = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    letters += count;
    bold += isBold ? count : 0;
    if (count > 0) {
      sizes.merge(size, count, Integer::sum);
    }
  }

  private boolean beginsSentence(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && !line.isEmpty()
        && ".!?”’".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Notes that the mark of a note stood here. */
  public void mark(String printed) {
    repairs.add(new Repair(Repair.Kind.NOTE_MARK, new Span(line.length(), line.length()), printed));
    marked = true;
  }

  /** Ends the line inside the paragraph. */
  public void lineEnd() {
    if (!line.isEmpty() || !repairs.isEmpty()) {
      lines.add(
          new DraftLine(line.toString(), List.copyOf(repairs), Joint.SPACE, 0, null, List.of()));
    }
    line.setLength(0);
    repairs.clear();
    marked = false;
  }

  /** {@return whether nothing to be seen was added} */
  public boolean isBlank() {
    return letters == 0
        && line.toString().isBlank()
        && lines.stream().allMatch(done -> done.text().isBlank());
  }

  /** Puts what was collected into a block. */
  public void fill(DraftBlock block) {
    lineEnd();
    lines.forEach(block::add);
    block.bold(letters > 0 && bold >= 0.9 * letters);
    block.fontSize(
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0.0));
  }

  /** {@return repairs of a line before which so many units were put} */
  static List<Repair> moved(List<Repair> repairs, int units) {
    return repairs.stream()
        .map(
            r ->
                new Repair(
                    r.kind(),
                    new Span(r.span().start() + units, r.span().end() + units),
                    r.printed()))
        .toList();
  }
}
