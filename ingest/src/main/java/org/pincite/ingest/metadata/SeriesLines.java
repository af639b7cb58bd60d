package org.pincite.ingest.metadata;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines around a title that place a paper in its series: House, session, number, order to
 * print, price, date, version; in the forms in which parliamentary and government papers print
 * them.
 */
final class SeriesLines {
  /** {@code 2010–12}, {@code 2008-2009}, {@code 1999–2000}. */
  static final String YEARS = "(?:19|20)\\d{2}\\s?[-–—/]\\s?(?:\\d{4}|\\d{2})";

  /** {@code HL Paper 179}, {@code HC 151–I}, {@code HC 110-i}, {@code HL 73}. */
  static final String PAPER =
      "H[CL] ?(?:Paper|Papers)? ?(?:No\\.? ?)?\\d{1,4}(?: ?[-–—] ?[IVXivx]+\\b)?(?:\\([IVXivx]+\\))?";

  /**
   * Command papers by the series that their prefix names: C 1870–99, Cd 1900–18, Cmd 1919–56, Cmnd
   * 1956–86, Cm 1986–2018, CP 2019–. Which it is, only the print says.
   */
  static final String COMMAND = "(?:C|Cd|Cmd|Cmnd|Cm|CP)\\.? ?\\d{1,5}(?: ?[-–—] ?[IVX]+)?";

  private static final String ORDINAL =
      "(?:\\d{1,3}(?:st|nd|rd|th)|(?:[A-Z][a-z]+-)?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh"
          + "|Eighth|Ninth|Tenth|Eleventh|Twelfth|[A-Z][a-z]+(?:teenth|tieth|first|second|third"
          + "|fourth|fifth|sixth|seventh|eighth|ninth)))";

  /** {@code 2nd Report of Session 2010–12}; group 1 the report, group 2 the session. */
  static final Pattern REPORT_OF_SESSION =
      Pattern.compile(
          "((?:" + ORDINAL + " )?(?:Joint |Special )*Report) of (?:the )?Session (" + YEARS + ")",
          Pattern.CASE_INSENSITIVE);

  static final Pattern SESSION_ALONE =
      Pattern.compile("Session (" + YEARS + ")", Pattern.CASE_INSENSITIVE);

  static final Pattern VOLUME =
      Pattern.compile(
          "(Vol(?:ume|\\.)? (?:[IVX]+|\\d{1,3}))(?:[:.,–—-].*| of .*| No\\.? ?\\d+)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code 1 of 7}: in large type a volume, in small type a page. */
  static final Pattern ONE_OF_SEVERAL = Pattern.compile("[1-9]\\d? of [1-9]\\d?");

  /** {@code GAO-06-1046}, {@code RO-2021-010}, {@code Law Com No 313}. */
  static final Pattern REPORT_CODE =
      Pattern.compile(
          "[A-Z]{2,5}-\\d{2,4}-\\d{1,5}[A-Z]{0,2}|(?i:(?:Scot )?Law Com(?:mission)? No\\.? ?\\d{1,4})");

  private static final List<Pattern> OTHERS =
      List.of(
          Pattern.compile(
              "(?:(?:House of (?:Lords|Commons))(?:(?: and|,)? )?)+", Pattern.CASE_INSENSITIVE),
          Pattern.compile("Report(?:,? (?:together )?with .*)?"),
          Pattern.compile(
              "(?:Written|Oral and written|Oral|Minutes of) evidence", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:Laid|Ordered|Published|Presented|Printed|Released|Returned) (?:in|on"
                  + "|by|to|before|pursuant|under|with|for|and)\\b.*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:by|on) (?:the |Her |His )?(?:Authority|Command|behalf)\\b.*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "by the (?:Secretar(?:y|ies) of State|.*Minister|Lord|Chancellor).*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:A report|Report|Chair(?:man|ed)?) (?:by|of|to|from) (?:the )?"
                  + "(?:The |Rt |Right |Sir |Dame |Lord |Lady |Baroness |Chair|Congress).*"),
          Pattern.compile(
              "(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Rt|The Rt) .*"),
          REPORT_CODE,
          Pattern.compile("London ?:.*|.*\\b(?:Stationery Office|TSO)\\b.*"),
          Pattern.compile(
              "(?:From|To|Date|Status|Subject|Cc|Reference|Ref|Contact|Author|By):? .*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:press (?:notice|release)|news release|not for publication|embargo).*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("£ ?(?:price|\\d.*)"),
          Pattern.compile("(?:page )?[ivxlc\\d]{1,6}(?: of \\d+)?", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:Draft )?(?:Version|v|Issue|Edition|Final)\\b[ .:–—-]*[\\d.]*.*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\d+(?:st|nd|rd|th) edition", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:Adopted|Approved|Updated|Revised|Dated?|Published|Issued)\\b.{0,60}",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("(?:RESTRICTED|OFFICIAL|CONFIDENTIAL|UNCLASSIFIED|EMBARGO).*"),
          Pattern.compile("(?:https?://|www\\.).*|.*@.*\\..*"));

  private SeriesLines() {}

  /** {@return whether a line places the paper, rather than naming it} */
  static boolean matches(String text) {
    String plain = text.replaceAll("^[\\[(]|[\\])]$", "");
    return !numbers(plain, PAPER).isEmpty()
        || !numbers(plain, COMMAND).isEmpty()
        || REPORT_OF_SESSION.matcher(plain).matches()
        || SESSION_ALONE.matcher(plain).matches()
        || VOLUME.matcher(plain).matches()
        || DateReader.isDate(plain)
        || ImprintReader.mentionsIsbn(plain)
        || OTHERS.stream().anyMatch(other -> other.matcher(plain).matches());
  }

  /** {@return the numbers of a line that consists of nothing else; empty for any other line} */
  static List<String> numbers(String text, String form) {
    String separators = "[\\s,;/•·|&]*(?:and)?[\\s,;/•·|&]*";
    String plain = text.strip().replaceAll("^[\\[(]|[\\])]$", "");
    if (!plain.matches("(?:" + form + separators + ")+")) {
      return List.of();
    }
    return Pattern.compile(form).matcher(plain).results().map(m -> m.group().strip()).toList();
  }
}
