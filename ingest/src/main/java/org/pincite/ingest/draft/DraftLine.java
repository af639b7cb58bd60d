package org.pincite.ingest.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Box;
import org.pincite.corpus.Repair;

/**
 * A line as the source has it, or in formats without lines a run of text.
 *
 * @param text raw characters: white space, ligatures and invisible characters still as they came,
 *     the assembler sees to them
 * @param repairs what the extractor already did to the text; spans count units of {@code text}, in
 *     order
 * @param joint how it goes on in the next line of its block
 * @param page index from 1, 0 in formats without pages
 * @param box where it stands, null without layout
 * @param edges left and right edge of each word that white space separates, in points; empty if not
 *     known
 */
public record DraftLine(
    String text,
    List<Repair> repairs,
    Joint joint,
    int page,
    @Nullable Box box,
    List<Double> edges) {
  public DraftLine {
    repairs = List.copyOf(repairs);
    edges = List.copyOf(edges);
  }

  /** {@return a run of text in a format without pages} */
  public static DraftLine of(String text) {
    return new DraftLine(text, List.of(), Joint.SPACE, 0, null, List.of());
  }
}
