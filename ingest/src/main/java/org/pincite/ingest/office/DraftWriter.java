package org.pincite.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;

/**
 * Takes the paragraphs of an office document in order and puts their blocks into a draft: footnotes
 * behind the paragraph or table with their mark, endnotes behind the text, and comments, headers
 * and footers apart from it.
 */
public final class DraftWriter {
  private final Draft draft;
  private final List<DraftBlock> notesDue = new ArrayList<>();
  private final List<DraftBlock> notesAtEnd = new ArrayList<>();
  private final List<DraftBlock> apart = new ArrayList<>();
  private final Omissions omissions = new Omissions();
  private @Nullable Label labelDue;
  private double indentLeft;
  private double indentRight;
  private int tables;

  public DraftWriter(Draft draft) {
    this.draft = draft;
  }

  /** {@return what is noted of words and pictures left out} */
  public Omissions omissions() {
    return omissions;
  }

  /** Puts a number that stands in a cell of its own before the next paragraph. */
  public void labelNext(Label label) {
    labelDue = label;
  }

  /** Says how far the next paragraph stands in, in points. */
  public void indentNext(double left, double right) {
    indentLeft = left;
    indentRight = right;
  }

  /**
   * Ends a paragraph.
   *
   * @param label what its list prints before it
   * @param styles see {@link Kinds#decide}
   */
  public void paragraph(
      RunText text,
      Optional<Label> label,
      List<String> styles,
      int heading,
      int listLevel,
      Place place) {
    if (!text.isBlank()) {
      DraftBlock block = new DraftBlock(BlockKind.PARAGRAPH).indents(indentLeft, indentRight);
      text.fill(block);
      label.or(() -> Optional.ofNullable(labelDue)).ifPresent(l -> l.apply(block));
      labelDue = null;
      Kinds.decide(block, styles, heading, listLevel, place);
      draft.blocks().add(block);
    }
    indentNext(0, 0);
    if (tables == 0) {
      notesBelow();
    }
  }

  /** Begins a table, maybe inside another. */
  public void enterTable() {
    tables++;
  }

  /** Ends a table. */
  public void leaveTable() {
    tables--;
    if (tables == 0) {
      notesBelow();
    }
  }

  private void notesBelow() {
    draft.blocks().addAll(notesDue);
    notesDue.clear();
  }

  /**
   * Takes a note.
   *
   * @param mark as printed, empty if it is not known
   * @param atEnd whether it is printed behind the whole text
   */
  public void note(String mark, RunText text, boolean atEnd) {
    if (text.isBlank()) {
      return;
    }
    DraftBlock block = new DraftBlock(BlockKind.NOTE);
    text.fill(block);
    if (mark.isEmpty()) {
      omissions.unknownMark();
    } else {
      takeMark(block, mark);
    }
    (atEnd ? notesAtEnd : notesDue).add(block);
  }

  /** Numbers a note, and takes a mark that its text repeats off it. */
  private static void takeMark(DraftBlock note, String mark) {
    note.number(mark, mark);
    DraftLine first = note.lines().getFirst();
    String text = first.text().stripLeading();
    boolean word = mark.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!word && first.repairs().isEmpty() && text.startsWith(mark)) {
      note.replaceLine(0, DraftLine.of(text.substring(mark.length())));
    }
  }

  /** Takes the words that describe a picture. */
  public void picture(String description) {
    draft.blocks().add(new DraftBlock(BlockKind.FIGURE).add(DraftLine.of(description)));
  }

  /**
   * Takes words that are no part of the text: a header, footer or comment.
   *
   * @param before what to say before them, or nothing
   */
  public void apart(String before, RunText text) {
    if (text.isBlank()) {
      return;
    }
    DraftBlock block = new DraftBlock(BlockKind.FURNITURE);
    if (!before.isEmpty()) {
      block.add(DraftLine.of(before));
    }
    text.fill(block);
    boolean seen = apart.stream().anyMatch(other -> other.rawText().equals(block.rawText()));
    if (!seen) {
      apart.add(block);
    }
  }

  /** Ends the document. */
  public void finish() {
    notesBelow();
    draft.blocks().addAll(notesAtEnd);
    draft.blocks().addAll(apart);
    omissions.record(draft);
    BoldHeadings.mark(draft.blocks());
    IndentedQuotations.mark(draft.blocks());
  }
}
