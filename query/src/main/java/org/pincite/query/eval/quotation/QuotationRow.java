package org.pincite.query.eval.quotation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.query.eval.Gold;
import tools.jackson.databind.JsonNode;

/**
 * A quotation of a draft and what was done to it.
 *
 * @param id its name; the number of its line where it has none
 * @param quote the words of the draft
 * @param claimed name of the file that the draft names as the source, null where it names none
 * @param claimedPage index from 1 of the page that the draft names, null where it names none
 * @param kind what was done, as the gold names it
 * @param expected what is to be made of it
 * @param truth name of the file that it stands in, null where it stands nowhere
 */
public record QuotationRow(
    String id,
    String quote,
    @Nullable String claimed,
    @Nullable Integer claimedPage,
    String kind,
    Expected expected,
    @Nullable String truth) {
  private static final Pattern PAGE = Pattern.compile("(.*)#p(\\d+)");
  private static final Set<String> GOOD = Set.of("exact", "verbatim", "benign", "elided");
  private static final Set<String> MISPLACED = Set.of("wrong-source", "misattributed");

  /** What is to be made of a quotation. */
  public enum Expected {
    /** It passes. */
    GOOD,
    /** It does not pass. */
    BAD,
    /** It is told to stand elsewhere, and where. */
    MISPLACED,
    /** The gold does not say. */
    UNTOLD
  }

  /**
   * {@return the rows of a JSON-lines file}
   *
   * <p>{@code quote} or {@code draft_quote}; {@code source} ({@code FILE#pN}) or {@code doc}, the
   * claim; {@code expect} or {@code label}; {@code kind}; {@code where} or {@code truth_doc}, the
   * truth where it is not the claim.
   */
  public static List<QuotationRow> read(Path file) {
    return Gold.readNumbered(file, QuotationRow::of);
  }

  private static QuotationRow of(int line, JsonNode row) {
    String label = first(row, "expect", "label");
    String kind = row.path("kind").asString(label.isEmpty() ? "not told" : label);
    String claim = first(row, "source", "doc");
    Matcher page = PAGE.matcher(claim);
    boolean paged = page.matches();
    String claimed = paged ? page.group(1) : claim;
    boolean misplaced = MISPLACED.contains(kind) || MISPLACED.contains(label);
    String where = first(row, "where", "truth_doc").replaceAll("#p\\d+$", "");
    String truth = label.equals("absent") && !misplaced ? "" : where.isEmpty() ? claimed : where;
    return new QuotationRow(
        row.path("id").asString(Integer.toString(line)),
        Gold.text(row, "quote", "draft_quote"),
        claimed.isEmpty() ? null : claimed,
        paged ? Integer.valueOf(page.group(2)) : null,
        kind,
        misplaced ? Expected.MISPLACED : expected(label),
        truth.isEmpty() ? null : truth);
  }

  private static Expected expected(String label) {
    if (label.isEmpty()) {
      return Expected.UNTOLD;
    }
    return GOOD.contains(label) ? Expected.GOOD : Expected.BAD;
  }

  private static String first(JsonNode row, String... fields) {
    for (String field : fields) {
      String text = row.path(field).asString("");
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
