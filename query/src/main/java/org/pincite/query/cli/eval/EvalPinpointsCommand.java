package org.pincite.query.cli.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.PinpointMeasuring;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.PinpointRow;
import org.pincite.query.eval.PinpointRow.Field;
import org.pincite.query.eval.PinpointScore;
import org.pincite.query.eval.Pinpointed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final GoldMixin options = new GoldMixin();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Files read at the same time (default: one a core).")
  private int jobs = Resources.DEFAULT.jobs();

  EvalPinpointsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<PinpointScore> scores =
        PinpointMeasuring.run(
            options.documents(),
            PinpointRow.read(options.gold()),
            Math.max(1, jobs),
            console.progress());
    if (options.json()) {
      console.json(json(scores));
    } else {
      print(scores);
    }
    return ExitCode.DONE;
  }

  private void print(List<PinpointScore> scores) {
    if (options.misses()) {
      scores.stream().filter(s -> !s.isRight()).forEach(s -> console.print(miss(s)));
    }
    if (options.perFile()) {
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
    if (options.misses()) {
      all.put("misses", scores.stream().filter(s -> !s.isRight()).toList());
    }
    if (options.perFile()) {
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
