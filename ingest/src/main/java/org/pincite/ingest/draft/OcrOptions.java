package org.pincite.ingest.draft;

/**
 * Whether words in pictures are recognised, and in which language.
 *
 * @param on whether they are, where the machine can
 * @param language by Tesseract's name, or several joined by {@code +}
 * @param gaveUp whether it was tried with this file and took too much, so that it is read without
 */
public record OcrOptions(boolean on, String language, boolean gaveUp) {
  /** English. */
  public static final String DEFAULT_LANGUAGE = "eng";

  /** Words are recognised where the machine can. */
  public static final OcrOptions DEFAULT = new OcrOptions(true, DEFAULT_LANGUAGE, false);

  /** {@return whether to try} */
  public boolean isToBeTried() {
    return on && !gaveUp;
  }
}
