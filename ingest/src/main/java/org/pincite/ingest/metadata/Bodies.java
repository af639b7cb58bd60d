package org.pincite.ingest.metadata;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of committees, departments, inquiries and other bodies, by their form. */
final class Bodies {
  private static final String NAME = "[\\p{Lu}(][\\p{L}\\p{N}’'‘(),&. -]*";

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:(?:House of (?:Lords|Commons) )?"
              + NAME
              + "(?:Select )?(?:Sub-)?Committee(?: on "
              + NAME
              + ")?"
              + "|(?:Joint |Select |Public |Grand )*(?:Sub-)?Committee (?:on|of|for) .{3,90})");
  private static final Pattern INQUIRY =
      Pattern.compile(
          "(?:The )?"
              + NAME
              + " (?:Public )?(?:Inquiry|Review|Royal Commission)|Royal Commission on .{3,80}");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:The )?(?:HM Government|Her Majesty[’']s Government|HM Treasury|HM Revenue (?:and|&)"
              + " Customs|(?:Home|Cabinet|Scotland|Wales|Northern Ireland|Foreign|War|Colonial)"
              + " Office|Foreign(?:,| and|,? &) Commonwealth .*Office|Attorney General[’']s Office"
              + "|(?:Department|Ministry|Office) (?:for|of) (?:the )?[\\p{Lu}].{2,80}|(?:Scottish|Welsh|UK)"
              + " (?:Government|Executive)|Northern Ireland Executive|Crown Prosecution Service"
              + "|(?:Scottish )?Law Commission)");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:The )?"
              + NAME
              + " (?i:Office|Agency|Authority|Commission|Board|Bureau|Council|Executive|Ombudsman"
              + "|Institute|Foundation|Association|Federation|Society|Trust|Fund|Union|College|Academy"
              + "|Service)(?: (?:of|for) "
              + NAME
              + ")?|(?:The )?(?i:Association|Society|Institution|Institute|Royal College|Council"
              + "|Board|Commission|Federation|Academy) (?i:of|for) "
              + NAME);

  /** Verbs and joints that a name has none of. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)chair.*|.*(?:[.:;?!]$|\\b(?:is|are|was|were|has|have|will|shall|should|must|can|may|to the|response|submitted|prepared|published|"
              + "report|before|about)\\b).*");

  private static final int MOST_WORDS = 14;

  /** Departments since 2000, as gov.uk shortens them. */
  private static final Set<String> INITIALS =
      Set.of(
          "BEIS", "BERR", "BIS", "CLG", "DBT", "DCLG", "DCMS", "DCSF", "DECC", "DESNZ", "DExEU",
          "DFID", "DHSC", "DIT", "DLUHC", "DSIT", "DWP", "Defra", "DEFRA", "DfE", "DfT", "FCDO",
          "FCO", "HMRC", "HMT", "MHCLG", "MOD", "MoD", "MOJ", "MoJ");

  private Bodies() {}

  static boolean isCommittee(String text) {
    return isName(text) && COMMITTEE.matcher(text).matches();
  }

  static boolean isInquiry(String text) {
    return isName(text) && INQUIRY.matcher(text).matches();
  }

  static boolean isDepartment(String text) {
    return isName(text) && DEPARTMENT.matcher(text).matches();
  }

  /** {@return whether a word is what a department of the British government is called for short} */
  static boolean areInitials(String word) {
    return INITIALS.contains(word);
  }

  /** {@return whether a line is the name of a body and nothing else} */
  static boolean isBody(String text) {
    return isCommittee(text)
        || isInquiry(text)
        || isDepartment(text)
        || (isName(text)
            && OTHER.matcher(text).matches()
            && !text.matches("(?i).*\\bstationery office\\b.*"));
  }

  private static boolean isName(String text) {
    return FrontLine.words(text) <= MOST_WORDS
        && FrontLine.words(text) > 1
        && !SENTENCE.matcher(text).matches();
  }
}
