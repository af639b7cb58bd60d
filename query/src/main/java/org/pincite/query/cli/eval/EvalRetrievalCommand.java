package org.pincite.query.cli.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.RetrievalMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.eval.retrieval.PublishedFigure;
import org.pincite.query.eval.retrieval.RetrievalCollection;
import org.pincite.query.eval.retrieval.RetrievalScore;
import org.pincite.query.eval.retrieval.TrecRun;
import org.pincite.query.rank.Bm25;
import org.pincite.query.rank.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "retrieval",
    mixinStandardHelpOptions = true,
    description = {
      "Rank the texts of a collection for its queries, and score the rankings.",
      "A collection is a folder with corpus.jsonl, queries.jsonl and qrels.tsv (the form of BEIR); a folder of collections is measured one by one."
    },
    footer = {
      "",
      "Examples:",
      "  pincite eval retrieval collections/",
      "  pincite eval retrieval scifact/ --ranking bm25 --k1 0.9 --b 0.4 --run scifact.run",
      "",
      "More: pincite help measures"
    })
final class EvalRetrievalCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A collection, or a folder of collections.")
  private Path folder = Path.of(".");

  @Option(
      names = "--ranking",
      paramLabel = "RANKING",
      description = "bm25, dense or hybrid (default: hybrid).")
  private Ranking ranking = Ranking.HYBRID;

  @Option(names = "--k1", paramLabel = "X", description = "Of BM25 (default: ${DEFAULT-VALUE}).")
  private float k1 = Bm25.DEFAULT.k1();

  @Option(names = "--b", paramLabel = "X", description = "Of BM25 (default: ${DEFAULT-VALUE}).")
  private float b = Bm25.DEFAULT.b();

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Write the rankings as a TREC run; of several collections, NAME-FILE each.")
  private @Nullable Path run;

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      description = "Keep vectors there, for the next time.")
  private @Nullable Path vectors;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Texts embedded at a time (default: one a core).",
      converter = WholeNumber.FromOne.class)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalRetrievalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> folders = RetrievalCollection.below(folder);
    Map<String, RetrievalScore> scores = new LinkedHashMap<>();
    if (!json) {
      console.print(String.format("%-20s nDCG@10    MAP  R@100    MRR  queries", name()));
    }
    for (Path each : folders) {
      RetrievalCollection collection = RetrievalCollection.read(each);
      List<RetrievalScore> all = scored(collection, folders.size() > 1);
      scores.put(collection.name(), RetrievalScore.mean(all));
      print(collection.name(), RetrievalScore.mean(all), Integer.toString(all.size()));
      published(collection.name());
    }
    if (scores.size() > 1) {
      print("mean", RetrievalScore.mean(scores.values()), "");
    }
    if (json) {
      console.json(Map.of("ranking", name(), "k1", k1, "b", b, "collections", scores));
    }
    return ExitCode.DONE;
  }

  private List<RetrievalScore> scored(RetrievalCollection collection, boolean oneOfSeveral) {
    Map<String, List<Map.Entry<String, Double>>> rankings =
        RetrievalMeasuring.run(
            collection, ranking, new Bm25(k1, b), vectors, jobs, console.progress());
    if (run != null) {
      TrecRun trec = new TrecRun("pincite-" + name());
      rankings.forEach(trec::add);
      trec.write(
          oneOfSeveral ? run.resolveSibling(collection.name() + "-" + run.getFileName()) : run);
    }
    return RetrievalScore.of(collection, rankings);
  }

  /** Prints what others reached under what we did. */
  private void published(String collection) {
    if (!json) {
      PublishedFigure.of(collection)
          .forEach(
              figure ->
                  console.print(
                      String.format(
                          Locale.ROOT,
                          "%-20s  %.4f  %s (%s)",
                          "  published",
                          figure.ndcg(),
                          figure.system(),
                          figure.source())));
    }
  }

  private void print(String collection, RetrievalScore score, String queries) {
    if (!json) {
      console.print(
          String.format(
              Locale.ROOT,
              "%-20s  %.4f %.4f %.4f %.4f  %7s",
              collection,
              score.ndcg(),
              score.map(),
              score.recall(),
              score.mrr(),
              queries));
    }
  }

  private String name() {
    return ranking.name().toLowerCase(Locale.ROOT);
  }
}
