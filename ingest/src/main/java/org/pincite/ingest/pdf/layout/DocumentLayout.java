package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Page;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.pdf.contents.ContentsEntry;
import org.pincite.ingest.pdf.contents.ContentsPages;
import org.pincite.ingest.pdf.furniture.Furniture;
import org.pincite.ingest.pdf.furniture.PageLabels;
import org.pincite.ingest.pdf.heading.StatedStructure;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.OpenTables;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.ReadingOrder;
import org.pincite.ingest.pdf.page.TextLine;

/** Makes blocks of the lines of all pages and writes them into a draft. */
public final class DocumentLayout {
  private DocumentLayout() {}

  /**
   * Fills a draft.
   *
   * @param pages all pages in order
   * @param labels the label that the file states for each page; empty if it states none
   * @param stated what the file says about its headings
   */
  public static void write(
      List<LaidPage> pages, List<String> labels, StatedStructure stated, Draft draft) {
    Furniture.mark(pages, Typography.of(pages).bodySize(), NoteStart::isRaisedAt);
    List<ContentsEntry> contents = ContentsPages.find(pages);
    pages.forEach(OpenTables::assign);
    List<Block> quotes = PullQuotes.find(pages, Typography.of(pages).bodySize());
    order(pages, draft);
    writePages(pages, labels, draft);
    Typography typography = Typography.of(pages);
    List<Block> notes = Notes.find(pages, typography.bodySize());
    pages.forEach(Sides::mark);
    Margins margins = Margins.of(pages);
    Habits habits = Habits.of(pages, typography, margins);
    List<Block> body = Paragraphs.make(pages, new LineBreaks(typography, margins, habits));
    Placement.behind(body, quotes);
    Placement.below(body, contents.stream().map(Block::of).toList());
    Kinds.tell(body, typography.bodySize());
    Endnotes.tell(body);
    Displays.tell(body, typography.bodySize());
    Headings.level(body, stated);
    Set<Piece> marks = NoteMarks.find(body, notes, draft.doubts());
    List<Block> all = withNotes(body, notes);
    all.addAll(alone(pages, TextLine.Role.FIGURE, BlockKind.FIGURE));
    all.addAll(alone(pages, TextLine.Role.FURNITURE, BlockKind.FURNITURE));
    DraftWriter writer = new DraftWriter(Hyphens.of(all), marks);
    all.forEach(block -> draft.blocks().add(writer.write(block)));
  }

  private static void order(List<LaidPage> pages, Draft draft) {
    for (LaidPage page : pages) {
      if (!ReadingOrder.restore(page)) {
        String detail = "The order of reading of page " + page.index() + " is a guess.";
        draft.doubts().add(new Doubt(Doubt.Kind.READING_ORDER, page.index(), detail));
      }
    }
  }

  private static void writePages(List<LaidPage> pages, List<String> stated, Draft draft) {
    List<@Nullable String> labels = PageLabels.find(pages, stated);
    for (int i = 0; i < pages.size(); i++) {
      LaidPage page = pages.get(i);
      draft
          .pages()
          .add(new Page(page.index(), labels.get(i), page.shownWidth(), page.shownHeight()));
    }
  }

  /** Puts the notes of each page after the last block that begins on it or before. */
  private static List<Block> withNotes(List<Block> body, List<Block> notes) {
    List<Block> all = new ArrayList<>();
    int next = 0;
    for (Block block : body) {
      int page = block.startPage().index();
      while (next < notes.size() && notes.get(next).startPage().index() < page) {
        all.add(notes.get(next++));
      }
      all.add(block);
    }
    all.addAll(notes.subList(next, notes.size()));
    return all;
  }

  private static List<Block> alone(List<LaidPage> pages, TextLine.Role role, BlockKind kind) {
    List<Block> blocks = new ArrayList<>();
    for (LaidPage page : pages) {
      for (TextLine line : page.withRole(role)) {
        Block block = new Block(kind);
        block.add(line, page);
        blocks.add(block);
      }
    }
    return blocks;
  }
}
