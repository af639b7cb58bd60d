package org.pincite.query.cite.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a person, or of whoever else is named as an author.
 *
 * @param family what a list is sorted by; the whole name where its parts cannot be told
 * @param given the other names; empty where there are none or the parts cannot be told
 */
public record PersonName(String family, String given) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:The |Rt |Right |Hon\\.? |Honourable |Mr\\.? |Mrs\\.? |Ms\\.? |Miss |Mx |Dr\\.? |Prof\\.? |Professor"
              + " |Sir |Dame |Rev\\.? |Revd |His Honour |Her Honour |Judge )+");
  private static final Pattern BEHIND =
      Pattern.compile(
          ",? (?:[KQ]C|MP|MSP|MS|MEP|OBE|CBE|KBE|DBE|MBE|GBE|KCB|DCB|CB|FRS|FBA|PhD|Esq\\.?|J\\.?D\\.?|[JS]r\\.?)(?=,? |$)");
  private static final Pattern PEER =
      Pattern.compile("(?:the )?((?:Lord|Lady|Baroness|Baron|Viscount|Earl|Countess) .+)");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}’'.-]*");
  private static final Pattern PARTICLE =
      Pattern.compile("(?i)de|du|da|di|del|della|van|von|der|den|ter|le|la|al|el|bin|ibn");

  /** Words that bodies have in their names and persons do not. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(?:of|for|and|the|ltd|limited|plc|llp|uk|association|college|trust|council|group|union|society"
              + "|federation|university|institute|alliance|network|campaign|office|authority|service|services|agency"
              + "|department|ministry|committee|company|board|commission|centre|forum|foundation|charity)\\b.*");

  private static final int MOST_WORDS = 5;

  /** {@return a name as it is printed, its parts told where that leaves no doubt} */
  public static PersonName of(String printed) {
    String bare = BEHIND.matcher(BEFORE.matcher(printed).replaceFirst("")).replaceAll("").strip();
    var peer = PEER.matcher(bare);
    if (peer.matches()) {
      return new PersonName(peer.group(1), "");
    }
    if (BODY.matcher(bare).matches()) {
      return new PersonName(printed, "");
    }
    String[] halves = bare.split(", ", -1);
    if (halves.length == 2 && !halves[0].contains(" ")) {
      return new PersonName(halves[0], halves[1]);
    }
    return inOrder(printed, bare);
  }

  private static PersonName inOrder(String printed, String bare) {
    List<String> words = new ArrayList<>(Arrays.asList(bare.split(" ", -1)));
    boolean name =
        words.size() <= MOST_WORDS
            && words.stream()
                .allMatch(w -> WORD.matcher(w).matches() || PARTICLE.matcher(w).matches());
    if (!name || bare.isEmpty() || (words.size() == 1 && bare.equals(printed))) {
      return new PersonName(printed, "");
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLE.matcher(words.get(family - 1)).matches()) {
      family--;
    }
    return new PersonName(
        String.join(" ", words.subList(family, words.size())),
        String.join(" ", words.subList(0, family)));
  }

  /** {@return whether its parts are told apart} */
  public boolean isParted() {
    return !given.isEmpty();
  }

  /** {@return the name with the family first and initials: {@code Reader, J.M.}} */
  public String inverted() {
    if (!isParted()) {
      return family;
    }
    String initials =
        Arrays.stream(given.split("[ .]+", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word.charAt(0) + ".")
            .collect(Collectors.joining());
    return family + ", " + initials;
  }
}
