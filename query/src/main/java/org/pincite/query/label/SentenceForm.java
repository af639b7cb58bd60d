package org.pincite.query.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Forms of a sentence that tell what it does: modal verbs, who speaks, figures, reporting. */
enum SentenceForm {
  ASKS("\\b(recommend|urge|call (up)?on|call for|propose that)"),
  DEMANDS("\\b(should|must|ought|needs? to)\\b"),
  PROMISES("\\bwe (will|shall|intend|plan|commit)"),
  FORESEES("\\b(will|shall)\\b"),
  SUPPOSES("\\b(may|might|could|would|likely)\\b"),
  QUESTIONS("\\?[”’\"')\\]]*$"),
  COUNTS("\\d"),
  MEASURES("\\d ?(%|per ?cent)|[£$€]|\\b(million|billion)\\b"),
  DATES("\\b(19|20)\\d\\d\\b"),
  REPORTS("\\b(said|told|argued|stated|reported|noted|suggested|observed|heard)\\b"),
  WEIGHS("\\b(we (conclude|find|believe|consider|agree|welcome)|in our view|in conclusion)\\b"),
  FAULTS(
      "\\b(fail|lack|inadequate|poor|weak|unclear|no evidence|too (few|little|many|much|often))"),
  DENIES("\\b(not?|never|nobody|no one|nothing|nor|without)\\b|n['’]t\\b"),
  CONTRASTS("\\b(however|but|yet|although|far from|instead|rather than|despite)\\b"),
  WARNS("\\b(worse|damag|risk|danger|concern|threat)"),
  SPEAKS("^(we|i|our|my)\\b"),
  POINTS("^(this|that|these|those|it|they)\\b"),
  IS("\\b(is|are)\\b"),
  WAS("\\b(was|were|had)\\b"),
  HAS("\\b(has|have)\\b"),
  QUOTES("[“”\"]"),
  AGREES("\\b(accepts?|agrees?|accepted|agreed)\\b");

  private final Pattern pattern;

  SentenceForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** {@return the names of the forms that a sentence has} */
  static Stream<String> of(String sentence) {
    String lower = sentence.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> form.pattern.matcher(lower).find())
        .map(form -> form.name().toLowerCase(Locale.ROOT));
  }
}
