package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pincite.query.app.result.AskedWord;
import org.pincite.query.cli.console.Console;

/** Prints what the index knows of the words of a question. */
public final class WordCheckPrinter {
  private final Console console;

  public WordCheckPrinter(Console console) {
    this.console = console;
  }

  /** Prints a line for each word that stands in no document, and for each that may be misspelt. */
  public void print(List<AskedWord> words) {
    if (!words.isEmpty()) {
      console.print("");
    }
    List<String> known = new ArrayList<>();
    for (AskedWord word : words) {
      if (word.isUnknown()) {
        console.wrapped(word.word() + " stands in no document." + suggestions(word), "");
      } else {
        known.add(word.word() + " in " + places(word.paragraphs()) + suggestions(word));
      }
    }
    if (!known.isEmpty()) {
      console.wrapped("By itself stands " + String.join("; ", known) + ".", "");
    }
  }

  private static String suggestions(AskedWord word) {
    if (word.suggestions().isEmpty()) {
      return "";
    }
    String listed =
        word.suggestions().stream()
            .map(near -> near.form() + " (in " + places(near.paragraphs()) + ")")
            .collect(Collectors.joining(", "));
    return word.isUnknown() ? " Did you mean " + listed + "?" : " (did you mean " + listed + "?)";
  }

  private static String places(int paragraphs) {
    return AnswerPrinter.counted(paragraphs, "paragraph");
  }
}
