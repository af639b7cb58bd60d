package org.pincite.query.check.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a word does to what is said, by closed classes of English words; all else is plain. */
enum WordClass {
  /** Says no. */
  NEGATION(
      "not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely "
          + "seldom rarely little few fail fails failed refuse refuses refused lack lacks lacked"),
  /** Says that it holds of nothing else. */
  RESTRICTION("only except unless solely merely just exclusively"),
  /** Says on what it depends, or what stands against it. */
  CONDITION(
      "if subject however but although though despite yet nevertheless "
          + "nonetheless otherwise whether while whereas unlike instead"),
  /** Takes something back: it may be so, is so often, or nearly. */
  HEDGE(
      "may might could would should must often usually sometimes generally typically largely mainly "
          + "mostly partly partially almost nearly approximately roughly likely unlikely possibly "
          + "probably perhaps potentially allegedly reportedly apparently seemingly occasionally "
          + "frequently somewhat relatively"),
  /** Says otherwise how surely, how often or how far. */
  DEGREE(
      "can shall will always about around significantly substantially very quite fully entirely "
          + "wholly currently initially broadly primarily normally better worse"),
  /** Says how many or how much without a figure. */
  QUANTITY("some most many all any every each both several more less least fewer enough much"),
  /** Stands for somebody or something named before, or points to it. */
  POINTER(
      "it this that these those they them their theirs its he him his she her hers we us our ours "
          + "you your i me my one ones such here there former latter both who which the a an said "
          + "itself themselves himself herself ourselves"),
  /** A number in words. */
  NUMBER(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
          + "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
          + "ninety hundred thousand million billion trillion half third quarter dozen double twice "
          + "once zero first second fourth fifth sixth seventh eighth ninth tenth"),
  /** Opens a clause that belongs to another. */
  OPENING("which who whom whose that when where because since as and or including with for in");

  private static final Set<String> NEGATED =
      Set.of("un", "in", "im", "ir", "il", "dis", "non", "mis");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<String> words;

  WordClass(String words) {
    this.words = Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** {@return whether a form belongs to it} */
  boolean has(String form) {
    return words.contains(form)
        || (this == NEGATION && form.endsWith("n't"))
        || (this == NUMBER && form.chars().anyMatch(Character::isDigit));
  }

  /** {@return whether any form belongs to it} */
  boolean isAmong(List<String> forms) {
    return forms.stream().anyMatch(this::has);
  }

  /** {@return whether one word is the other with a prefix that says no} */
  static boolean negates(String one, String other) {
    return NEGATED.stream()
        .anyMatch(prefix -> one.equals(prefix + other) || other.equals(prefix + one));
  }
}
