package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Pages of the Federal Register of the United States. A document there begins in mid-page with
 * department, docket and title, then {@code AGENCY:}. A file of such pages takes the title of the
 * one document that fills most of it; where none does, it has no title of its own.
 */
final class FederalRegisterReader {
  private static final Pattern RUNNING_HEAD =
      Pattern.compile(
          "(?:\\d+ )?Federal Register ?/ ?(Vol\\. \\d+, No\\. \\d+) ?/ ?[A-Z][a-z]+, ([A-Z][a-z]+ \\d{1,2}, \\d{4}) ?/.*");

  private static final Pattern AGENCY =
      Pattern.compile("AGENC(?:Y|IES): (.*?)\\.?(?: ?(?:ACTION|SUMMARY|DATES):.*|$)");
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("(?:\\[|RIN |\\d+ CFR |BILLING CODE|DEPARTMENT OF |Docket ).*|.*\\]");

  /** The share of the file, in letters, that the titled document must fill at least. */
  private static final double MOST = 0.8;

  /** A title takes no more blocks than this. */
  private static final int TITLE_BLOCKS = 8;

  private FederalRegisterReader() {}

  static void read(FrontMatter front, Draft draft, Findings findings) {
    for (FrontLine line : front.lines()) {
      Matcher head = RUNNING_HEAD.matcher(line.text());
      if (head.matches()) {
        findings.kind(DocumentKind.REGISTER, line.where(), Certainty.STATED);
        findings.stated(MetadataField.VOLUME, head.group(1), line);
        findings.stated(MetadataField.DATE, head.group(2), line);
        findings.stated(MetadataField.PUBLISHER, "Federal Register", line);
        mainDocument(draft).ifPresent(start -> readDocument(draft, start, findings));
        return;
      }
    }
  }

  private static Optional<Integer> mainDocument(Draft draft) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> letters = new ArrayList<>(List.of(0));
    for (int i = 0; i < draft.blocks().size(); i++) {
      for (FrontLine line : FrontMatter.linesOf(draft.blocks().get(i), i)) {
        if (line.matches("AGENC(?:Y|IES):.*")) {
          starts.add(i);
          letters.add(0);
        }
        letters.set(letters.size() - 1, letters.getLast() + line.text().length());
      }
    }
    int all = letters.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < starts.size(); i++) {
      if (letters.get(i + 1) > MOST * all) {
        return Optional.of(starts.get(i));
      }
    }
    return Optional.empty();
  }

  private static void readDocument(Draft draft, int start, Findings findings) {
    DraftBlock agency = draft.blocks().get(start);
    String where = "page " + agency.page();
    Matcher names = AGENCY.matcher(FrontMatter.textOf(agency));
    if (names.find()) {
      for (String name : names.group(1).split(";", -1)) {
        findings.add(MetadataField.BODY, name.replaceFirst(",.*", ""), where, Certainty.STATED);
      }
    }
    List<String> title = new ArrayList<>();
    for (int i = start - 1; i >= 0 && title.size() <= TITLE_BLOCKS; i--) {
      DraftBlock block = draft.blocks().get(i);
      String text = FrontMatter.textOf(block);
      if (block.kind() == BlockKind.FURNITURE || text.isEmpty()) {
        continue;
      }
      if (BEFORE_TITLE.matcher(text).matches()
          || (!block.bold() && block.kind() != BlockKind.HEADING)) {
        break;
      }
      title.addFirst(text);
    }
    if (!title.isEmpty() && title.size() <= TITLE_BLOCKS) {
      findings.add(MetadataField.TITLE, String.join(" ", title), where, Certainty.LIKELY);
    }
  }
}
