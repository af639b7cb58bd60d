package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * British impact assessments: a form with labelled fields, its answers beside or under the labels.
 */
final class ImpactAssessmentReader {
  private static final Pattern HEADING =
      Pattern.compile("(?i)impact assessment(?: \\(IA\\))?(?:, ?(.*))?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:title|date|stage|IA (?:no|number)|RPC (?:reference )?(?:no|number|opinion)|type of"
              + " .*|(?:lead |other )?departments? or agenc(?:y|ies)|contact.*|enquiries|source of"
              + " .*|measure|intervention|summary.*|impact assessment.*):?.*");

  private ImpactAssessmentReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> page = front.lines().stream().filter(line -> line.page() <= 1).toList();
    Optional<FrontLine> heading =
        page.stream().filter(line -> HEADING.matcher(line.text()).find()).findFirst();
    Optional<FrontLine> title = label(page, "title");
    if (heading.isEmpty() || title.isEmpty()) {
      return;
    }
    findings.kind(DocumentKind.IMPACT_ASSESSMENT, heading.get().where(), Certainty.STATED);
    answer(page, "title")
        .ifPresent(text -> findings.stated(MetadataField.TITLE, text, title.get()));
    answer(page, "date")
        .flatMap(DateReader::dateIn)
        .ifPresent(text -> findings.stated(MetadataField.DATE, text, title.get()));
    answer(page, "IA (?:no|number)")
        .filter(text -> text.matches(".*\\d.*"))
        .ifPresent(text -> findings.stated(MetadataField.REPORT_NUMBER, text, title.get()));
    answer(page, "(?:lead )?department or agency")
        .ifPresent(text -> findings.stated(MetadataField.BODY, text, title.get()));
    Matcher named = HEADING.matcher(heading.get().text());
    if (named.matches() && named.group(1) != null && Bodies.isBody(named.group(1))) {
      findings.stated(MetadataField.BODY, named.group(1).replaceFirst("^The ", ""), heading.get());
    }
  }

  private static Optional<FrontLine> label(List<FrontLine> page, String name) {
    return page.stream().filter(line -> line.matches("(?i)" + name + ":.*")).findFirst();
  }

  /** What stands behind the label, else beside it, else under it; lines of that cell joined. */
  private static Optional<String> answer(List<FrontLine> page, String name) {
    Optional<FrontLine> found = label(page, name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    FrontLine label = found.get();
    String rest = cut(label.text().substring(label.text().indexOf(':') + 1));
    if (!rest.isEmpty()) {
      boolean whole = label.text().endsWith(rest);
      return Optional.of(whole ? withFollowing(page, label, rest) : rest);
    }
    Optional<FrontLine> beside =
        page.stream()
            .filter(line -> line.isRightOf(label) && !isLabel(line))
            .min(Comparator.comparingDouble(FrontLine::left));
    Optional<FrontLine> under =
        label.box() == null
            ? following(page, label)
            : page.stream()
                .filter(line -> line.isUnder(label))
                .min(Comparator.comparingDouble(FrontLine::top));
    return beside
        .or(() -> under.filter(line -> !isLabel(line)))
        .map(line -> withFollowing(page, line, cut(line.text())));
  }

  private static Optional<FrontLine> following(List<FrontLine> page, FrontLine label) {
    int at = page.indexOf(label);
    return at + 1 < page.size() ? Optional.of(page.get(at + 1)) : Optional.empty();
  }

  /** A label in the same printed line begins the next cell. */
  private static String cut(String text) {
    return text.replaceFirst("(?:Date|IA No|Stage|RPC \\w+|Impact Assessment \\(IA\\)).*", "")
        .strip();
  }

  private static String withFollowing(List<FrontLine> page, FrontLine line, String start) {
    List<String> parts = new ArrayList<>(List.of(start));
    for (FrontLine next : page) {
      boolean sameCell = next.block() == line.block() && next.order() > line.order();
      if (sameCell && isLabel(next)) {
        break;
      }
      if (sameCell) {
        parts.add(next.text());
      }
    }
    return String.join(" ", parts);
  }

  private static boolean isLabel(FrontLine line) {
    return LABEL.matcher(line.text()).matches();
  }
}
