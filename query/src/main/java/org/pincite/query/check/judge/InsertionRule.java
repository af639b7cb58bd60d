package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.text.Gap.Insertion;
import org.pincite.query.check.text.Words;

/**
 * Whether words in square brackets may stand for those of the source: for a word that points to
 * something named before, for a short form, for another ending, or for nothing. All else a person
 * must see.
 */
final class InsertionRule {
  private static final Pattern EDITORIAL =
      Pattern.compile(
          "(?i)sic|emphasis (?:added|supplied|mine|ours|in (?:the )?original)"
              + "|(?:foot|end)?notes? omitted|citations? omitted|references? omitted");

  /** More words than these are no clarification. */
  private static final int CLARIFYING = 12;

  private static final int POINTING = 3;

  private final Notes notes;

  InsertionRule(Notes notes) {
    this.notes = notes;
  }

  /**
   * @param replaced words of the source in whose place the brackets stand, maybe none
   */
  void judge(Insertion gap, Passage replaced) {
    notes.atLeast(Verdict.BRACKETED);
    List<String> put = forms(gap.words());
    List<String> out = replaced.forms();
    if (EDITORIAL.matcher(gap.content().strip()).matches() && out.isEmpty() || put.equals(out)) {
      return;
    }
    if (!isHarmless(put) || put.size() > CLARIFYING || !mayReplace(put, out)) {
      notes.atLeast(
          Verdict.CHECK,
          new Difference(kind(put, out), gap.span(), gap.content(), replaced.text()));
    }
  }

  /** At either end of a quotation the source does not say what the brackets stand for. */
  void judgeAtEnd(Insertion gap, Passage sentenceRest, boolean atStart) {
    List<String> rest = sentenceRest.forms();
    String nearest = rest.isEmpty() ? "" : atStart ? rest.getLast() : rest.getFirst();
    boolean points = WordClass.POINTER.has(nearest);
    int from = points && atStart ? sentenceRest.to() - 1 : sentenceRest.from();
    int to = points ? from + 1 : from;
    Passage replaced = new Passage(sentenceRest.source(), sentenceRest.order(), from, to);
    judge(gap, replaced);
    boolean editorial = EDITORIAL.matcher(gap.content().strip()).matches();
    if (!rest.isEmpty()
        && !points
        && !editorial
        && !isShortFor(forms(gap.words()), List.of(nearest))) {
      notes.atLeast(
          Verdict.CHECK,
          new Difference(
              WordClass.NEGATION.has(nearest) ? Kind.NEGATION : Kind.WORD,
              gap.span(),
              gap.content(),
              nearest));
    }
  }

  private static boolean mayReplace(List<String> put, List<String> out) {
    if (out.isEmpty()) {
      return true;
    }
    if (!isHarmless(out)) {
      return false;
    }
    boolean points = out.size() <= POINTING && out.stream().allMatch(WordClass.POINTER::has);
    return points
        || isShortFor(put, out)
        || isShortFor(out, put)
        || put.containsAll(out)
        || (put.size() == 1 && out.size() == 1 && isInflected(put.getFirst(), out.getFirst()));
  }

  /** No word that turns, limits or counts. */
  private static boolean isHarmless(List<String> forms) {
    return forms.stream()
        .noneMatch(
            form ->
                WordClass.NEGATION.has(form)
                    || WordClass.RESTRICTION.has(form)
                    || WordClass.CONDITION.has(form)
                    || (WordClass.NUMBER.has(form) && !WordClass.POINTER.has(form))
                    || WordClass.HEDGE.has(form)
                    || WordClass.DEGREE.has(form)
                    || (WordClass.QUANTITY.has(form) && !WordClass.POINTER.has(form)));
  }

  /** Clinical Commissioning Groups, CCGs. */
  private static boolean isShortFor(List<String> full, List<String> brief) {
    if (brief.size() != 1 || full.size() < 2) {
      return false;
    }
    String letters = brief.getFirst().replaceAll("'?s$", "");
    Set<String> small = Set.of("of", "the", "and", "for", "in", "to", "on", "at", "by", "a");
    String all = initials(full, Set.of());
    return letters.length() > 1
        && (letters.equals(all)
            || letters.equals(initials(full, small))
            || letters.equals(initials(full, Set.of("the"))));
  }

  private static String initials(List<String> words, Set<String> without) {
    return words.stream()
        .filter(word -> !without.contains(word))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** Other endings of one word: govern, governing. */
  private static boolean isInflected(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= 3 && Math.max(one.length(), other.length()) - common <= 3;
  }

  private static Kind kind(List<String> put, List<String> out) {
    List<String> all = new ArrayList<>(put);
    all.addAll(out);
    if (WordClass.NEGATION.isAmong(all) || WordClass.RESTRICTION.isAmong(all)) {
      return Kind.NEGATION;
    }
    if (WordClass.NUMBER.isAmong(all)) {
      return Kind.NUMBER;
    }
    return WordClass.HEDGE.isAmong(all)
            || WordClass.DEGREE.isAmong(all)
            || WordClass.QUANTITY.isAmong(all)
            || WordClass.CONDITION.isAmong(all)
        ? Kind.QUALIFIER
        : Kind.WORD;
  }

  private static List<String> forms(Words words) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    return forms;
  }
}
