package org.pincite.ingest.rtf;

import java.util.Set;

/** What control words mean by themselves, wherever they stand. */
final class ControlWords {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "colortbl",
          "pict",
          "objdata",
          "filetbl",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "nonshppict",
          "shprslt",
          "pntxta",
          "pntxtb",
          "sp",
          "private",
          "subject",
          "doccomm",
          "keywords",
          "operator",
          "category",
          "company",
          "manager",
          "creatim",
          "revtim",
          "printim",
          "buptim",
          "comment",
          "hlinkbase",
          "bkmkstart",
          "bkmkend",
          "panose",
          "falt",
          "fontemb",
          "revtbl",
          "listtable",
          "listoverridetable");

  /** Groups that may be passed over, and are read all the same. */
  private static final Set<String> READ_IF_MARKED =
      Set.of("footnote", "fldinst", "pntext", "listtext", "shpinst", "annotation", "do", "shptxt");

  private ControlWords() {}

  /** {@return whether a group that begins with the word holds no text of the document} */
  static boolean beginsNoText(String word) {
    return NOT_TEXT.contains(word);
  }

  /** {@return whether a group that begins with the word is passed over where it says it may be} */
  static boolean isPassedIfMarked(String word) {
    return !READ_IF_MARKED.contains(word);
  }

  /** {@return the character that the word stands for, empty if it stands for none} */
  static String sign(String word) {
    return switch (word) {
      case "tab" -> "\t";
      case "line", "page", "column" -> "\n";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "emspace", "enspace", "qmspace" -> " ";
      default -> "";
    };
  }
}
