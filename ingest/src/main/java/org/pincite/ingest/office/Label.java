package org.pincite.ingest.office;

import java.util.regex.Pattern;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;

/**
 * What a list prints before a paragraph.
 *
 * @param printed e.g. {@code 3.12}, {@code (a)}, {@code •}, {@code Article 4}
 * @param bullet whether it is a sign that counts nothing
 */
public record Label(String printed, boolean bullet) {
  /** A label that holds words is part of what the document says. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?![ivxlcdmIVXLCDM]+(?!\\p{L}))(?!(\\p{L})\\1+(?!\\p{L}))\\p{L}{2,}");

  private static final Pattern LAST_STOP = Pattern.compile("[.:\\s]+$");

  /** {@return whether nothing of it is seen} */
  public boolean isEmpty() {
    return printed.isBlank();
  }

  /** Numbers a block, or puts words that the list adds before its text. */
  public void apply(DraftBlock block) {
    String shown = printed.strip();
    if (bullet) {
      block.number(null, shown);
    } else if (WORDS.matcher(shown).find()) {
      if (!block.lines().isEmpty()) {
        block.replaceLine(0, behind(shown + " ", block.lines().getFirst()));
      }
    } else {
      block.number(LAST_STOP.matcher(shown).replaceFirst(""), shown);
    }
  }

  private static DraftLine behind(String words, DraftLine line) {
    return new DraftLine(
        words + line.text(),
        RunText.moved(line.repairs(), words.length()),
        line.joint(),
        line.page(),
        line.box(),
        line.edges());
  }
}
