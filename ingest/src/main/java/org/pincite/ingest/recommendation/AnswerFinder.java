package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Finds what a reply says to each recommendation of a report. A reply prints the recommendations,
 * or their numbers, one or several at a time, and its answer after each; the answer goes on to the
 * next of them.
 */
public final class AnswerFinder {
  /** Words of the longest label. */
  private static final int LABEL = 6;

  /** Words of the shortest answer that decides nothing in so many words. */
  private static final int SHORTEST = 3;

  private static final Pattern LABELS =
      Pattern.compile("(?i)\\b(?:recommendation|conclusion)s?\\b");

  private final Document reply;
  private final Flow flow;
  private final Reprints reprints;
  private final Map<Integer, Answer> best = new HashMap<>();

  private Group group = new Group();
  private int heading;
  private int chapter;

  private AnswerFinder(Document reply, Document report, List<Recommendation> recommendations) {
    this.reply = reply;
    flow = new Flow(reply);
    reprints = new Reprints(report, recommendations);
  }

  /**
   * {@return the answers found, in the order of the recommendations; none for those that the reply
   * neither prints nor names}
   *
   * @param recommendations those of the report, see {@link RecommendationFinder}
   */
  public static List<Answer> find(
      Document reply, Document report, List<Recommendation> recommendations) {
    AnswerFinder finder = new AnswerFinder(reply, report, recommendations);
    finder.read();
    return finder.best.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private void read() {
    for (int at = 0; at < flow.size(); at++) {
      String text = flow.text(at);
      List<Integer> printed = reprints.in(text);
      List<String> named = named(text, flow.block(at).kind());
      if (!printed.isEmpty()) {
        print(printed, flow.block(at).span());
      } else if (!named.isEmpty()) {
        open();
        named.forEach(number -> group.named.addAll(reprints.numbered(number)));
      } else if (isLabel(at)) {
        open();
      } else if (flow.kind(at) == BlockKind.HEADING && !VerdictReader.decides(text)) {
        heading(flow.block(at).level());
      } else if (flow.words(at) >= SHORTEST || VerdictReader.decides(text)) {
        group.answer.add(flow.block(at).span());
      }
    }
    close();
  }

  private static List<String> named(String text, BlockKind kind) {
    List<String> several = Titles.several(text);
    return several.isEmpty()
        ? Titles.own(text, kind).map(own -> List.of(own.number())).orElse(List.of())
        : several;
  }

  /**
   * A part of what is printed already goes on with it, and what stood between is part of it too,
   * unless that decided.
   */
  private void print(List<Integer> recommendations, Span span) {
    boolean goesOn =
        group.reprints.keySet().containsAll(recommendations)
            && group.answer.stream().map(flow::text).noneMatch(VerdictReader::decides);
    if (goesOn) {
      group.answer.forEach(between -> group.print(recommendations, between));
      group.answer.clear();
    } else {
      open();
    }
    group.print(recommendations, span);
  }

  /** Short lines such as “Committee recommendation” stand above what is printed next. */
  private boolean isLabel(int at) {
    String text = flow.text(at);
    return flow.words(at) <= LABEL && LABELS.matcher(text).find() && !VerdictReader.decides(text);
  }

  /** A heading above that of the group, or of the first group, begins something else. */
  private void heading(int level) {
    if (level < group.level || level <= chapter) {
      close();
    }
    heading = level;
  }

  private void open() {
    if (!group.answer.isEmpty()) {
      close();
    }
    group.level = heading;
    chapter = chapter == 0 ? heading : chapter;
  }

  private void close() {
    if (!group.answer.isEmpty()) {
      group.reprints.forEach((r, spans) -> keep(answer(r, Answer.Tie.WORDS, spans)));
      group.named.stream()
          .filter(named -> !group.reprints.containsKey(named))
          .forEach(named -> keep(answer(named, Answer.Tie.NUMBER, List.of())));
    }
    group = new Group();
  }

  private Answer answer(int recommendation, Answer.Tie tie, List<Span> reprint) {
    VerdictReader.Reading reading =
        VerdictReader.read(reply, group.answer, reprints.number(recommendation));
    return new Answer(
        recommendation,
        tie,
        reprint,
        group.answer,
        reading.verdict(),
        reading.words(),
        flow.page(group.answer.getFirst()));
  }

  /** A reply may print a recommendation in a summary too: the answer that decides counts. */
  private void keep(Answer answer) {
    best.merge(answer.recommendation(), answer, (old, now) -> rank(now) > rank(old) ? now : old);
  }

  private static int rank(Answer answer) {
    return (answer.words() == null ? 0 : 2) + (answer.tie() == Answer.Tie.WORDS ? 1 : 0);
  }

  /** Recommendations printed one after the other, and the answer to them. */
  private static final class Group {
    private final Map<Integer, List<Span>> reprints = new TreeMap<>();
    private final List<Integer> named = new ArrayList<>();
    private final List<Span> answer = new ArrayList<>();
    private int level;

    void print(List<Integer> recommendations, Span span) {
      recommendations.forEach(r -> reprints.computeIfAbsent(r, k -> new ArrayList<>()).add(span));
    }
  }
}
