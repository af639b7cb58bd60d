package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;

/**
 * Puts titles before the text they head, which layout programs write behind it: a page of a
 * newsletter comes out as its columns and then its title with the standfirst. Where a title was
 * moved, a doubt says so.
 */
final class LateTitles {
  private static final int TITLE_WORDS = 15;
  private static final int STANDFIRST_WORDS = 60;

  /** Words of text on a page that a title can stand behind. */
  private static final int PROSE = 30;

  private LateTitles() {}

  /** {@return the pieces, each late title at the beginning of its page} */
  static List<Piece> first(List<Piece> pieces, Draft draft) {
    List<Piece> result = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).opensPage()) {
        List<Piece> page = pieces.subList(start, i);
        result.addAll(page.getFirst().opensPage() ? ordered(page, draft) : page);
        start = i;
      }
    }
    return result;
  }

  private static List<Piece> ordered(List<Piece> page, Draft draft) {
    int title = title(page);
    if (title < 0) {
      return page;
    }
    List<Piece> head = page.subList(title, page.size());
    for (Piece piece : head) {
      boolean heads = isDisplayed(piece) || head.size() == 1;
      piece.kind = heads ? BlockKind.HEADING : BlockKind.ASIDE;
      piece.level = heads ? 1 : 0;
      piece.stated = true;
    }
    draft.doubts().add(doubt(head.getFirst()));
    List<Piece> result = new ArrayList<>(head);
    result.addAll(page.subList(0, title));
    return result;
  }

  /** {@return the index of the title that ends a page, or -1} */
  private static int title(List<Piece> page) {
    int at = page.size() - 1;
    while (at > 0 && isStandfirst(page.get(at))) {
      at--;
    }
    int title = at;
    while (title >= 0 && isDisplayed(page.get(title))) {
      title--;
    }
    boolean shown = title < at;
    int first = shown ? title + 1 : page.size() - 1;
    int words = page.subList(0, first).stream().mapToInt(Piece::words).sum();
    boolean found = shown ? !isDisplayed(page.getFirst()) : endsAsTitle(page);
    return found && words >= PROSE ? first : -1;
  }

  /** Whether a page without a title ends with a line that can be none but that. */
  private static boolean endsAsTitle(List<Piece> page) {
    Piece first = page.getFirst();
    return page.size() > 1
        && mayHead(page.getLast())
        && !mayHead(first)
        && !isDisplayed(first)
        && !first.first().startsSmall()
        && !page.get(page.size() - 2).last().text().matches(".*[\\p{L}\\p{N},;–-]");
  }

  /** Whether a title was printed twice, for its shadow: no other text is. */
  private static boolean isDisplayed(Piece piece) {
    return piece.stated && piece.kind == BlockKind.HEADING;
  }

  private static boolean isStandfirst(Piece piece) {
    return !piece.stated
        && piece.kind == BlockKind.PARAGRAPH
        && piece.words() <= STANDFIRST_WORDS
        && !piece.first().startsSmall();
  }

  private static boolean mayHead(Piece piece) {
    return !piece.stated
        && piece.kind == BlockKind.PARAGRAPH
        && piece.words() <= TITLE_WORDS
        && piece.lines.size() <= 2
        && !piece.first().startsSmall()
        && piece.text().matches("[\\p{Lu}‘“].*[\\p{L}?!’”]")
        && piece.text().indexOf('@') < 0;
  }

  private static Doubt doubt(Piece title) {
    return new Doubt(
        Doubt.Kind.READING_ORDER,
        null,
        "The title “%s” stands behind the text of its page and was put before it."
            .formatted(
                String.join(
                    " ", title.lines.stream().map(l -> DraftWriter.once(l.text())).toList())));
  }
}
