package org.pincite.query.cli.eval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.app.measure.RetrievalMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.retrieval.FigureTable;
import org.pincite.query.eval.retrieval.MeasuredFigure;
import org.pincite.query.eval.retrieval.PublishedFigure;
import org.pincite.query.eval.retrieval.RetrievalCollection;
import org.pincite.query.eval.retrieval.RetrievalScore;
import org.pincite.query.rank.Bm25;
import org.pincite.query.rank.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Print the published figures of retrieval as a table in Markdown.",
      "With a folder of collections all are measured anew, for every ranking."
    },
    footer = {
      "",
      "Examples:",
      "  pincite eval figures",
      "  pincite eval figures collections/ --write measured.tsv --vectors vectors",
      "",
      "More: pincite help measures"
    })
final class EvalFiguresCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder of collections; without it, figures are taken as published.")
  private @Nullable Path folder;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the figures there, as the file of those published.")
  private @Nullable Path written;

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      description = "Keep vectors there, for the next time.")
  private @Nullable Path vectors;

  EvalFiguresCommand(Console console) {
    this.console = console;
  }

  /** A ranking whose figures are published; parameters that are not those of searches are named. */
  private record Row(Ranking ranking, Bm25 similarity) {
    static final List<Row> ALL =
        List.of(
            new Row(Ranking.HYBRID, Bm25.DEFAULT),
            new Row(Ranking.DENSE, Bm25.DEFAULT),
            new Row(Ranking.BM25, Bm25.DEFAULT),
            new Row(Ranking.BM25, Bm25.ANSERINI));

    String name() {
      return ranking.name().toLowerCase(Locale.ROOT)
          + (similarity.equals(Bm25.DEFAULT)
              ? ""
              : ", k1 " + similarity.k1() + ", b " + similarity.b());
    }
  }

  @Override
  public Integer call() {
    List<MeasuredFigure> figures =
        folder == null ? MeasuredFigure.published() : measured(RetrievalCollection.below(folder));
    if (written != null) {
      AtomicFile.write(written, MeasuredFigure.file(figures).getBytes(StandardCharsets.UTF_8));
    }
    console.print(FigureTable.of(figures, PublishedFigure.all()).strip());
    return ExitCode.DONE;
  }

  private List<MeasuredFigure> measured(List<Path> folders) {
    List<MeasuredFigure> figures = new ArrayList<>();
    for (Row row : Row.ALL) {
      for (Path each : folders) {
        RetrievalCollection collection = RetrievalCollection.read(each);
        RetrievalScore score =
            RetrievalScore.mean(
                RetrievalScore.of(
                    collection,
                    RetrievalMeasuring.run(
                        collection,
                        row.ranking,
                        row.similarity,
                        vectors,
                        Runtime.getRuntime().availableProcessors(),
                        console.progress())));
        figures.add(
            new MeasuredFigure(
                collection.name(), row.name(), score, LocalDate.now(ZoneOffset.UTC)));
      }
    }
    return figures;
  }
}
