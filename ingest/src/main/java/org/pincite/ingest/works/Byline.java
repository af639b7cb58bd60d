package org.pincite.ingest.works;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote something or when: {@code By Ada Quill}, {@code Posted on 3 May 2024
 * by Ada Quill}, {@code 3 May 2024 | Ada Quill}.
 *
 * @param authors as printed; none where only a date is shown
 * @param date as printed, or null
 * @param isLed whether a word says that what follows is an author: {@code By}, {@code Author:}
 */
record Byline(List<String> authors, @Nullable String date, boolean isLed) {
  private static final String WHO = "(?<who>\\p{Lu}[^|·•]{2,90}?|the \\p{Lu}[^|·•.]{2,60}?)";
  private static final String WHEN = "(?:\\p{L}{3,9},? )?(?<when>" + Dates.DATE + ")";
  private static final String LEAD =
      "(?:(?:written|posted|published|submitted|guest post|words|text) )?by:? |(?:author|words|text): ";
  private static final String BETWEEN = "(?: ?[,|·•–—-] ?| on | in )";
  private static final String TIME = "(?:,?(?: at)? \\d{1,2}[:.]\\d{2}(?: ?[ap]m)?)?";
  private static final String MORE = "(?: ?[|·•–—-] ?.{0,60})?";

  /** Ways in which a line says it; each has the groups {@code who}, {@code when} or both. */
  private static final List<Pattern> FORMS =
      List.of(
          form(
              "(?:"
                  + LEAD
                  + ")"
                  + WHO
                  + BETWEEN
                  + "(?:posted |published )?(?:on )?"
                  + WHEN
                  + TIME
                  + MORE),
          form(
              "(?:posted |published )?(?:on )?"
                  + WHEN
                  + TIME
                  + " ?(?:by|[|·•–—-]|,)? ?(?:by )"
                  + WHO
                  + MORE),
          form("(?:posted |published )(?:on )?" + WHEN + TIME + MORE),
          form("(?:" + LEAD + ")" + WHO + "(?: ?[|·•] ?.{0,60})?"),
          form(WHO + " ?[|·•] ?" + WHEN + TIME + MORE),
          form(WHEN + TIME + " ?[|·•] ?" + WHO));

  private static Pattern form(String regex) {
    return Pattern.compile("(?iu)" + regex.replace("\\p{Lu}", "(?-i:\\p{Lu})"));
  }

  /** {@return what a short line says of an author or a date, if it does so by its form} */
  static Optional<Byline> of(String text) {
    if (text.length() > 140) {
      return Optional.empty();
    }
    if (Dates.isDate(text)) {
      return Optional.of(new Byline(List.of(), Dates.in(text).orElse(null), false));
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        Optional<Byline> found = read(matcher, form.pattern());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whether a line is one, dates alone apart} */
  static boolean isByline(String text) {
    return of(text).filter(byline -> !byline.authors.isEmpty()).isPresent();
  }

  private static Optional<Byline> read(Matcher matcher, String form) {
    String who = form.contains("<who>") ? matcher.group("who") : null;
    String when = form.contains("<when>") ? matcher.group("when") : null;
    if (who == null) {
      return Optional.of(new Byline(List.of(), when, false));
    }
    List<String> names = Names.list(who);
    boolean named = names.stream().allMatch(Names::isPerson);
    boolean led = matcher.group().matches("(?iu)(?:.* )?(?:by|author:?|words:?|text:?) .*");
    boolean body = who.length() <= 60 && who.contains(" ") && !who.matches(".*[.;:?!].*");
    return named || (led && body) ? Optional.of(new Byline(names, when, led)) : Optional.empty();
  }
}
