package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.PinpointMeasuring;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.eval.PinpointRow;
import org.pincite.query.eval.PinpointRow.Field;
import org.pincite.query.eval.PinpointScore;
import org.pincite.query.eval.Pinpointed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "pinpoints",
    mixinStandardHelpOptions = true,
    description = {
      "Say where quotations stand, and score document, printed paragraph, page and page label.",
      "A gold file has a line of JSON a quotation: file, quote, paragraph, page_index, page_label (null: none is",
      "printed). Confidently wrong is a quotation of which any value given is not the gold's."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval pinpoints --documents gold/ --gold pinpoints.jsonl --misses"
    })
final class EvalPinpointsCommand implements Callable<Integer> {
  private static final int SHOWN = 60;

  private final Console console;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "Where the documents lie, folders in it included.")
  private Path documents = Path.of(".");

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The quotations.")
  private Path gold = Path.of(".");

  @Option(names = "--misses", description = "List what is not all right.")
  private boolean misses;

  @Option(names = "--per-file", description = "Print each document's share too.")
  private boolean perFile;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Files read at the same time (default: one a core).")
  private int jobs = Resources.DEFAULT.jobs();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalPinpointsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<PinpointScore> scores =
        PinpointMeasuring.run(
            documents, PinpointRow.read(gold), Math.max(1, jobs), console.progress());
    if (json) {
      console.json(json(scores));
    } else {
      print(scores);
    }
    return ExitCode.DONE;
  }

  private void print(List<PinpointScore> scores) {
    if (misses) {
      scores.stream().filter(s -> !s.isRight()).forEach(s -> console.print(miss(s)));
    }
    if (perFile) {
      ShareTable.byFile(scores, s -> s.row().file(), PinpointScore::isRight)
          .forEach((file, share) -> console.print(share.line(file)));
    }
    shares(scores).forEach((name, share) -> console.print(share.line(name)));
  }

  private static Map<String, ShareTable.Share> shares(List<PinpointScore> scores) {
    Map<String, ShareTable.Share> shares = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      Predicate<PinpointScore> right = s -> s.right().contains(field);
      List<PinpointScore> judged =
          scores.stream().filter(s -> s.row().judged().contains(field)).toList();
      shares.put(field.name().toLowerCase(Locale.ROOT), ShareTable.Share.of(judged, right));
    }
    shares.put("all right", ShareTable.Share.of(scores, PinpointScore::isRight));
    shares.put("confidently wrong", ShareTable.Share.of(scores, PinpointScore::isConfidentlyWrong));
    return shares;
  }

  private Map<String, Object> json(List<PinpointScore> scores) {
    Map<String, Object> all = new LinkedHashMap<>(shares(scores));
    if (misses) {
      all.put("misses", scores.stream().filter(s -> !s.isRight()).toList());
    }
    if (perFile) {
      all.put("files", ShareTable.byFile(scores, s -> s.row().file(), PinpointScore::isRight));
    }
    return all;
  }

  private static String miss(PinpointScore score) {
    String quote = score.row().quote();
    return score.row().file()
        + ": “"
        + (quote.length() > SHOWN ? quote.substring(0, SHOWN) + "…" : quote)
        + "” is "
        + place(score.row().gold())
        + "; told: "
        + (score.told() == null ? "not found" : place(score.told()));
  }

  private static String place(Pinpointed place) {
    return "para "
        + or(place.paragraph())
        + ", PDF page "
        + or(place.page())
        + ", label "
        + or(place.label());
  }

  private static String or(@Nullable Object value) {
    return value == null ? "none" : value.toString();
  }
}
