package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the names of persons from other words, by their form alone. */
final class Names {
  /** Words that stand before the name of a person, or name one by the office held. */
  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl"
          + "|Countess|Senator|Representative|Congressman|Congresswoman|Councillor|Cllr|Judge|Justice"
          + "|Reverend|Rev|Revd|Bishop|Archbishop|Rt Hon|Hon|Master)";

  private static final String OFFICE =
      "(?:Chair|Chairman|Chairwoman|Chairperson|Vice-Chair|Deputy Chair|Speaker|Deputy Speaker|President"
          + "|Presiding Officer|Convener|Convenor|Moderator|Counsel|Witness|Clerk|Interviewer|Minister"
          + "|Secretary of State|Commissioner|Coroner)";
  private static final String INITIAL = "(?:\\p{Lu}\\.?)";
  private static final String WORD = "\\p{Lu}[\\p{L}’'-]+\\.?";
  private static final String PARTICLE = "(?:de|la|le|van|von|der|den|du|da|dos|bin|al|ap|of|the)";
  private static final String WORDS =
      "(?:(?:"
          + WORD
          + "|"
          + INITIAL
          + ")(?: (?:"
          + PARTICLE
          + " ){0,2}(?:"
          + WORD
          + "|"
          + INITIAL
          + ")){0,5})";

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:The )?"
              + TITLE
              + "\\.? )*(?:"
              + WORD
              + "|"
              + INITIAL
              + ")(?: (?:(?:de|la|le|van|von|der|den|du|da|dos|bin|al|ap) ){0,2}(?:"
              + WORD
              + "|"
              + INITIAL
              + ")){1,4}(?: (?:MP|MSP|MS|KC|QC|CBE|OBE|MBE|DBE|KBE))*");
  private static final Pattern STYLED =
      Pattern.compile("(?i)(?:the )?(?:rt\\.? hon\\.? )?" + TITLE + "\\.? .*");
  private static final Pattern HOLDER =
      Pattern.compile("(?i)(?:(?:the|madam|mr|acting|temporary) )*" + OFFICE);
  private static final Pattern CALLED = Pattern.compile(WORDS);

  /** Words in capitals that are no one's name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:editor(?:ial)?|chapter|section|part|report|review|policy|health|care|news(?:letter)?|national"
              + "|introduction|summary|conclusions?|background|contents|annex|appendix|table|figure|january|february"
              + "|march|april|june|july|august|september|october|november|december|page|volume|issue|read|more|what"
              + "|why|how|when|where|this|these|our|your|their|its?|is|are|was|not|and|for|to|in|on|with|from|new"
              + "|about|contact|events?|next|previous|view|plan|act|bill|white|green|paper|honou?rable)\\b.*"
              + "|(?i).*\\b(?:office|authority|association|committee|department|council|commission|society|agency|trust"
              + "|university|college|institute|service|services|group|foundation|union|ministry|board|court|parliament"
              + "|company|limited|ltd|plc|inc|network|alliance|federation|partnership|bureau)");

  private Names() {}

  /** {@return whether a text has the form of a person's full name} */
  static boolean isPerson(String text) {
    return PERSON.matcher(text).matches() && !NO_NAME.matcher(text).matches();
  }

  /** {@return whether a text names a speaker by title or office: Mr Hale, the Chair} */
  static boolean isStyled(String text) {
    return (STYLED.matcher(text).matches() && isCalled(text.replaceFirst("(?i)^the ", "")))
        || HOLDER.matcher(text).matches();
  }

  /** {@return whether all words of a text could belong to a name} */
  static boolean isCalled(String text) {
    return CALLED.matcher(text).matches();
  }

  /**
   * {@return the persons or bodies that a byline joins with commas and "and"; what stands behind a
   * name and begins small or names an office is left out}
   */
  static List<String> list(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split("(?:,? and |,? & |; )", -1)) {
      String[] pieces = part.split(", ", -1);
      names.add(bare(pieces[0]));
      for (int i = 1; i < pieces.length && names.stream().allMatch(Names::isPerson); i++) {
        if (!isPerson(pieces[i])) {
          break;
        }
        names.add(bare(pieces[i]));
      }
    }
    boolean persons = names.stream().allMatch(Names::isPerson);
    return persons || names.size() == 1 ? names : List.of(bare(text));
  }

  private static String bare(String name) {
    return name.replaceFirst("[.,:;]$", "").strip();
  }
}
