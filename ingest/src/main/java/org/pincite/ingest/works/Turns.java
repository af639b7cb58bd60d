package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/**
 * The turns of speakers: names with a colon (or in capitals with a stop, or as headings) before
 * what is said, that come again. Titles and offices show that they are names; other names must
 * alternate, as in an interview. In a text of numbered paragraphs, speech is quoted: only names on
 * lines of their own count, as those of judges do above their opinions.
 */
final class Turns {
  /** Labels that make a hearing, of two speakers at least. */
  private static final int LEAST = 4;

  /** Times that each name without a title or office must come. */
  private static final int TIMES = 3;

  /** Share of turns of an interview that go over to the other speaker. */
  private static final double ALTERNATING = 0.8;

  /** Words before the first label of a text that is all speech. */
  private static final int OPENING = 40;

  /** Share of numbered paragraphs from which a text is a numbered report. */
  private static final double NUMBERED = 0.4;

  private Turns() {}

  static List<Part> find(Context context) {
    List<Label> labels =
        IntStream.range(0, context.items().size())
            .boxed()
            .flatMap(i -> Label.of(context, i).stream())
            .toList();
    return turns(accepted(ofOneForm(labels), context), context);
  }

  private static List<Part> turns(List<Label> labels, Context context) {
    List<Part> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int next = i + 1 < labels.size() ? labels.get(i + 1).item() : context.items().size();
      Item item = context.items().get(label.item());
      Facts facts =
          new Facts().add(MetadataField.AUTHOR, label.name(), item.where(), Certainty.STATED);
      turns.add(
          new Part(
              Work.Kind.TURN, label.item(), end(context, label.item(), next), facts.metadata()));
    }
    return turns;
  }

  /** A document sets names off in one way: names on a title page are not those of speakers. */
  private static List<Label> ofOneForm(List<Label> labels) {
    List<Label> most = List.of();
    for (Label.Form form : Label.Form.values()) {
      List<Label> same = labels.stream().filter(label -> label.form() == form).toList();
      most = same.size() > most.size() ? same : most;
    }
    return most;
  }

  /** {@return the labels if they make a hearing or an interview, else none} */
  private static List<Label> accepted(List<Label> labels, Context context) {
    if (isNumbered(context)) {
      List<Label> alone = labels.stream().filter(Turns::isLineOfItsOwn).toList();
      return times(alone).size() > 1 ? alone : List.of();
    }
    return isHearing(labels, context) ? fromFirstStyled(labels) : interview(labels);
  }

  /** Headings that name an office are those of its rules: Chair, The President. */
  private static boolean isLineOfItsOwn(Label label) {
    return label.alone() && label.styled() && label.form() == Label.Form.COLON;
  }

  private static boolean isNumbered(Context context) {
    List<Item> prose = context.items().stream().filter(Item::isProse).toList();
    long numbered =
        prose.stream().filter(i -> i.block().paragraph() != null && !isQuestion(i)).count();
    return numbered > NUMBERED * prose.size();
  }

  private static boolean isQuestion(Item item) {
    String paragraph = item.block().paragraph();
    return paragraph != null && paragraph.startsWith("Q");
  }

  private static boolean isHearing(List<Label> labels, Context context) {
    List<Label> styled = labels.stream().filter(Label::styled).toList();
    Map<String, Integer> speakers = times(styled);
    boolean recurs = speakers.values().stream().anyMatch(times -> times > 1);
    boolean many = styled.size() >= 2 && labels.size() >= LEAST && recurs;
    boolean opens = !labels.isEmpty() && context.prose(0, labels.getFirst().item()) <= OPENING;
    return times(labels).size() > 1 && (many || (opens && speakers.size() > 1));
  }

  /** What looks like a name before anyone has spoken is a field of the title page. */
  private static List<Label> fromFirstStyled(List<Label> labels) {
    return labels.stream().dropWhile(label -> !label.styled()).toList();
  }

  private static List<Label> interview(List<Label> labels) {
    Map<String, Integer> times = times(labels);
    List<Label> named =
        labels.stream().filter(l -> times.getOrDefault(l.key(), 0) >= TIMES).toList();
    long changes = 0;
    for (int i = 1; i < named.size(); i++) {
      changes += named.get(i).key().equals(named.get(i - 1).key()) ? 0 : 1;
    }
    boolean alternates = changes > 0 && changes >= ALTERNATING * (named.size() - 1);
    return alternates && isDense(named) ? named : List.of();
  }

  private static Map<String, Integer> times(List<Label> labels) {
    Map<String, Integer> times = new HashMap<>();
    labels.forEach(label -> times.merge(label.key(), 1, Integer::sum));
    return times;
  }

  /** Whether a third of the paragraphs between the first label and the last begin with one. */
  private static boolean isDense(List<Label> labels) {
    int reach = labels.getLast().item() - labels.getFirst().item() + 1;
    return 3 * labels.size() >= reach;
  }

  /** Headings and stage directions before the next label are no one's words. */
  private static int end(Context context, int from, int next) {
    int end = next;
    while (end > from + 1 && isBetween(context.items().get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBetween(Item item) {
    return item.isFurniture()
        || item.isHeading()
        || item.block().kind() == BlockKind.CAPTION
        || item.text().matches("\\W*[(\\[].*[)\\]]\\W*");
  }
}
