package org.pincite.query.draft.report;

import org.pincite.corpus.Document;
import org.pincite.query.check.Part;
import org.pincite.query.cite.Citation;

/**
 * The words of a source that a quotation, or a run of it, takes.
 *
 * @param part where they stand
 * @param document the document they stand in
 * @param file path of its file
 * @param citation how to cite them
 */
public record SourceQuote(Part part, Document document, String file, Citation citation) {
  /** {@return the exact words} */
  public String words() {
    return document.quote(part.inSource());
  }

  /** {@return the name of the file} */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
