package org.pincite.query.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.query.cite.source.CitedSource;

/**
 * Places in statutes: the section of an act, the regulation, article or rule of an instrument, with
 * subsection and letter, and the paragraph of a schedule. What a provision is called is told by the
 * statute's title.
 */
final class Sections {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}[A-Z]{0,3})[.—–]*");

  /** A number that opens the text of a block: {@code 4A Commencement}, {@code 2 (1) A licence}. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(\\d{1,3}[A-Z]{0,3})(?:\\.?[\\s\\u00A0]+[\\p{Lu}(].*|\\.[—–].*)", Pattern.DOTALL);

  private static final Pattern SUBSECTION = Pattern.compile("\\(\\d{1,3}[A-Z]{0,2}\\)");

  /** A subsection that opens the text of a block, also right behind the section's number. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\d{1,3}[A-Z]{0,3}[.\\s\\u00A0]*)?[—–]?\\s?(\\(\\d{1,3}[A-Z]{0,2}\\))\\s.*",
          Pattern.DOTALL);

  private static final Pattern LETTER = Pattern.compile("\\([a-z]{1,3}\\)");

  private final Document document;
  private final String unit;

  private Sections(Document document, String unit) {
    this.document = document;
    this.unit = unit;
  }

  /** {@return the provision of a statute in which a block stands; none in other documents} */
  static Optional<Pinpoint.Provision> at(Document document, int block) {
    return CitedSource.statuteUnit(document.metadata())
        .flatMap(unit -> new Sections(document, unit).at(block));
  }

  private Optional<Pinpoint.Provision> at(int block) {
    @Nullable String section = null;
    String subsection = "";
    String points = "";
    int level = document.blocks().get(block).level();
    for (int i = block; i >= 0; i--) {
      Block above = document.blocks().get(i);
      Optional<Parts.Part> part = Parts.headedBy(document, above);
      if (i == block && part.filter(heading -> !heading.kind().equals("sch")).isPresent()) {
        return Optional.empty();
      }
      if (part.isPresent() && part.get().kind().equals("sch")) {
        String paragraph = section == null ? "" : " para " + section + subsection + points;
        return Optional.of(new Pinpoint.Provision("sch", part.get().number() + paragraph));
      }
      if (section != null) {
        continue;
      }
      String mark = mark(above);
      boolean outer = i == block || (!points.isEmpty() && above.level() < level);
      if (subsection.isEmpty() && SUBSECTION.matcher(mark).matches()) {
        subsection = mark;
      } else if (subsection.isEmpty() && outer && LETTER.matcher(mark).matches()) {
        points = mark + points;
        level = above.level();
      }
      section = section(above).orElse(null);
    }
    return section == null
        ? Optional.empty()
        : Optional.of(new Pinpoint.Provision(unit, section + subsection + points));
  }

  /** The number in brackets that a block bears. */
  private String mark(Block block) {
    @Nullable String number = block.number();
    if (number != null && number.startsWith("(")) {
      return number;
    }
    Matcher opening = OPENING.matcher(document.quote(block.span()));
    return opening.matches() ? opening.group(1) : "";
  }

  /** The number of the provision that a block begins. */
  private Optional<String> section(Block block) {
    boolean may =
        switch (block.kind()) {
          case HEADING, PARAGRAPH -> true;
          case LIST_ITEM -> block.level() <= 1;
          case QUOTATION, CELL, CAPTION, NOTE, ASIDE, CONTENTS, FIGURE, FURNITURE -> false;
        };
    if (!may) {
      return Optional.empty();
    }
    @Nullable String number = block.number();
    Matcher matcher =
        number == null ? HEAD.matcher(document.quote(block.span())) : NUMBER.matcher(number);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
