package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pincite.corpus.BlockKind;

/** Headings that announce recommendations. */
final class Titles {
  private static final String PART =
      "(?:(?:chapter|part|section|appendix|annex|volume)\\s+[\\w.]+\\s*[:.–—-]?\\s*)?"
          + "(?:[\\dA-Z][\\d.]*[.):]?\\s+)?";
  private static final String MANNER =
      "(?:(?:list|summary|table|schedule)\\s+of\\s+)?"
          + "(?:(?:the|our|my|all|key|main|formal|final|overall|principal|specific|detailed|safety"
          + "|agency|consolidated|full|(?:inquiry|committee|commission|panel|report|review)[’']?s?)"
          + "\\s+)*";
  private static final String BESIDE =
      "(?<mixed>(?:(?:conclusions?|findings?|lessons(?:\\s+learn(?:ed|t))?|observations|discussion)"
          + "(?:\\s*,\\s*|\\s+(?:and|&)\\s+))+)?";
  private static final String THING =
      "(?:recommendations?|recommended\\s+actions?|agreed\\s+actions?|what\\s+(?:the\\s+)?\\w+\\s+recommends"
          + "|action\\s+should\\s+be\\s+taken|matters?\\s+for\\s+congressional\\s+consideration)";
  private static final String TAIL =
      "(?<after>\\s+(?:and|&)\\s+(?:conclusions?|next\\s+steps))?"
          + "(?:\\s+(?:made\\s+)?(?:in|of|from|by)\\s+(?:this|the)\\s+(?:report|inquiry|committee|review"
          + "|investigation|panel|commission))?"
          + "(?:\\s+(?:for|to)\\s+(?:the\\s+)?[A-Z][\\w’' ]{2,60})?\\s*[.:]?";
  private static final Pattern LIST =
      Pattern.compile("(?i)" + PART + MANNER + BESIDE + THING + TAIL);

  private static final String NUMBER =
      "(?<number>[A-Z]{0,4}[-/]?\\d+(?:[.\\-/]\\d+)*(?:\\s?\\(?[a-z]\\)?(?![a-z]))?"
          + "(?:\\s?\\(?[ivx]+\\)?(?![a-z]))?|[IVX]+(?![a-z]))";
  private static final Pattern OWN =
      Pattern.compile(
          "(?:(?:[Tt]he\\s+)?(?:Committee|Inquiry|Commission|Panel)[’']s?\\s+)?"
              + "(?:(?:[Ss]afety|[Kk]ey|[Ff]inal|[Cc]ommittee|[Ii]nquiry)\\s+)?"
              + "(?:[Rr]ecommendation|RECOMMENDATION)(?:\\s+(?:no\\.?|number))?\\s+"
              + NUMBER
              + "(?<pointer>\\s*\\((?:[Pp]aragraphs?|[Pp]aras?\\.?)[^)]*\\))?"
              + "(?<mark>\\s*[:.–—-]|\\s+(?=[A-Z])|$)\\s*(?<text>.*)",
          Pattern.DOTALL);
  private static final Pattern UNNUMBERED =
      Pattern.compile("(?:Safety |Key )?Recommendation\\s*:\\s*(?<text>\\S.*)", Pattern.DOTALL);

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:Recommendations|RECOMMENDATIONS|Recs\\.?)\\s+(?:nos?\\.?\\s+)?"
              + "(?<numbers>\\d{1,3}(?:\\s*(?:,|and|&|to|[-–—])+\\s*(?:and\\s+)?\\d{1,3})+)"
              + "\\s*(?:[:.–—]|$)");
  private static final Pattern STEP = Pattern.compile("(?<to>to|[-–—])?\\s*(?<number>\\d{1,3})");

  private Titles() {}

  /** What a heading says of the list below it. */
  enum ListOf {
    /** Recommendations and nothing else. */
    RECOMMENDATIONS,
    /** Recommendations among conclusions or findings. */
    MIXED
  }

  /**
   * The title of one recommendation.
   *
   * @param number as printed, empty where there is none
   * @param textAt where in the block the words behind the number begin
   */
  record Own(String number, int textAt) {}

  /** {@return what list a heading announces, if any} */
  static Optional<ListOf> list(String heading) {
    Matcher matcher = LIST.matcher(heading.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean mixed = matcher.group("mixed") != null || matcher.group("after") != null;
    return Optional.of(mixed ? ListOf.MIXED : ListOf.RECOMMENDATIONS);
  }

  /** {@return the number and words of a block that opens one recommendation, if it does} */
  static Optional<Own> own(String text, BlockKind kind) {
    Matcher matcher = OWN.matcher(text);
    if (matcher.lookingAt()) {
      boolean marked = !matcher.group("mark").isBlank() || matcher.group("text").isEmpty();
      return marked || kind == BlockKind.HEADING
          ? Optional.of(new Own(matcher.group("number").strip(), matcher.start("text")))
          : Optional.empty();
    }
    Matcher plain = UNNUMBERED.matcher(text);
    return plain.lookingAt() ? Optional.of(new Own("", plain.start("text"))) : Optional.empty();
  }

  /**
   * {@return the numbers of a title of several recommendations (“Recommendations 3 to 5 and 8:”)}
   */
  static List<String> several(String text) {
    Matcher title = SEVERAL.matcher(text);
    if (!title.lookingAt()) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    int last = 0;
    Matcher step = STEP.matcher(title.group("numbers"));
    while (step.find()) {
      int number = Integer.parseInt(step.group("number"));
      int first = step.group("to") == null ? number : last + 1;
      IntStream.rangeClosed(first, number).mapToObj(Integer::toString).forEach(numbers::add);
      last = number;
    }
    return numbers;
  }
}
