package org.pincite.query.app.reading;

import java.nio.file.Path;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.OcrOptions;

/**
 * What a person asked for about the reading of files.
 *
 * @param tags whether the structure of tagged PDFs may be used
 * @param ocr whether words in pictures are recognised, where the machine can
 * @param ocrLanguage by Tesseract's name, or several joined by {@code +}
 * @param passwords for encrypted files
 * @param resources of the machine that may be used
 */
public record ReadingOptions(
    boolean tags, boolean ocr, String ocrLanguage, PasswordRules passwords, Resources resources) {
  /** English, no passwords, all cores. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(
          true, true, OcrOptions.DEFAULT_LANGUAGE, PasswordRules.NONE, Resources.DEFAULT);

  /** {@return the options of reading any file, without passwords} */
  public ExtractionOptions extraction() {
    ExtractionOptions options =
        ExtractionOptions.DEFAULT.with(new OcrOptions(ocr, ocrLanguage, false));
    return tags ? options : options.withoutTags();
  }

  /** {@return the options of reading one file} */
  public ExtractionOptions extraction(Path file) {
    return extraction().with(passwords.forFile(file));
  }
}
