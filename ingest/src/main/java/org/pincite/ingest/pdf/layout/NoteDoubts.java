package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.pdf.layout.NoteMarks.Use;

/** Says which notes have no mark in the text, and which marks no note. */
final class NoteDoubts {
  private NoteDoubts() {}

  /**
   * {@return a doubt for each, notes first, in the order of pages}
   *
   * @param uses the marks in the text
   * @param notes all notes; those without a number go on from the page before
   */
  static List<Doubt> of(List<Use> uses, List<Block> notes) {
    Set<Use> near = new HashSet<>();
    Set<String> used = new HashSet<>();
    for (Use use : uses) {
      near.add(use);
      near.add(new Use(use.value(), use.page() + 1));
      used.add(use.value());
    }
    List<Doubt> doubts = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Block note : notes) {
      if (note.mark != null && note.mark.value() != null) {
        String value = note.mark.value();
        int page = note.startPage().index();
        boolean again = !known.add(value);
        if (again ? !near.contains(new Use(value, page)) : !used.contains(value)) {
          doubts.add(doubt(page, "Note " + value + " has no mark in the text."));
        }
      }
    }
    for (Use use : uses) {
      if (!known.contains(use.value())) {
        doubts.add(doubt(use.page(), "The mark " + use.value() + " has no note."));
      }
    }
    return doubts;
  }

  private static Doubt doubt(int page, String detail) {
    return new Doubt(Doubt.Kind.UNRESOLVED_NOTE, page, detail);
  }
}
