package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.query.eval.extraction.ParagraphBreak;

/**
 * What extraction to measure.
 *
 * @param folder with {@code ID.gold.json} and, beside or below it, {@code ID.pdf} and the like
 * @param formats endings of the documents to score, of {@link #FORMATS}
 * @param only of the ids those in which this is found
 * @param texts folder in which another tool wrote {@code ID.txt}; null to extract the documents
 * @param paragraphs what separates paragraphs in those
 * @param tags whether the structure that tagged PDFs carry may be used
 * @param jobs number of files read at the same time
 */
public record ExtractionRequest(
    Path folder,
    List<String> formats,
    Pattern only,
    @Nullable Path texts,
    ParagraphBreak paragraphs,
    boolean tags,
    int jobs) {
  /** What documents are looked for beside a gold. */
  public static final List<String> FORMATS = List.of("pdf", "docx", "html");

  public ExtractionRequest {
    formats = List.copyOf(formats);
  }

  /** {@return the request to extract and score everything in a folder} */
  public static ExtractionRequest of(Path folder, int jobs) {
    return new ExtractionRequest(
        folder, FORMATS, Pattern.compile(""), null, ParagraphBreak.BLANK, true, jobs);
  }

  /** {@return how to read the documents} */
  ExtractionOptions options() {
    return tags ? ExtractionOptions.DEFAULT : ExtractionOptions.DEFAULT.withoutTags();
  }

  /** {@return the same with the texts that another tool wrote} */
  public ExtractionRequest withTexts(Path written, ParagraphBreak separators) {
    return new ExtractionRequest(folder, formats, only, written, separators, tags, jobs);
  }
}
