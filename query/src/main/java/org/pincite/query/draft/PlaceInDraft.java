package org.pincite.query.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;

/** Says where in a draft something stands, so that its author finds it. */
public final class PlaceInDraft {
  private PlaceInDraft() {}

  /** {@return the place: {@code note 4}, {@code page 3}, {@code paragraph 12, under “Staff”}} */
  public static String of(Document draft, Span span) {
    int index = draft.blockAt(span.start());
    Block block = draft.blocks().get(index);
    @Nullable String number = block.number();
    if (block.kind() == BlockKind.NOTE) {
      return number == null ? "a note" : "note " + number;
    }
    List<Page> pages = draft.pagesOf(span);
    @Nullable String printed = block.paragraph();
    String place =
        printed != null
            ? "paragraph " + printed
            : pages.isEmpty() ? "paragraph " + counted(draft, index) : page(pages.getFirst());
    Optional<Block> heading = draft.headingAbove(index);
    return place + heading.map(h -> ", under “" + draft.quote(h.span()) + "”").orElse("");
  }

  /**
   * {@return where in the run of the text a quotation is met: its own places, or, if it stands in a
   * note, the word that the note hangs on; nothing if the note hangs nowhere}
   */
  public static List<Span> inBody(Document draft, Quoted quoted) {
    Block block = draft.blocks().get(draft.blockAt(quoted.start()));
    if (block.kind() != BlockKind.NOTE) {
      return quoted.spans();
    }
    return NoteAnchors.of(draft).stream()
        .filter(anchor -> anchor.note().equals(block))
        .map(anchor -> wordBefore(draft, anchor.at()))
        .filter(word -> !word.isEmpty())
        .limit(1)
        .toList();
  }

  private static Span wordBefore(Document draft, int at) {
    int end = at;
    while (end > 0 && !Character.isLetterOrDigit(draft.text().charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(draft.text().charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }

  private static String page(Page page) {
    return "page " + (page.label() == null ? "" + page.index() : page.label());
  }

  /** Paragraphs of the body are counted from 1, headings not. */
  private static long counted(Document draft, int index) {
    return draft.blocks().subList(0, index + 1).stream()
        .filter(b -> BlockKind.PROSE.contains(b.kind()))
        .count();
  }
}
