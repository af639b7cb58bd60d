package org.pincite.query.cite.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pincite.query.question.QueryException;

/** The forms in which reference managers exchange their libraries. */
public enum LibraryFormat {
  BIBTEX,
  RIS,
  CSL_JSON;

  /** {@return the format that the ending of a file's name tells; {@code .json} is CSL-JSON} */
  public static Optional<LibraryFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "bib", "bibtex" -> Optional.of(BIBTEX);
      case "ris" -> Optional.of(RIS);
      case "json" -> Optional.of(CSL_JSON);
      default -> Optional.empty();
    };
  }

  /** {@return items as a file of this format} */
  public String write(List<LibraryItem> items) {
    return switch (this) {
      case BIBTEX -> BibTexWriter.write(items);
      case RIS -> RisWriter.write(items);
      case CSL_JSON -> CslJson.write(items);
    };
  }

  /**
   * {@return the items of a file, in its order}
   *
   * @throws QueryException if it is not of this format; the message says where
   */
  public List<LibraryItem> read(String text) {
    return switch (this) {
      case BIBTEX -> BibTexReader.read(text);
      case RIS -> RisReader.read(text);
      case CSL_JSON -> CslJson.read(text);
    };
  }
}
