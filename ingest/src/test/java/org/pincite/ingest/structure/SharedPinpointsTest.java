package org.pincite.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cites real documents, where those lie beside the project: each scheme of numbers once or twice.
 */
class SharedPinpointsTest {
  private static final Path DATA =
      Path.of(System.getProperty("pincite.root"), "..", "shared", "data");

  /** Continuous numbers, chapters, lettered parts, quoted numbers, none at all. */
  private static final Set<String> FILES =
      Set.of(
          "d-em-uksiem_20230588_en_003.pdf",
          "d-judgments-test13.pdf",
          "d-judgments-test24.pdf",
          "h-edpb-breach-p5-9.pdf",
          "h-blood-inquiry-p59-64.pdf",
          "d-ia-ukia_20170116_en.pdf",
          "t-gao-08-587t.pdf");

  private final Ingester ingester = new Ingester();
  private final Map<String, Document> documents = new HashMap<>();

  private Document document(String file) throws IngestException {
    Document known = documents.get(file);
    if (known == null) {
      Path path = DATA.resolve("extract-gold/dev").resolve(file);
      known = ((Extraction.Extracted) ingester.extract(path, ingester.identify(path))).document();
      documents.put(file, known);
    }
    return known;
  }

  @Test
  void paragraphsOfRealDocumentsAreCitedRight() throws IOException, IngestException {
    Path gold = DATA.resolve("pinpoints/dev.jsonl");
    assumeTrue(Files.exists(gold), () -> "no " + gold + " beside the project");
    int quotes = 0;
    StringBuilder wrong = new StringBuilder();
    for (String line : Files.readAllLines(gold)) {
      JsonNode item = JsonMapper.shared().readTree(line);
      String file = item.get("file").asString();
      if (FILES.contains(file)) {
        quotes++;
        String want = item.get("paragraph").isNull() ? "none" : item.get("paragraph").asString();
        String got = paragraph(document(file), item.get("quote").asString());
        wrong.append(want.equals(got) ? "" : "\n" + file + ": " + want + " is cited as " + got);
      }
    }
    assertTrue(quotes > 100, quotes + " quotations");
    assertEquals("", wrong.toString());
  }

  /** {@return the paragraph of the block in which the quotation begins} */
  private static String paragraph(Document document, String quote) {
    StringBuilder all = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Block block : document.blocks()) {
      starts.add(all.length());
      all.append(solid(document.quote(block.span())));
    }
    int at = all.indexOf(solid(quote));
    if (at < 0) {
      return "words that are not found";
    }
    int block = (int) starts.stream().filter(start -> start <= at).count() - 1;
    @Nullable String paragraph = document.blocks().get(block).paragraph();
    return paragraph == null ? "none" : paragraph;
  }

  private static String solid(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
