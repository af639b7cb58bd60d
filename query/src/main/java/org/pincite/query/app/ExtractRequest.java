package org.pincite.query.app;

import java.nio.file.Path;
import org.pincite.query.app.reading.ReadingOptions;

/**
 * What to make of files without a workspace.
 *
 * @param out folder for the results, made if it is missing
 * @param reading how to read them
 */
public record ExtractRequest(Path out, ReadingOptions reading) {}
