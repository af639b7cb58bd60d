package org.pincite.ingest.metadata.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The departments of ministers who present papers to Parliament. A Secretary of State for something
 * has a Department for it, but for those that are called otherwise.
 */
public final class Ministers {
  private static final Pattern PRESENTED =
      Pattern.compile("(?i)presented to (?:the )?(?:UK )?parliament by (.*?)(?: by command\\b|$)");

  /** An office ends where the next begins. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(secretary of state for(?: the)?|chancellor of the|(?:chief|economic|financial|exchequer) secretary to the"
              + "|minister for the|minister of|attorney|paymaster|lord chancellor)\\b ?(.*?)"
              + "(?=,? (?:and |& )?(?:the |minister for (?:women|intergovernmental)|lord president|president of)"
              + "?(?:secretary of state|minister|lord chancellor|chancellor of|chief secretary|president|leader"
              + "|deputy|first|pursuant|on behalf)|$)");

  /** By what stands behind the office, in lower case; {@code ""} for the office alone. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("home department", "Home Office"),
          Map.entry("health", "Department of Health"),
          Map.entry("health and social care", "Department of Health and Social Care"),
          Map.entry("justice", "Ministry of Justice"),
          Map.entry("defence", "Ministry of Defence"),
          Map.entry(
              "housing, communities and local government",
              "Ministry of Housing, Communities and Local Government"),
          Map.entry(
              "foreign, commonwealth and development affairs",
              "Foreign, Commonwealth and Development Office"),
          Map.entry("foreign and commonwealth affairs", "Foreign and Commonwealth Office"),
          Map.entry("trade and industry", "Department of Trade and Industry"),
          Map.entry("scotland", "Scotland Office"),
          Map.entry("wales", "Wales Office"),
          Map.entry("northern ireland", "Northern Ireland Office"),
          Map.entry("cabinet office", "Cabinet Office"),
          Map.entry("duchy of lancaster", "Cabinet Office"),
          Map.entry("exchequer", "HM Treasury"),
          Map.entry("treasury", "HM Treasury"));

  /** Those that were called so long before. */
  private static final Set<String> OLD = Set.of("home department", "cabinet office", "defence");

  /** By then Departments of things had become Departments for them. */
  private static final int SINCE = 2002;

  private Ministers() {}

  /**
   * {@return the departments of those who present a paper, in order, each once; none where no
   * office is named that tells its department}
   *
   * @param titlePage its text in one line
   * @param year when it was published, 0 if not known: departments were called otherwise before
   */
  public static List<String> departments(String titlePage, int year) {
    List<String> found = new ArrayList<>();
    Matcher presented = PRESENTED.matcher(titlePage);
    if (!presented.find()) {
      return found;
    }
    Matcher office = OFFICE.matcher(presented.group(1));
    while (office.find()) {
      String department = department(office.group(1), office.group(2).strip(), year);
      if (!department.isEmpty() && !found.contains(department)) {
        found.add(department);
      }
    }
    return found;
  }

  private static String department(String office, String charge, int year) {
    String key = charge.toLowerCase(Locale.ROOT).replace(" & ", " and ");
    String otherwise = OTHERWISE.get(key);
    if (year < SINCE) {
      return OLD.contains(key) && otherwise != null ? otherwise : "";
    }
    if (otherwise != null) {
      return otherwise;
    }
    boolean secretary = office.toLowerCase(Locale.ROOT).startsWith("secretary of state");
    boolean named = charge.matches("\\p{Lu}[\\p{L},&’']*(?: [\\p{L},&’']+){0,8}");
    return secretary && named ? "Department for " + charge : "";
  }
}
