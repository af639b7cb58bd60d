package org.pincite.ingest.works;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.works.WorkFinder.Context;

/**
 * The name of a speaker at the start of what is said.
 *
 * @param item index of the item it stands in
 * @param name as printed
 * @param form how it is set off
 * @param styled whether a title or an office shows that it is a name
 * @param alone whether it is all of its item, the words following below
 */
record Label(int item, String name, Form form, boolean styled, boolean alone) {
  /** How a name is set off from the words; a document keeps to one way. */
  enum Form {
    COLON,
    CAPITALS,
    HEADING
  }

  private static final Pattern COLON =
      Pattern.compile(
          "(?:(?:Q|Question )\\d{1,4}[.:]? )?(?<name>[^:.(]{2,20}(?:\\.[^:.(]{1,30}|[^:.(]{0,40}))"
              + "(?: \\([^)]{1,80}\\))? ?:(?<said> .*|$)");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<name>(?:The )?(?:Mr|Mrs|Ms|Dr|Chair(?:man|woman)?|Senator|Lord|Lady|Sir|Dame|Professor)\\.?"
              + " \\p{Lu}{2}[\\p{Lu}’' -]{0,30})\\. .*");

  /** Words of a name that is a heading. */
  private static final int HEADING_WORDS = 10;

  /** {@return the label that an item begins with, if it does} */
  static Optional<Label> of(Context context, int index) {
    Item item = context.items().get(index);
    BlockKind kind = item.block().kind();
    if (!kind.isBody() && kind != BlockKind.CAPTION) {
      return Optional.empty();
    }
    Matcher colon = COLON.matcher(item.text());
    if (item.text().indexOf(':') > 0 && colon.matches()) {
      String name = colon.group("name").strip();
      boolean alone = colon.group("said").isBlank();
      boolean styled = Names.isStyled(name);
      return styled || context.isPerson(name)
          ? Optional.of(new Label(index, name, Form.COLON, styled, alone))
          : Optional.empty();
    }
    Matcher capitals = CAPITALS.matcher(item.text());
    if (capitals.matches()) {
      return Optional.of(
          new Label(index, capitals.group("name").strip(), Form.CAPITALS, true, false));
    }
    String name = item.text().replaceFirst(" \\([^)]{1,80}\\)$", "");
    boolean headed = item.isHeading() || item.block().bold();
    return headed && item.words() <= HEADING_WORDS && Names.isStyled(name)
        ? Optional.of(new Label(index, name, Form.HEADING, true, true))
        : Optional.empty();
  }

  /** {@return the name, capitals apart} */
  String key() {
    return name.toLowerCase(Locale.ROOT);
  }
}
