package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/**
 * The turns of speakers: names with a colon (or in capitals with a stop) at the start of
 * paragraphs, that come again. Titles and offices show that they are names; other names must
 * alternate, as in an interview.
 */
final class Turns {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:Q|Question )\\d{1,4}[.:]? )?(?<name>[^:.(]{2,20}(?:\\.[^:.(]{1,30}|[^:.(]{0,40}))"
              + "(?: \\((?<role>[^)]{1,80})\\))? ?:(?: .*|$)",
          Pattern.DOTALL);
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<name>(?:The )?(?:Mr|Mrs|Ms|Dr|Chair(?:man|woman)?|Senator|Lord|Lady|Sir|Dame|Professor)\\.? \\p{Lu}{2}[\\p{Lu}’' -]{0,30})\\. .*",
          Pattern.DOTALL);

  /** Labels that make a hearing, of two speakers at least. */
  private static final int LEAST = 4;

  /** Times that each name without a title or office must come. */
  private static final int TIMES = 3;

  /** Share of turns of an interview that go over to the other speaker. */
  private static final double ALTERNATING = 0.8;

  /** Words before the first label of a text that is all speech. */
  private static final int OPENING = 40;

  private record Label(int item, String name, boolean styled) {
    String key() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  private Turns() {}

  static List<Part> find(Context context) {
    List<Label> labels = accepted(labels(context), context);
    List<Part> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int next = i + 1 < labels.size() ? labels.get(i + 1).item : context.items().size();
      int end = end(context, label.item, next);
      Item item = context.items().get(label.item);
      Facts facts =
          new Facts().add(MetadataField.AUTHOR, label.name, item.where(), Certainty.STATED);
      turns.add(new Part(Work.Kind.TURN, label.item, end, facts.metadata()));
    }
    return turns;
  }

  private static List<Label> labels(Context context) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < context.items().size(); i++) {
      int index = i;
      name(context.items().get(i))
          .filter(name -> Names.isStyled(name) || context.isPerson(name))
          .ifPresent(name -> labels.add(new Label(index, name, Names.isStyled(name))));
    }
    return labels;
  }

  private static Optional<String> name(Item item) {
    BlockKind kind = item.block().kind();
    if (!kind.isBody() && kind != BlockKind.CAPTION) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(item.text());
    if (label.matches() && isName(label.group("name").strip())) {
      return Optional.of(label.group("name").strip());
    }
    Matcher capitals = CAPITALS.matcher(item.text());
    if (capitals.matches()) {
      return Optional.of(capitals.group("name").strip());
    }
    String alone = item.text().replaceFirst(" \\([^)]{1,80}\\)$", "");
    boolean headed = item.isHeading() || item.block().bold();
    return headed && item.words() <= 10 && Names.isStyled(alone)
        ? Optional.of(alone)
        : Optional.empty();
  }

  private static boolean isName(String name) {
    return Names.isStyled(name) || Names.isPerson(name);
  }

  /** {@return the labels if they make a hearing or an interview, else none} */
  private static List<Label> accepted(List<Label> labels, Context context) {
    Map<String, Integer> times = new HashMap<>();
    labels.forEach(label -> times.merge(label.key(), 1, Integer::sum));
    long styled = labels.stream().filter(Label::styled).count();
    long speakers = labels.stream().filter(Label::styled).map(Label::key).distinct().count();
    boolean recurs =
        labels.stream().anyMatch(label -> label.styled && times.getOrDefault(label.key(), 0) > 1);
    boolean opens = !labels.isEmpty() && context.prose(0, labels.getFirst().item) <= OPENING;
    if (speakers > 0
        && times.size() > 1
        && ((styled >= 2 && labels.size() >= LEAST && recurs) || (opens && speakers > 1))) {
      return labels;
    }
    List<Label> named =
        labels.stream().filter(l -> times.getOrDefault(l.key(), 0) >= TIMES).toList();
    long names = named.stream().map(Label::key).distinct().count();
    long changes = 0;
    for (int i = 1; i < named.size(); i++) {
      changes += named.get(i).key().equals(named.get(i - 1).key()) ? 0 : 1;
    }
    boolean interview = names > 1 && changes >= ALTERNATING * (named.size() - 1);
    return interview && isDense(named) ? named : List.of();
  }

  /** Whether most paragraphs between the first label and the last begin with one. */
  private static boolean isDense(List<Label> labels) {
    int reach = labels.getLast().item - labels.getFirst().item + 1;
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
