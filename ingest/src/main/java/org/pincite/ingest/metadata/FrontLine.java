package org.pincite.ingest.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Box;
import org.pincite.ingest.draft.Characters;
import org.pincite.ingest.draft.DraftBlock;

/**
 * A printed line of the front matter.
 *
 * @param text white space collapsed, ligatures spelt out, with the number that stands before it
 * @param page index from 1, 0 in formats without pages
 * @param box where it stands, null if not known
 * @param block the block it belongs to
 * @param position index of that block in the draft
 * @param order index of the line in its block
 */
record FrontLine(
    String text, int page, @Nullable Box box, DraftBlock block, int position, int order) {
  /** {@return type size in points, 0 if not known} */
  double size() {
    return block.fontSize();
  }

  /** {@return where it was read, for a person} */
  String where() {
    return page == 0 ? "start of the text" : "page " + page;
  }

  /** {@return the upper edge in points, 0 if not known} */
  double top() {
    return box == null ? 0 : box.y();
  }

  /** {@return the left edge in points, 0 if not known} */
  double left() {
    return box == null ? 0 : box.x();
  }

  boolean matches(String regex) {
    return text.matches(regex);
  }

  /** {@return whether it stands beside another line and to the right of it} */
  boolean isRightOf(FrontLine other) {
    Box mine = box;
    Box its = other.box;
    return mine != null
        && its != null
        && page == other.page
        && mine.x() > its.x() + its.width() / 2
        && Math.abs(mine.bottom() - its.bottom()) < Math.max(mine.height(), its.height());
  }

  /** {@return whether it stands under another line, within three line heights} */
  boolean isUnder(FrontLine other) {
    Box mine = box;
    Box its = other.box;
    if (mine == null || its == null || page != other.page) {
      return false;
    }
    double down = mine.y() - its.y();
    double reach = 3 * Math.max(10, its.height());
    return down > 0 && down < reach && mine.x() < its.right() && mine.right() > its.x();
  }

  /** {@return the text with any run of white space as one space, spelt-out ligatures, no marks} */
  static String collapsed(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (Characters.isSpace(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                  text.append(' ');
                }
              } else if (!Characters.isInvisible(c)) {
                String spelt = Characters.spelt(c);
                text.append(spelt == null ? Character.toString(c) : spelt);
              }
            });
    return text.toString().strip();
  }

  /** {@return whether two texts have the same letters and digits, case apart} */
  static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  /** {@return letters and digits in lower case} */
  static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** {@return the number of words} */
  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
