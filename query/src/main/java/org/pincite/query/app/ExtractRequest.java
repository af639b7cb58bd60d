package org.pincite.query.app;

import java.nio.file.Path;
import org.pincite.ingest.draft.ExtractionOptions;

/**
 * What to make of files without a workspace.
 *
 * @param out folder for the results, made if it is missing
 * @param tags whether the structure that tagged PDFs carry may be used
 */
public record ExtractRequest(Path out, boolean tags) {
  ExtractionOptions options() {
    return tags ? ExtractionOptions.DEFAULT : ExtractionOptions.DEFAULT.withoutTags();
  }
}
