package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/** Collects the text of one block as a browser would print it: runs of white space are a space. */
final class BlockBuilder {
  private static final String CLOSING = ".,;:!?)]}”’»";

  private final List<DraftLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();
  private boolean spaceDue;
  private boolean justMarked;
  private boolean justBroken;
  private int page;
  private boolean turned;
  private int letters;
  private int linked;
  private int links;
  private int bold;

  /** {@return whether nothing to be seen was added since the last block} */
  boolean isEmpty() {
    return letters == 0 && repairs.isEmpty() && line.toString().isBlank() && lines.isEmpty();
  }

  /** {@return whether the last thing added was a line end} */
  boolean justBroken() {
    return justBroken;
  }

  int letters() {
    return letters;
  }

  /** A link begins. */
  void linkBegins() {
    links++;
  }

  /** {@return how much of it is links} */
  Written.Links links() {
    return new Written.Links(links, letters == 0 ? 0 : (double) linked / letters);
  }

  /** {@return whether all letters are bold} */
  boolean isBold() {
    return letters > 0 && bold == letters;
  }

  /** Adds text; white space in it counts as HTML says. */
  void text(String text, boolean inLink, boolean isBold) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        spaceDue = true;
        continue;
      }
      flushSpace(c);
      line.append(c);
      justBroken = false;
      if (Character.isLetterOrDigit(c)) {
        letters++;
        linked += inLink ? 1 : 0;
        bold += isBold ? 1 : 0;
      }
    }
  }

  private void flushSpace(char next) {
    boolean stray = justMarked && spaceDue && CLOSING.indexOf(next) >= 0;
    if (stray && !line.isEmpty()) {
      printedWithSpace();
    } else if (spaceDue && (turned || !line.isEmpty())) {
      line.append(' ');
    } else if (justMarked && beginsSentence(next)) {
      line.append(' ');
      repairs.add(new Repair(Repair.Kind.SPACING, new Span(line.length() - 1, line.length()), ""));
    }
    spaceDue = false;
    justMarked = false;
    turned = false;
  }

  /** The page has a space before the mark, which would now stand before a full stop. */
  private void printedWithSpace() {
    Repair mark = repairs.getLast();
    repairs.set(repairs.size() - 1, new Repair(mark.kind(), mark.span(), " " + mark.printed()));
  }

  private boolean beginsSentence(char next) {
    return Character.isUpperCase(next)
        && !line.isEmpty()
        && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Notes that a mark stood here. */
  void mark(String printed) {
    repairs.add(new Repair(Repair.Kind.NOTE_MARK, new Span(line.length(), line.length()), printed));
    justMarked = true;
    justBroken = false;
  }

  /** All that follows stands on that page; a word may go on there. */
  void page(int index) {
    if (index != page) {
      turned = !line.isEmpty();
      take(Joint.NONE);
    }
    page = index;
  }

  /** Ends the line inside the block. */
  void lineEnd() {
    take(Joint.SPACE);
    spaceDue = false;
    justMarked = false;
    justBroken = true;
    turned = false;
  }

  private void take(Joint joint) {
    if (!line.isEmpty() || !repairs.isEmpty()) {
      lines.add(new DraftLine(line.toString(), List.copyOf(repairs), joint, page, null, List.of()));
    }
    line.setLength(0);
    repairs.clear();
  }

  /** {@return its lines; the builder is empty then} */
  List<DraftLine> take() {
    lineEnd();
    List<DraftLine> taken = List.copyOf(lines);
    lines.clear();
    justBroken = false;
    letters = 0;
    linked = 0;
    links = 0;
    bold = 0;
    return taken;
  }
}
