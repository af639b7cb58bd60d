package org.pincite.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;

/** What an office file holds beside the words that it prints, and what becomes of it. */
public final class Omissions {
  private final List<String> hidden = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private int insertions;
  private int deletions;
  private int pictures;
  private boolean unknownMarks;

  public Omissions() {}

  /** Notes an insertion not yet accepted; its words count. */
  public void inserted() {
    insertions++;
  }

  /** Notes a deletion not yet accepted; its words do not count. */
  public void deleted() {
    deletions++;
  }

  /** Notes words that are not shown. */
  public void hidden(String text) {
    if (!text.isBlank()) {
      hidden.add(text);
    }
  }

  /** Notes a picture that no words describe. */
  public void picture() {
    pictures++;
  }

  /** Notes a part whose words were not read. */
  public void unread(String part) {
    unread.add(part);
  }

  /** Notes that marks of notes are only known once pages are laid out. */
  public void unknownMark() {
    unknownMarks = true;
  }

  /** Puts all on record: hidden words as furniture, the rest as doubts. */
  public void record(Draft draft) {
    if (!hidden.isEmpty()) {
      draft
          .blocks()
          .add(new DraftBlock(BlockKind.FURNITURE).add(DraftLine.of(String.join(" ", hidden))));
      doubt(draft, Doubt.Kind.TRACKED_CHANGES, "hidden text is kept apart from what is shown");
    }
    if (insertions + deletions > 0) {
      doubt(
          draft,
          Doubt.Kind.TRACKED_CHANGES,
          "changes are not yet accepted: "
              + insertions
              + " insertions count as text, "
              + deletions
              + " deletions do not");
    }
    if (pictures > 0) {
      doubt(
          draft,
          Doubt.Kind.PICTURE_WITHOUT_TEXT,
          (pictures == 1 ? "a picture has" : pictures + " pictures have")
              + " no description; words in them were not read");
    }
    for (String part : unread) {
      doubt(draft, Doubt.Kind.PART_UNREAD, "the part " + part + " inside it was not read");
    }
    if (unknownMarks) {
      doubt(
          draft,
          Doubt.Kind.UNRESOLVED_NOTE,
          "notes are numbered anew on each page, and the file does not tell its pages");
    }
  }

  private static void doubt(Draft draft, Doubt.Kind kind, String detail) {
    draft.doubts().add(new Doubt(kind, null, detail));
  }
}
