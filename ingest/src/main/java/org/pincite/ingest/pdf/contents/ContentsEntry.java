package org.pincite.ingest.pdf.contents;

import java.util.List;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * An entry of a table of contents.
 *
 * @param page where it stands
 * @param lines its lines and the parts of them, in order of reading; never empty
 */
public record ContentsEntry(LaidPage page, List<TextLine> lines) {
  /** Copies the lines. */
  public ContentsEntry {
    lines = List.copyOf(lines);
  }
}
