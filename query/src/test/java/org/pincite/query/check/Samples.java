package org.pincite.query.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.query.check.judge.Comparison;
import org.pincite.query.check.judge.Comparison.Compared;
import org.pincite.query.check.judge.Corpus;
import org.pincite.query.check.text.SourceText;

/** Sample documents, few enough to look through all of them. */
final class Samples {
  private static final Path FOLDER =
      Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/documents");

  /** A report with notes, tables and page breaks; a white paper; a submission in plain text. */
  static final List<Document> DOCUMENTS =
      Stream.of(
              "answering-the-call-report.pdf",
              "renewing-rolling-stock-white-paper.pdf",
              "acw0051-written-evidence.txt")
          .map(Samples::read)
          .toList();

  private static final List<SourceText> TEXTS = DOCUMENTS.stream().map(SourceText::of).toList();

  private static final Corpus CORPUS =
      (words, among) ->
          TEXTS.stream().filter(text -> among.isEmpty() || among.contains(text.sha256())).toList();

  private Samples() {}

  static Document report() {
    return DOCUMENTS.getFirst();
  }

  static Document whitePaper() {
    return DOCUMENTS.get(1);
  }

  static Compared compare(String quotation) {
    return compare(quotation, Claim.UNTOLD);
  }

  static Compared compare(String quotation, Claim claim) {
    return Comparison.compare(CORPUS, new Quotation(quotation, claim));
  }

  static Claim claim(Document document, List<String> pages, List<String> paragraphs) {
    return new Claim(Set.of(document.source().sha256()), pages, paragraphs);
  }

  private static Document read(String name) {
    Path file = FOLDER.resolve(name);
    Ingester ingester = new Ingester();
    try {
      Extraction read = ingester.extract(file, ingester.identify(file), ExtractionOptions.DEFAULT);
      return ((Extraction.Extracted) read).document();
    } catch (IngestException e) {
      throw new AssertionError(e);
    }
  }
}
