package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sentence around a quotation: {@code In HC 1407 the Committee wrote that …}. A title or
 * number names the source wherever it stands in the sentence; a body only where it is said to say
 * something, and {@code the Committee} only where the text or the corpus leaves no choice.
 */
public final class SentenceReader {
  private static final String SAYING =
      "(?:sa(?:id|ys?|ying)|t(?:old|ells?)|argu(?:ed?|es|ing)|conclud(?:ed?|es|ing)|f(?:ound|inds?)"
          + "|recommend(?:s|ed|ing)?|not(?:ed?|es|ing)|warn(?:s|ed|ing)?|stat(?:ed?|es|ing)"
          + "|observ(?:ed?|es|ing)|report(?:s|ed|ing)?|wr(?:ote|ites?|iting|itten)"
          + "|describ(?:ed?|es|ing)|call(?:s|ed|ing)|add(?:s|ed|ing)|expla(?:ins?|ined|ining)"
          + "|claim(?:s|ed|ing)|suggest(?:s|ed|ing)?|point(?:s|ed|ing)|accept(?:s|ed|ing)?"
          + "|agree[sd]?|repl(?:y|ies|ied|ying)|respon(?:ds?|ded|ding)|announc(?:ed?|es|ing)"
          + "|admit(?:s|ted|ting)?|acknowledg(?:ed?|es|ing)|stress(?:es|ed|ing)?"
          + "|emphasis(?:ed?|es|ing)|critici[sz](?:ed?|es|ing)|urg(?:ed?|es|ing)"
          + "|believ(?:ed?|es|ing)|promis(?:ed?|es|ing)|complain(?:s|ed|ing)?|insist(?:s|ed|ing)?"
          + "|conced(?:ed?|es|ing)|consider(?:s|ed|ing)?|put|puts|heard|hears|set|sets)";
  private static final Pattern SAYS =
      Pattern.compile("^[’']?s?(?:[ ,]+[\\p{L}’'-]+){0,6}?[ ,]+" + SAYING + "\\b");
  private static final Pattern SAID_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:according to|in the words of|" + SAYING + ")(?: by)?(?: the)?\\s*$");
  private static final Pattern SHORT_NAME =
      Pattern.compile(
          "\\b[Tt]he (Committee|Commission|Inquiry|Authority|Association|Department)\\b");

  private final SourceNames names;

  public SentenceReader(SourceNames names) {
    this.names = names;
  }

  /**
   * {@return what a sentence says of the source of the words it quotes}
   *
   * @param sentence without what it quotes, which is blanked out
   * @param before the text above it
   */
  public Reference read(String sentence, String before) {
    List<Mention> mentions = names.in(sentence);
    List<Mention> strong = new ArrayList<>();
    List<Set<String>> makers = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.by() != Mention.By.MAKER) {
        strong.add(mention);
      } else if (says(sentence, mention.start(), mention.end())) {
        makers.add(mention.documents());
      }
    }
    Places places =
        PlaceReader.read(ReferenceReader.without(mentions, sentence), !strong.isEmpty());
    if (!strong.isEmpty()) {
      return ReferenceReader.named(strong, sentence).at(places);
    }
    if (makers.isEmpty()) {
      shortNames(sentence, before).forEach(makers::add);
    }
    Set<String> documents = makers.stream().distinct().count() == 1 ? makers.getFirst() : Set.of();
    return new Reference(documents, places, List.of());
  }

  private static boolean says(String sentence, int start, int end) {
    return SAYS.matcher(sentence.substring(end)).find()
        || SAID_BEFORE.matcher(sentence.substring(0, start)).find();
  }

  private List<Set<String>> shortNames(String sentence, String before) {
    List<Set<String>> found = new ArrayList<>();
    Matcher name = SHORT_NAME.matcher(sentence);
    while (name.find()) {
      if (says(sentence, name.start(), name.end())) {
        Set<String> makers = meant(name.group(1).toLowerCase(Locale.ROOT), before);
        if (makers.size() == 1) {
          found.add(names.of(makers.iterator().next()));
        }
      }
    }
    return found;
  }

  /** The bodies that the text above named in full; if it named none, those of the corpus. */
  private Set<String> meant(String word, String before) {
    Set<String> all = names.makersEndingIn(word);
    String above = TextWords.plain(before);
    Set<String> named = new HashSet<>(all);
    named.removeIf(maker -> !above.contains(maker));
    return named.isEmpty() ? all : named;
  }
}
