package org.pincite.query.eval.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.query.eval.Shingles;

/**
 * What a question found of its answers.
 *
 * @param row the gold
 * @param exact the answers found, each as the very sentence
 * @param cut the answers found, but with other ends
 * @param missing the answers not found
 * @param extra what was found and answers nothing
 */
public record QuestionScore(
    QuestionRow row,
    List<QuestionRow.Answer> exact,
    List<QuestionRow.Answer> cut,
    List<QuestionRow.Answer> missing,
    List<QuestionRow.Answer> extra) {
  /** {@return the score of what was found} */
  public static QuestionScore of(QuestionRow row, List<QuestionRow.Answer> found) {
    List<QuestionRow.Answer> exact = new ArrayList<>();
    List<QuestionRow.Answer> cut = new ArrayList<>();
    List<QuestionRow.Answer> missing = new ArrayList<>();
    for (QuestionRow.Answer answer : row.answers()) {
      if (found.stream().anyMatch(each -> isSame(each, answer))) {
        exact.add(answer);
      } else if (found.stream().anyMatch(each -> isPart(each, answer))) {
        cut.add(answer);
      } else {
        missing.add(answer);
      }
    }
    List<QuestionRow.Answer> extra =
        found.stream()
            .filter(each -> row.answers().stream().noneMatch(answer -> isPart(each, answer)))
            .toList();
    return new QuestionScore(row, exact, cut, missing, extra);
  }

  /** {@return whether exactly the answers were found, whatever their ends} */
  public boolean isRight() {
    return missing.isEmpty() && extra.isEmpty();
  }

  /** {@return the share of the answers that were found, from 0 to 1} */
  public double recall() {
    return (exact.size() + cut.size()) / (double) row.answers().size();
  }

  private static boolean isSame(QuestionRow.Answer one, QuestionRow.Answer other) {
    return one.file().equalsIgnoreCase(other.file())
        && plain(one.quote()).equals(plain(other.quote()));
  }

  private static boolean isPart(QuestionRow.Answer one, QuestionRow.Answer other) {
    return one.file().equalsIgnoreCase(other.file())
        && (isSame(one, other) || Shingles.of(one.quote()).isSameAs(Shingles.of(other.quote())));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
