package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pincite.corpus.Span;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.align.Alignment;
import org.pincite.query.check.align.Step;
import org.pincite.query.check.text.Words;

/** Names the words that differ between a quotation and the passage it is laid beside. */
final class Differences {
  private static final List<WordClass> LIMITING =
      List.of(
          WordClass.HEDGE,
          WordClass.DEGREE,
          WordClass.QUANTITY,
          WordClass.RESTRICTION,
          WordClass.CONDITION);

  private final Alignment alignment;
  private final Words quoted;
  private final Words source;

  private Differences(Alignment alignment) {
    this.alignment = alignment;
    this.quoted = alignment.quoted().words();
    this.source = alignment.source().words();
  }

  /** {@return them in the order of the quotation} */
  static List<Difference> of(Alignment alignment) {
    return new Differences(alignment).find();
  }

  private List<Difference> find() {
    List<Difference> found = new ArrayList<>();
    List<Step> group = new ArrayList<>();
    for (Step step : alignment.steps()) {
      if (step.kind() != Step.Kind.SAME) {
        group.add(step);
      } else if (!group.isEmpty()) {
        add(group, found);
        group.clear();
      }
    }
    add(group, found);
    return found;
  }

  private void add(List<Step> group, List<Difference> found) {
    List<Step> steps = group.stream().filter(this::counts).toList();
    List<Integer> here =
        steps.stream().filter(s -> s.kind() != Step.Kind.LEFT_OUT).map(Step::word).toList();
    List<Integer> there =
        steps.stream()
            .filter(s -> s.kind() != Step.Kind.ADDED)
            .map(s -> alignment.order().word(s.place()))
            .toList();
    String joined = String.join("", here.stream().map(quoted::form).toList());
    boolean same = joined.equals(String.join("", there.stream().map(source::form).toList()));
    if (!same) {
      found.add(difference(here, there, group.getFirst().word()));
    }
  }

  /** What an ellipsis announces, and marks of notes, are no differences. */
  private boolean counts(Step step) {
    return switch (step.kind()) {
      case LEFT_OUT -> !isAnnounced(step);
      case ADDED -> !quoted.isExtra(step.word());
      case SAME, OTHER -> true;
    };
  }

  private boolean isAnnounced(Step step) {
    return alignment.quoted().segments().stream()
        .anyMatch(segment -> segment.from() > 0 && segment.from() == step.word());
  }

  private Difference difference(List<Integer> here, List<Integer> there, int at) {
    int place = at < quoted.size() ? quoted.start(at) : quoted.end(quoted.size() - 1);
    Span span =
        here.isEmpty()
            ? new Span(place, place)
            : new Span(quoted.start(here.getFirst()), quoted.end(here.getLast()));
    String draft = alignment.quoted().text().substring(span.start(), span.end());
    return new Difference(kind(here, there), span, draft, text(there));
  }

  private String text(List<Integer> words) {
    StringBuilder text = new StringBuilder();
    for (int word : words) {
      text.append(text.isEmpty() ? "" : " ").append(raw(word));
    }
    return text.toString();
  }

  private String raw(int word) {
    return source.isExtra(word)
        ? source.form(word)
        : alignment.source().document().text().substring(source.start(word), source.end(word));
  }

  private Kind kind(List<Integer> here, List<Integer> there) {
    List<String> put = here.stream().map(quoted::form).toList();
    List<String> out = there.stream().map(source::form).toList();
    boolean negates =
        count(put, WordClass.NEGATION::has) != count(out, WordClass.NEGATION::has)
            || put.stream().anyMatch(a -> out.stream().anyMatch(b -> WordClass.negates(a, b)));
    if (negates) {
      return Kind.NEGATION;
    }
    if (WordClass.NUMBER.isAmong(put) || WordClass.NUMBER.isAmong(out)) {
      return Kind.NUMBER;
    }
    if (here.stream().anyMatch(this::isNameHere) || there.stream().anyMatch(this::isNameThere)) {
      return Kind.NAME;
    }
    if (LIMITING.stream().anyMatch(limit -> limit.isAmong(put) || limit.isAmong(out))) {
      return Kind.QUALIFIER;
    }
    return out.isEmpty() ? Kind.ADDED : put.isEmpty() ? Kind.LEFT_OUT : Kind.WORD;
  }

  private static long count(List<String> forms, Predicate<String> property) {
    return forms.stream().filter(property).count();
  }

  private boolean isNameHere(int word) {
    String text = alignment.quoted().text();
    return isName(text.charAt(quoted.start(word)), word > 0, quoted.form(word));
  }

  private boolean isNameThere(int word) {
    String text = alignment.source().document().text();
    int start = source.start(word);
    String before = text.substring(Math.max(0, start - 3), start).strip();
    boolean inside = !before.isEmpty() && ".!?:".indexOf(before.charAt(before.length() - 1)) < 0;
    return start < text.length() && isName(text.charAt(start), inside, source.form(word));
  }

  /** At the start of a sentence what the document never writes small is a name. */
  private boolean isName(char first, boolean inside, String form) {
    return Character.isUpperCase(first)
        && (inside || !WordClass.POINTER.has(form) && !alignment.source().writesSmall(form));
  }
}
