package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.Part;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.align.Alignment;
import org.pincite.query.check.align.Run;
import org.pincite.query.check.align.RunFinder;
import org.pincite.query.check.align.Step;
import org.pincite.query.check.text.QuotedText;
import org.pincite.query.check.text.SourceText;
import org.pincite.query.check.text.SourceText.Reading;
import org.pincite.query.check.text.Words;

/** Judges a quotation that no document has word for word, by the passage that comes nearest. */
final class AlignmentJudge {
  /** A passage of which less is shared is no source. */
  private static final double SHARED = 0.55;

  /** The same where the quotation begins and ends as the passage does. */
  private static final double FRAMED = 0.35;

  /** Fewer words by themselves say nothing of where they come from. */
  private static final int TELLING_RUN = 3;

  /** So many words left out without a mark, or a sentence's end, make two places of one. */
  private static final int LEAP = 8;

  /** So many words may join two places. */
  private static final int JOINT = 2;

  private static final int PLACES = 20;

  private final Corpus corpus;
  private final Alignment alignment;
  private final QuotedText quoted;

  private AlignmentJudge(Corpus corpus, Alignment alignment) {
    this.corpus = corpus;
    this.alignment = alignment;
    this.quoted = alignment.quoted();
  }

  /** {@return what is made of it; nothing where the passage has too little in common with it} */
  static Optional<Judgement> judge(Corpus corpus, Alignment alignment) {
    return new AlignmentJudge(corpus, alignment).judge();
  }

  private Optional<Judgement> judge() {
    Optional<Judgement> stitched = stitched();
    if (stitched.isPresent()) {
      return stitched;
    }
    boolean bothEnds = alignment.beginsSame() && alignment.endsSame();
    if (alignment.share() < (bothEnds ? FRAMED : SHARED)
        || longestRun() < Math.min(TELLING_RUN, quoted.words().size())) {
      return Optional.empty();
    }
    List<Difference> differences = Differences.of(alignment);
    Notes notes = new Notes(Verdict.ALTERED);
    if (differences.isEmpty()) {
      notes = new Notes(Verdict.CHECK);
      notes.atLeast(Verdict.CHECK, "The words of the source are joined or parted otherwise.");
    }
    differences.forEach(notes.differences()::add);
    if (leaps()) {
      notes.atLeast(Verdict.STITCHED, "Parts of the source are joined without an ellipsis.");
    }
    return Optional.of(
        new Judgement(notes.verdict(), Parts.of(alignment), notes.differences(), notes.remarks()));
  }

  private int longestRun() {
    int longest = 0;
    int run = 0;
    for (Step step : alignment.steps()) {
      run = step.kind() == Step.Kind.SAME ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Whether whole sentences or many words are left out and the quotation does not say so. */
  private boolean leaps() {
    List<Integer> places = new ArrayList<>();
    for (Step step : alignment.steps()) {
      boolean leftOut =
          step.kind() == Step.Kind.LEFT_OUT
              && quoted.segments().stream().noneMatch(s -> s.from() == step.word());
      if (leftOut) {
        places.add(step.place());
      } else if (isLeap(places)) {
        return true;
      } else {
        places.clear();
      }
    }
    return false;
  }

  private boolean isLeap(List<Integer> places) {
    if (places.isEmpty()) {
      return false;
    }
    Passage left =
        new Passage(alignment.source(), alignment.order(), places.getFirst(), places.getLast() + 1);
    boolean sentence = left.beginsSentence(left.from()) && left.beginsSentence(left.to());
    return places.size() >= LEAP || (sentence && places.size() >= TELLING_RUN);
  }

  /** The start or the end of the quotation stands elsewhere word for word. */
  private Optional<Judgement> stitched() {
    List<Step> steps = alignment.steps();
    int size = quoted.words().size();
    int head = 0;
    int tail = size;
    for (Step step : steps) {
      if (step.kind() == Step.Kind.SAME && isInRun(step)) {
        head = step.word();
        break;
      }
    }
    for (Step step : steps.reversed()) {
      if (step.kind() == Step.Kind.SAME && isInRun(step)) {
        tail = step.word() + 1;
        break;
      }
    }
    if (explains(0, head) && explains(tail, size)) {
      return Optional.empty();
    }
    if (size - tail >= head) {
      return size - tail < TELLING_RUN ? Optional.empty() : elsewhere(tail, size, head);
    }
    return head < TELLING_RUN ? Optional.empty() : elsewhere(0, head, head);
  }

  /** Whether the passage has most of some words of the quotation, so that they come from there. */
  private boolean explains(int from, int to) {
    long same =
        alignment.steps().stream()
            .filter(s -> s.kind() == Step.Kind.SAME && s.word() >= from && s.word() < to)
            .count();
    return 2 * same >= to - from;
  }

  /** Chance makes single words the same. */
  private boolean isInRun(Step step) {
    int same = 0;
    for (Step other : alignment.steps()) {
      if (other.kind() == Step.Kind.SAME
          && Math.abs(other.word() - step.word()) < TELLING_RUN
          && other.word() - step.word() == other.place() - step.place()) {
        same++;
      }
    }
    return same >= Math.min(TELLING_RUN, alignment.same());
  }

  private Optional<Judgement> elsewhere(int from, int to, int keptFrom) {
    Words words = quoted.words();
    if (isName(from, to)) {
      return Optional.empty();
    }
    String text = quoted.text().substring(words.start(from), words.end(to - 1));
    List<SourceText> sources = new ArrayList<>(List.of(alignment.source()));
    corpus.near(text, Set.of()).forEach(sources::add);
    for (SourceText source : sources) {
      Optional<Run> nearest = nearest(source, from, to, from < keptFrom);
      if (nearest.isPresent()) {
        return Optional.of(joined(source, nearest.get(), from < keptFrom));
      }
    }
    return Optional.empty();
  }

  /** The words that join the two places may be the draft's own. */
  private Optional<Run> nearest(SourceText source, int from, int to, boolean before) {
    RunFinder finder = new RunFinder(quoted.words(), source.words(), source.order(Reading.RUNNING));
    int place = alignment.steps().getFirst().place();
    for (int joint = 0; joint <= JOINT && to - from - joint >= TELLING_RUN; joint++) {
      Optional<Run> nearest =
          finder.find(before ? from : from + joint, before ? to - joint : to, PLACES).stream()
              .min(Comparator.comparingInt(run -> Math.abs(run.place() - place)));
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  /** Another name in the place of one is a change, though the name stands elsewhere too. */
  private boolean isName(int from, int to) {
    Words words = quoted.words();
    for (int word = Math.max(1, from); word < to; word++) {
      boolean small = words.form(word).length() <= 3;
      if (!small && !Character.isUpperCase(quoted.text().charAt(words.start(word)))) {
        return false;
      }
    }
    return to - from <= LEAP;
  }

  private Judgement joined(SourceText source, Run run, boolean before) {
    List<Part> there =
        Parts.of(quoted.text(), quoted.words(), source, source.order(Reading.RUNNING), run);
    List<Part> parts = new ArrayList<>(Parts.of(alignment));
    Part other = there.getFirst();
    parts.removeIf(part -> part.inDraft().overlaps(other.inDraft()) && parts.size() > 1);
    parts.addAll(before ? 0 : parts.size(), there);
    boolean same = source.sha256().equals(alignment.source().sha256());
    int keptPlace = alignment.steps().getFirst().place();
    boolean swapped = same && Math.abs(run.place() - keptPlace) <= 2 * quoted.words().size();
    if (swapped) {
      Difference order =
          new Difference(
              Kind.ORDER,
              other.inDraft(),
              quoted.text().substring(other.inDraft().start(), other.inDraft().end()),
              source.document().quote(other.inSource()));
      return new Judgement(
          isReversed(run, keptPlace, before) ? Verdict.ALTERED : Verdict.STITCHED,
          parts,
          isReversed(run, keptPlace, before) ? List.of(order) : List.of(),
          List.of("Parts of the source are joined without an ellipsis."));
    }
    return new Judgement(
        Verdict.STITCHED,
        parts,
        List.of(),
        List.of(
            same
                ? "Two places of the document are joined as if they followed each other."
                : "Words of two documents are joined as if they followed each other."));
  }

  private static boolean isReversed(Run run, int keptPlace, boolean before) {
    return before == run.place() > keptPlace;
  }
}
