package org.pincite.query.cite;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;

/** Reads the headings of the numbered parts of a document: {@code Article 5}, {@code Annex III}. */
final class Parts {
  private static final Map<String, String> SHORT =
      Map.of(
          "article", "art",
          "annex", "annex",
          "appendix", "app",
          "schedule", "sch",
          "part", "pt",
          "chapter", "ch",
          "section", "s",
          "volume", "vol");

  private static final Pattern HEADING =
      Pattern.compile(
          "(article|annex|appendix|schedule|part|chapter|section|volume)\\s+"
              + "(\\d+[a-z]{0,2}|[ivxlc]+|[a-z])(?![\\p{L}\\p{N}(.,]).{0,120}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Longer blocks that begin with "Article 5" speak of it, and do not head it. */
  private static final int HEADING_LENGTH = 140;

  private Parts() {}

  /**
   * A numbered part.
   *
   * @param kind as OSCOLA shortens it: {@code art}, {@code sch}
   * @param number as printed
   */
  record Part(String kind, String number) {
    String words() {
      return kind + " " + number;
    }
  }

  /** {@return the part that a block heads} */
  static Optional<Part> headedBy(Document document, Block block) {
    if (block.span().length() > HEADING_LENGTH || block.number() != null || !mayHead(block)) {
      return Optional.empty();
    }
    String text = document.quote(block.span());
    Matcher heading = HEADING.matcher(text);
    boolean sentence =
        block.kind() != BlockKind.HEADING && (text.endsWith(".") || text.endsWith(";"));
    if (!heading.matches() || sentence) {
      return Optional.empty();
    }
    String kind = heading.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(new Part(SHORT.getOrDefault(kind, kind), heading.group(2)));
  }

  private static boolean mayHead(Block block) {
    return switch (block.kind()) {
      case HEADING, PARAGRAPH, CAPTION -> true;
      case LIST_ITEM, QUOTATION, CELL, NOTE, ASIDE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }
}
