package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;

/**
 * The head of a judgment: under {@code Before} its judges, under {@code Between} the parties, side
 * by side with an {@code and} between them and their roles at the edge. The case is named for the
 * first party of each of the first two sides. A name that runs on into a line that might be another
 * party is not read at all.
 */
final class PartiesReader {
  private static final Pattern BEFORE = Pattern.compile("(?i)b ?e ?f ?o ?r ?e ?:?");
  private static final Pattern BETWEEN = Pattern.compile("(?i)b ?e ?t ?w ?e ?e ?n ?:?");
  private static final Pattern RULE = Pattern.compile("[-–—_=*. ]{3,}");
  private static final Pattern AND = Pattern.compile("(?i)[-–— ]*(?:and|v\\.?|versus)[-–— ]*");
  private static final Pattern END =
      Pattern.compile(
          "(?i)representation\\b.*|.*\\binstructed by\\b.*|hearing dates?\\b.*|heard (?:on|at)\\b.*"
              + "|for the (?:appellant|respondent|claimant|defendant|applicant)s?\\b.*"
              + "|(?:approved )?(?:judgment|decision)\\b.*");

  private static final String ROLE =
      "(?:[–—-] ?)?(?:(?:first|second|third|fourth|fifth|\\d(?:st|nd|rd|th))[ -]?)?"
          + "(?:claimant|appellant|respondent|defendant|applicant|petitioner|plaintiff|pursuer"
          + "|defender|reclaimer|intervener|intervenor|interested part(?:y|ie)|prosecutor)s?";

  /** One role or several: {@code Claimant/Appellant}, {@code Respondent and Cross-Appellant}. */
  private static final String ROLES =
      "(?i:" + ROLE + "(?:(?: ?/ ?| and | and cross-)" + ROLE + ")*)";

  private static final Pattern ONLY_ROLE = Pattern.compile("[(]?" + ROLES + "[)]?");
  private static final Pattern ROLE_BEHIND = Pattern.compile("(.*\\S)[ ,]+[(]?" + ROLES + "[)]?");
  private static final Pattern NUMBERED = Pattern.compile("[(]?\\d{1,2}[.)] ?(\\S.*)");
  private static final Pattern GOES_ON =
      Pattern.compile("(?i).*(?:[,&]|\\b(?:of|for|the|and|in|on|to|by|de|van))");
  private static final Pattern JUDGE = Pattern.compile("[\\p{L}.,’'() -]+");

  private static final int MOST_JUDGES = 9;
  private static final int NAME_WORDS = 14;

  private final List<FrontLine> page;

  private PartiesReader(List<FrontLine> page) {
    this.page = page;
  }

  /** Reads the first page of a judgment, its lines from top to bottom. */
  static void read(List<FrontLine> page, Findings findings) {
    PartiesReader reader = new PartiesReader(page);
    reader.readJudges(findings);
    if (!findings.has(MetadataField.TITLE)) {
      reader
          .caseName()
          .ifPresent(
              name ->
                  findings.add(
                      MetadataField.TITLE, name, "page 1, first parties", Certainty.LIKELY));
    }
  }

  private void readJudges(Findings findings) {
    List<FrontLine> judges = new ArrayList<>();
    for (FrontLine line : after(BEFORE)) {
      if (BETWEEN.matcher(line.text()).matches() || RULE.matcher(line.text()).matches()) {
        break;
      }
      if (!JUDGE.matcher(line.text()).matches()
          || FrontLine.words(line.text()) > NAME_WORDS
          || judges.size() == MOST_JUDGES) {
        return;
      }
      if (!AND.matcher(line.text()).matches() && !line.text().startsWith("(")) {
        judges.add(line);
      }
    }
    judges.forEach(line -> findings.stated(MetadataField.AUTHOR, line.text(), line));
  }

  private Optional<String> caseName() {
    List<List<String>> sides = new ArrayList<>(List.of(new ArrayList<>()));
    for (FrontLine line : after(BETWEEN)) {
      String text = line.text();
      if (END.matcher(text).matches()) {
        break;
      }
      if (AND.matcher(text).matches()) {
        sides.add(new ArrayList<>());
      } else if (!RULE.matcher(text).matches()) {
        sides.getLast().add(text);
      }
    }
    if (sides.size() < 2) {
      return Optional.empty();
    }
    Optional<String> first = firstParty(sides.getFirst());
    Optional<String> second = firstParty(sides.get(1));
    return first.flatMap(one -> second.map(other -> one + " v " + other));
  }

  /** The name that a side begins with; empty where it cannot be told where that ends. */
  private static Optional<String> firstParty(List<String> side) {
    StringBuilder name = new StringBuilder();
    boolean closed = false;
    int depth = 0;
    for (String line : side) {
      boolean inBracket = depth > 0;
      depth += count(line, '(') - count(line, ')');
      boolean role = ONLY_ROLE.matcher(line).matches();
      boolean numbered = NUMBERED.matcher(line).matches();
      if (inBracket || (line.startsWith("(") && !numbered)) {
        continue;
      }
      if (role || (numbered && !name.isEmpty())) {
        closed = true;
      }
      if (closed || role) {
        continue;
      }
      if (!name.isEmpty() && !GOES_ON.matcher(name).matches()) {
        return Optional.empty();
      }
      var behind = ROLE_BEHIND.matcher(line);
      closed = behind.matches() || line.contains(" (");
      String own = behind.matches() ? behind.group(1) : line;
      name.append(name.isEmpty() ? "" : " ").append(bare(own));
    }
    boolean names = FrontLine.words(name.toString()) <= NAME_WORDS && !name.isEmpty();
    return names ? Optional.of(name.toString()) : Optional.empty();
  }

  /** A name without its number and without what is said of it in brackets or after a dash. */
  private static String bare(String line) {
    var numbered = NUMBERED.matcher(line);
    String name = numbered.matches() ? numbered.group(1) : line;
    return name.replaceFirst(" \\(.*", "").replaceFirst(" [–—-]$", "").strip();
  }

  private List<FrontLine> after(Pattern label) {
    for (int i = 0; i < page.size(); i++) {
      if (label.matcher(page.get(i).text()).matches()) {
        return page.subList(i + 1, page.size());
      }
    }
    return List.of();
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }
}
