package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.query.check.Part;
import org.pincite.query.check.align.Alignment;
import org.pincite.query.check.align.Chain;
import org.pincite.query.check.align.Pairing;
import org.pincite.query.check.align.Run;
import org.pincite.query.check.align.Step;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.SourceText;
import org.pincite.query.check.text.Words;

/** Ties runs of a quotation to spans of a document's text. */
final class Parts {
  private final String text;
  private final Words quoted;
  private final SourceText source;
  private final Order order;
  private final List<Part> parts = new ArrayList<>();
  private int last = -2;

  private Parts(String text, Words quoted, SourceText source, Order order) {
    this.text = text;
    this.quoted = quoted;
    this.source = source;
    this.order = order;
  }

  static List<Part> of(Chain chain) {
    Parts parts =
        new Parts(chain.quoted().text(), chain.quoted().words(), chain.source(), chain.order());
    for (Run run : chain.runs()) {
      parts.last = -2;
      for (Pairing pairing : run.pairings()) {
        parts.add(pairing.from(), pairing.to(), pairing.place(), pairing.end());
      }
    }
    return parts.closed();
  }

  /** {@return the parts of a run in one document, of a quotation's own words} */
  static List<Part> of(String text, Words quoted, SourceText source, Order order, Run run) {
    Parts parts = new Parts(text, quoted, source, order);
    for (Pairing pairing : run.pairings()) {
      parts.add(pairing.from(), pairing.to(), pairing.place(), pairing.end());
    }
    return parts.closed();
  }

  static List<Part> of(Alignment alignment) {
    Parts parts =
        new Parts(
            alignment.quoted().text(),
            alignment.quoted().words(),
            alignment.source(),
            alignment.order());
    for (Step step : alignment.steps()) {
      if (step.kind() == Step.Kind.SAME || step.kind() == Step.Kind.OTHER) {
        parts.add(step.word(), step.word() + 1, step.place(), step.place() + 1);
      } else if (step.kind() == Step.Kind.LEFT_OUT) {
        parts.leave(step.place());
      }
    }
    return parts.closed();
  }

  private void add(int from, int to, int place, int end) {
    Words words = source.words();
    int first = order.word(place);
    Span here = new Span(quoted.start(from), quoted.end(to - 1));
    Span there = new Span(words.start(first), words.end(order.word(end - 1)));
    int next = Math.max(0, last + 1);
    while (next < first && words.isExtra(next)) {
      next++;
    }
    if (!parts.isEmpty() && last >= 0 && next == first) {
      Part before = parts.removeLast();
      here = new Span(before.inDraft().start(), here.end());
      there = new Span(before.inSource().start(), Math.max(before.inSource().end(), there.end()));
    }
    parts.add(new Part(here, source.sha256(), there));
    last = order.word(end - 1);
  }

  private void leave(int place) {
    last = last >= 0 && order.word(place) == last + 1 ? last + 1 : last;
  }

  /** The punctuation behind a part's last word belongs to it where the source has the same. */
  private List<Part> closed() {
    parts.replaceAll(this::closed);
    return parts;
  }

  private Part closed(Part part) {
    String there = source.document().text();
    int here = part.inDraft().end();
    int end = part.inSource().end();
    while (here < text.length()
        && end < there.length()
        && text.charAt(here) == there.charAt(end)
        && ".,;:!?)”’".indexOf(text.charAt(here)) >= 0) {
      here++;
      end++;
    }
    return new Part(
        new Span(part.inDraft().start(), here),
        part.sha256(),
        new Span(part.inSource().start(), end));
  }
}
