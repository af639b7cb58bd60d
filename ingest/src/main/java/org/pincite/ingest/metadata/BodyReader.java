package org.pincite.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.metadata.name.Ministers;

/**
 * Whose document it is. Looked for in this order: a committee, inquiry or department named on a
 * line of its own on a title page; for command papers the department of the imprint's address, or
 * of the minister who presents it; the publisher; any other body that a title page names.
 */
final class BodyReader {
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:A report|Report|Statement|Review) (?:by|of|from the Chair(?:man)?,) ((?:The |Rt |Sir |Dame |Lord |Lady |Baroness |Mr |Ms |Mrs |Dr |Professor |[A-Z][a-z]+ [A-Z]).{3,80}?),?");

  /** {@code The newsletter of the Alliance · Issue 38}. */
  private static final Pattern MASTHEAD =
      Pattern.compile(
          "(?i)(?:the )?(?:newsletter|magazine|bulletin|journal) of (?:the )?([^\\d]+?)(?:\\s*[·•|].*)?");

  private static final Pattern ASSESSOR =
      Pattern.compile("(\\p{Lu}\\p{L}{1,7}) (?i:(?:final |consultation )?impact assessment)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");

  private BodyReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines = front.titleLines();
    readAuthors(lines, findings);
    if (findings.has(MetadataField.BODY)
        || findings.isKind(DocumentKind.REGISTER, DocumentKind.WRITTEN_EVIDENCE)) {
      return;
    }
    for (FrontLine line : lines) {
      Matcher masthead = MASTHEAD.matcher(line.text());
      if (masthead.matches()) {
        findings.stated(MetadataField.BODY, masthead.group(1), line);
        return;
      }
    }
    boolean command = findings.has(MetadataField.COMMAND_NUMBER);
    boolean found =
        named(lines, findings, Bodies::isCommittee)
            || named(lines, findings, Bodies::isInquiry)
            || (command && presented(front, lines, findings))
            || named(lines, findings, Bodies::isDepartment)
            || government(lines, findings)
            || assessor(lines, findings)
            || named(lines, findings, Bodies::isBody);
    if (!found) {
      findings
          .first(MetadataField.PUBLISHER)
          .filter(name -> Bodies.isBody(name) || name.matches(".*\\([A-Z]{2,8}\\)"))
          .filter(name -> !name.contains("Stationery"))
          .ifPresent(
              name -> findings.add(MetadataField.BODY, name, "as publisher", Certainty.LIKELY));
    }
  }

  private static void readAuthors(List<FrontLine> lines, Findings findings) {
    for (FrontLine line : lines) {
      boolean title = findings.first(MetadataField.TITLE).orElse("").startsWith(line.text());
      Matcher author = AUTHOR.matcher(title ? FrontMatter.textOf(line.block()) : line.text());
      if (author.matches()
          && !Bodies.isBody(author.group(1))
          && !findings.has(MetadataField.AUTHOR)) {
        findings.stated(MetadataField.AUTHOR, author.group(1), line);
      }
    }
  }

  private static boolean named(List<FrontLine> lines, Findings findings, Predicate<String> kind) {
    String title = findings.first(MetadataField.TITLE).map(FrontLine::bare).orElse("");
    for (int i = 0; i < lines.size(); i++) {
      FrontLine line = lines.get(i);
      String block = FrontMatter.textOf(line.block());
      String cluster = TitleReader.clusterText(line, lines);
      boolean continued =
          (i > 0 && goesOn(lines.get(i - 1), line))
              || (i + 1 < lines.size() && goesOn(line, lines.get(i + 1)));
      boolean wholeBlock = line.order() == 0 && kind.test(block);
      String name = kind.test(cluster) ? cluster : wholeBlock ? block : line.text();
      boolean own = !name.equals(line.text()) || !continued;
      if (own && kind.test(name) && !title.contains(FrontLine.bare(name))) {
        String plain =
            name.replaceFirst("(?i)^House of (?:Lords|Commons) ", "")
                .replaceFirst("^The (?=[A-Z])", "");
        findings.add(MetadataField.BODY, plain, line.where(), Certainty.STATED);
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(FrontLine above, FrontLine line) {
    return TitleReader.goesOn(above, line);
  }

  /** The department's own line in the imprint, or those of the ministers who present it. */
  private static boolean presented(FrontMatter front, List<FrontLine> lines, Findings findings) {
    List<FrontLine> imprint = front.imprintLines();
    for (FrontLine line : imprint) {
      if (Bodies.isDepartment(line.text())
          && !Bodies.isDepartment("UK " + line.text())
          && !line.text().contains("Government")
          && !lines.contains(line)
          && line.page() <= 4) {
        findings.likely(MetadataField.BODY, line.text(), line);
        return true;
      }
    }
    String titlePages = String.join(" ", lines.stream().map(FrontLine::text).toList());
    List<String> departments = Ministers.departments(titlePages, year(findings));
    departments.forEach(name -> findings.likely(MetadataField.BODY, name, lines.getFirst()));
    return !departments.isEmpty();
  }

  private static int year(Findings findings) {
    Matcher year = YEAR.matcher(findings.first(MetadataField.DATE).orElse(""));
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }

  /** {@code DBT Impact Assessment}: whose it is, by the department's usual initials. */
  private static boolean assessor(List<FrontLine> lines, Findings findings) {
    for (FrontLine line : lines) {
      Matcher initials = ASSESSOR.matcher(line.text());
      if (initials.matches() && Bodies.areInitials(initials.group(1))) {
        findings.likely(MetadataField.BODY, initials.group(1), line);
        return true;
      }
    }
    return false;
  }

  /** A reply that calls itself the Government's, and names no department. */
  private static boolean government(List<FrontLine> lines, Findings findings) {
    Optional<String> title = findings.first(MetadataField.TITLE);
    if (title.isEmpty() || lines.isEmpty()) {
      return false;
    }
    Matcher whose =
        Pattern.compile("(?i)(?:the )?((?:UK|Scottish|Welsh|HM) Government)(?:[’']s)? response.*")
            .matcher(title.get());
    if (!whose.matches()) {
      return false;
    }
    findings.likely(MetadataField.BODY, whose.group(1), lines.getFirst());
    return true;
  }
}
