package org.pincite.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;

/**
 * Takes out the brackets that a note mark stood in, as official journals print them: of {@code
 * Council (11), Regulation} an extractor that takes out the mark leaves {@code Council (),
 * Regulation}.
 */
final class BracketedMarks {
  private BracketedMarks() {}

  /**
   * {@return the line without brackets around marks taken out, the repair telling the whole printed
   * form}
   */
  static DraftLine without(DraftLine line) {
    DraftLine result = line;
    for (int i = 0; i < result.repairs().size(); i++) {
      Repair repair = result.repairs().get(i);
      int at = repair.span().start();
      String text = result.text();
      if (repair.kind() == Repair.Kind.NOTE_MARK
          && repair.span().isEmpty()
          && at > 0
          && text.charAt(at - 1) == '('
          && at < text.length()
          && text.charAt(at) == ')') {
        result = cut(result, i, at);
      }
    }
    return result;
  }

  private static DraftLine cut(DraftLine line, int index, int at) {
    String text = line.text();
    boolean spaced = at >= 2 && Characters.isSpace(text.charAt(at - 2));
    int from = spaced ? at - 2 : at - 1;
    int to = at + 1;
    List<Repair> repairs = new ArrayList<>();
    for (int i = 0; i < line.repairs().size(); i++) {
      Repair repair = line.repairs().get(i);
      Span span = repair.span();
      if (i == index) {
        String printed = text.substring(from, at) + repair.printed() + text.substring(at, to);
        repairs.add(new Repair(repair.kind(), new Span(from, from), printed));
      } else if (span.start() >= to) {
        int by = to - from;
        repairs.add(
            new Repair(
                repair.kind(), new Span(span.start() - by, span.end() - by), repair.printed()));
      } else {
        repairs.add(repair);
      }
    }
    boolean alone = to == text.length() || Characters.isSpace(text.charAt(to));
    return new DraftLine(
        text.substring(0, from) + text.substring(to),
        repairs,
        line.joint(),
        line.page(),
        line.box(),
        edges(line.edges(), words(text.substring(0, from)), spaced, alone));
  }

  /** The word of brackets goes, or what is left of it joins the word before. */
  private static List<Double> edges(List<Double> edges, int word, boolean spaced, boolean alone) {
    boolean own = spaced || word == 0;
    if (!own || 2 * word + 1 >= edges.size() || (word == 0 && !alone)) {
      return edges;
    }
    List<Double> left = new ArrayList<>(edges);
    double right = left.remove(2 * word + 1);
    left.remove(2 * word);
    if (!alone) {
      left.set(2 * word - 1, right);
    }
    return left;
  }

  private static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
  }
}
