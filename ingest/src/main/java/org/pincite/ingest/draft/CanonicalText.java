package org.pincite.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Line;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;

/**
 * Joins the lines of one block into canonical text: any run of white space becomes one space,
 * ligatures are spelt out, invisible characters go, line-end hyphens go where the extractor said
 * so; each repair is recorded. Spans count from the block's start.
 */
final class CanonicalText {
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private boolean spaceDue;
  private @Nullable String hyphenDue;

  String text() {
    return text.toString();
  }

  List<Line> lines() {
    return lines;
  }

  List<Repair> repairs() {
    return repairs;
  }

  void add(DraftLine line) {
    int before = text.length();
    boolean spaceBefore = spaceDue && before > 0;
    String raw = line.text();
    int end = line.joint() == Joint.HYPHEN ? beforeHyphen(raw) : raw.length();
    if (hyphenDue != null && !raw.isBlank()) {
      repairs.add(new Repair(Repair.Kind.HYPHEN, new Span(before, before), hyphenDue + "\n"));
      hyphenDue = null;
      spaceDue = false;
      spaceBefore = false;
    }
    copy(line, end);
    int start = Math.min(text.length(), before + (spaceBefore && text.length() > before ? 1 : 0));
    if (line.page() > 0 && text.length() > start) {
      lines.add(new Line(new Span(start, text.length()), line.page(), line.box(), line.edges()));
    }
    switch (line.joint()) {
      case SPACE -> spaceDue = true;
      case NONE -> spaceDue = false;
      case HYPHEN -> {
        spaceDue = false;
        hyphenDue = end < raw.length() ? raw.substring(end, end + 1) : null;
      }
    }
  }

  /** Ends the block: a hyphen that was to go but has no next line is put back. */
  void finish() {
    if (hyphenDue != null) {
      text.append(hyphenDue);
      hyphenDue = null;
    }
  }

  private void copy(DraftLine line, int end) {
    String raw = line.text();
    int at = 0;
    for (Repair repair : line.repairs()) {
      Span place = repair.span();
      if (place.start() < at || place.end() > end) {
        continue;
      }
      at = copy(raw, at, place.start());
      if (place.isEmpty()) {
        repairs.add(
            new Repair(repair.kind(), new Span(text.length(), text.length()), repair.printed()));
      } else {
        flushSpace();
        int from = text.length();
        text.append(raw, place.start(), place.end());
        repairs.add(new Repair(repair.kind(), new Span(from, text.length()), repair.printed()));
        at = place.end();
      }
    }
    copy(raw, at, end);
  }

  private int copy(String raw, int from, int end) {
    for (int at = from; at < end; ) {
      int c = raw.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Characters.isSpace(c)) {
        spaceDue = true;
      } else if (Characters.isInvisible(c)) {
        repairs.add(
            new Repair(
                Repair.Kind.INVISIBLE,
                new Span(text.length(), text.length()),
                raw.substring(at, next)));
      } else {
        flushSpace();
        String spelt = Characters.spelt(c);
        if (spelt != null) {
          int start = text.length();
          text.append(spelt);
          repairs.add(
              new Repair(
                  Repair.Kind.LIGATURE, new Span(start, text.length()), raw.substring(at, next)));
        } else {
          text.appendCodePoint(c);
        }
      }
      at = next;
    }
    return end;
  }

  private void flushSpace() {
    if (spaceDue && !text.isEmpty()) {
      text.append(' ');
    }
    spaceDue = false;
  }

  /** {@return where the hyphen that ends the line stands, or the length if none does} */
  private static int beforeHyphen(String raw) {
    int end = raw.stripTrailing().length();
    return end > 0 && Characters.isHyphen(raw.charAt(end - 1)) ? end - 1 : raw.length();
  }
}
