package org.pincite.ingest.rtf;

import org.pincite.ingest.office.NumberFormat;

/** Counts the footnotes or endnotes of a file. */
final class RtfNotes {
  private final String prefix;
  private NumberFormat format = NumberFormat.DECIMAL;
  private int start = 1;
  private int count;
  private boolean eachSection;
  private boolean eachPage;

  /**
   * @param prefix what their control words begin with: {@code ftn} or {@code aftn}
   */
  RtfNotes(String prefix) {
    this.prefix = prefix;
  }

  /** Takes a control word if it says how these notes are counted. */
  void property(String word, int number) {
    if (!word.startsWith(prefix)) {
      return;
    }
    switch (word.substring(prefix.length())) {
      case "nar" -> format = NumberFormat.DECIMAL;
      case "nalc" -> format = NumberFormat.LOWER_LETTER;
      case "nauc" -> format = NumberFormat.UPPER_LETTER;
      case "nrlc" -> format = NumberFormat.LOWER_ROMAN;
      case "nruc" -> format = NumberFormat.UPPER_ROMAN;
      case "nchi" -> format = NumberFormat.SYMBOLS;
      case "start" -> start = number;
      case "restart" -> eachSection = true;
      case "rstpg" -> eachPage = true;
      case "rstcont" -> {
        eachSection = false;
        eachPage = false;
      }
      default -> {
        // says where they are printed
      }
    }
  }

  void sectionEnd() {
    if (eachSection) {
      count = 0;
    }
  }

  /** {@return the next mark; nothing where it depends on the pages} */
  String next() {
    count++;
    return eachPage ? "" : format.print(start + count - 1);
  }
}
