package org.pincite.ingest.ocr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Recognised;
import org.pincite.ingest.draft.OcrOptions;

/**
 * What recognises words here and now, as options and the machine allow; or the reason why nothing
 * does.
 */
public final class Recogniser {
  private final @Nullable Tesseract engine;
  private final String language;
  private final String obstacle;

  private Recogniser(@Nullable Tesseract engine, String language, String obstacle) {
    this.engine = engine;
    this.language = language;
    this.obstacle = obstacle;
  }

  /** {@return what recognises words under some options} */
  public static Recogniser of(OcrOptions options) {
    String language = options.language();
    if (!options.on()) {
      return new Recogniser(null, language, "recognising words in pictures (OCR) is switched off");
    }
    Optional<Tesseract> engine = Tesseract.installed();
    if (engine.isEmpty()) {
      return new Recogniser(
          null, language, "Tesseract, which recognises words in pictures (OCR), is not installed");
    }
    if (!engine.get().knows(language)) {
      return new Recogniser(null, language, "Tesseract lacks the language " + language);
    }
    String obstacle = options.gaveUp() ? "recognising its words took too much time or memory" : "";
    return new Recogniser(engine.get(), language, obstacle);
  }

  /** {@return the engine with its version and language, as documents with scans are made by} */
  public String version() {
    return engine == null ? "no ocr" : Tesseract.NAME + " " + engineVersion();
  }

  /** {@return why no words can be recognised, as the end of a sentence; empty where they can} */
  public String obstacle() {
    return obstacle;
  }

  /** {@return a reader of pictures; empty where something is in the way} */
  public Optional<UprightReader> reader() {
    return engine != null && obstacle.isEmpty()
        ? Optional.of(new UprightReader(engine, language))
        : Optional.empty();
  }

  /** {@return the record of a page whose words it recognised} */
  public Recognised record(int page, java.util.List<Recognised.Word> words) {
    return Recognised.of(page, Tesseract.NAME, engineVersion(), words);
  }

  private String engineVersion() {
    return engine == null ? "" : engine.version() + " " + language;
  }
}
