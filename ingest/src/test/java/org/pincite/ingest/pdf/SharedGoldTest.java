package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.PlainText;

/** Reads real reports whose paragraphs are known, where they are at hand. */
class SharedGoldTest {
  private static final Pattern BLOCK =
      Pattern.compile("\"t\":\\s*\"(p|li)\".*?\"x\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final int LONG_ENOUGH = 40;

  @Test
  void findsTheParagraphsOfExplanatoryMemorandaWholeAndInOnePiece() throws Exception {
    Path gold =
        Path.of(System.getProperty("pincite.root"), "..", "shared", "data", "extract-gold", "dev")
            .normalize();
    assumeTrue(Files.isDirectory(gold), "no folder of known documents beside the project");
    List<String> missing = new ArrayList<>();
    int all = 0;
    for (Path pdf : memoranda(gold)) {
      String text =
          squeezed(PlainText.of(TestPdf.assemble(new PdfExtractor().extract(pdf, TestPdf.SOURCE))));
      for (String paragraph : paragraphs(pdf)) {
        all++;
        if (!text.contains(squeezed(paragraph))) {
          missing.add(pdf.getFileName() + ": " + paragraph);
        }
      }
    }
    assertTrue(all > 200, "paragraphs compared: " + all);
    assertTrue(
        missing.size() <= 0.02 * all,
        missing.size() + " of " + all + " not whole:\n" + String.join("\n", missing));
  }

  private static List<Path> memoranda(Path gold) throws Exception {
    try (Stream<Path> files = Files.list(gold)) {
      return files
          .filter(file -> file.getFileName().toString().matches("d-em-.*\\.pdf"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static List<String> paragraphs(Path pdf) throws Exception {
    String json = Files.readString(Path.of(pdf.toString().replaceFirst("\\.pdf$", ".gold.json")));
    List<String> paragraphs = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(json);
    while (matcher.find()) {
      String text = matcher.group(2);
      if (text.length() > LONG_ENOUGH && text.indexOf('\\') < 0) {
        paragraphs.add(text);
      }
    }
    return paragraphs;
  }

  /** {@return the letters of a text; figures are left out, since gold has note marks out too} */
  private static String squeezed(String text) {
    return text.replaceAll("[^\\p{L}]+", "");
  }
}
