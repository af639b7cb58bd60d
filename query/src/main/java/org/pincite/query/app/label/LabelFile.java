package org.pincite.query.app.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Sha256;
import org.pincite.query.label.Example;

/**
 * Labels of sentences, kept without their text: lines of tab-separated values, document, context,
 * quote, reader, themes, kind, stance, whose words, salience.
 */
final class LabelFile {
  /** Digits of the SHA-256 of a document's source. */
  private static final int DOCUMENT_DIGITS = 12;

  private static final int CONTEXT_DIGITS = 8;
  private static final int QUOTE_DIGITS = 16;
  private static final int FIELDS = 9;

  private final Map<String, List<Example.Reading>> readings = new HashMap<>();

  /**
   * @param lines of the file; those that begin with # are comments
   */
  LabelFile(List<String> lines) {
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#") && fields.length == FIELDS) {
        readings
            .computeIfAbsent(fields[0] + fields[1] + fields[2], k -> new ArrayList<>())
            .add(reading(fields[4], fields[5], fields[6], fields[8]));
      }
    }
  }

  static Example.Reading reading(String themes, String kind, String stance, String salience) {
    List<String> names = themes.equals("-") ? List.of() : List.of(themes.split(",", -1));
    return new Example.Reading(names, kind, stance, Integer.parseInt(salience));
  }

  /**
   * {@return what readers said of a sentence; nothing if none read it}
   *
   * @param source SHA-256 of its document's source
   * @param before the sentence before it, empty for the first
   */
  List<Example.Reading> of(String source, String before, String sentence) {
    return readings.getOrDefault(
        source.substring(0, DOCUMENT_DIGITS)
            + digits(before, CONTEXT_DIGITS)
            + digits(sentence, QUOTE_DIGITS),
        List.of());
  }

  private static String digits(String text, int count) {
    return Sha256.hex(text.replaceAll("\\s+", " ").strip()).substring(0, count);
  }
}
