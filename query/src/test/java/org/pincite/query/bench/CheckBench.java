package org.pincite.query.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.IndexEditor;
import org.pincite.query.app.Library;
import org.pincite.query.app.check.QuotationChecker;
import org.pincite.query.check.Quotation;
import org.pincite.query.check.Verdict;

/**
 * Times the check of a draft's quotations against many passages: as many as wanted, of real
 * sentences put together anew, in a workspace of their own. Two of three quotations are as they
 * stand there, the third lacks a word, which takes the longest since it stands nowhere.
 */
public final class CheckBench {
  /** As many as a draft of 10,000 words may have. */
  private static final int QUOTATIONS = 100;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CheckBench() {}

  /**
   * Prints the figures.
   *
   * @param args workspace with real documents, number of passages, seed, folder that takes the
   *     workspace made (used again if it is there)
   */
  public static void main(String[] args) {
    SyntheticCorpus corpus = new SyntheticCorpus(Path.of(args[0]), Long.parseLong(args[2]));
    int passages = Integer.parseInt(args[1]);
    Path made = Path.of(args[3]).resolve("check" + passages);
    if (!Workspace.exists(made)) {
      make(corpus, passages, made);
    }
    List<String> quotations = quotations(corpus, new Random(Long.parseLong(args[2])));
    try (Library library = Library.open(made)) {
      for (int round = 1; round <= 2; round++) {
        long begin = System.nanoTime();
        long beginBusy = THREADS.getCurrentThreadCpuTime();
        QuotationChecker checker = new QuotationChecker(library);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (String quotation : quotations) {
          verdicts.merge(checker.check(new Quotation(quotation)).verdict(), 1, Integer::sum);
        }
        System.out.printf(
            "round %d: %d quotations against %d passages in %.1f s (%.1f s of processor time): %s%n",
            round,
            quotations.size(),
            library.index().blocks(),
            (System.nanoTime() - begin) / 1e9,
            (THREADS.getCurrentThreadCpuTime() - beginBusy) / 1e9,
            verdicts);
      }
    }
  }

  private static List<String> quotations(SyntheticCorpus corpus, Random random) {
    List<String> quotations = new ArrayList<>();
    for (int i = 0; i < QUOTATIONS; i++) {
      List<String> sentences = corpus.sentences();
      String sentence = sentences.get(random.nextInt(sentences.size()));
      List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
      if (i % 3 == 2) {
        words.remove(words.size() / 2);
      }
      quotations.add(String.join(" ", words));
    }
    return quotations;
  }

  private static void make(SyntheticCorpus corpus, int passages, Path folder) {
    List<CatalogueEntry> entries = new ArrayList<>();
    try (Workspace workspace = Workspace.openForWriting(folder);
        IndexEditor editor = IndexEditor.open(workspace.indexFolder())) {
      for (int i = 0; i < passages / SyntheticCorpus.PASSAGES; i++) {
        Document document = corpus.document(i);
        workspace.documents().write(document);
        editor.put(document);
        entries.add(
            new CatalogueEntry(
                "/bench/" + i,
                document.source().size(),
                0,
                "2026-01-01T00:00:00Z",
                document.source(),
                document.madeBy(),
                Summary.of(document),
                null));
      }
      Catalogue catalogue = Catalogue.EMPTY.next(entries);
      workspace.catalogues().write(catalogue);
      editor.commit(Map.of("catalogue", Long.toString(catalogue.generation())));
    }
  }
}
