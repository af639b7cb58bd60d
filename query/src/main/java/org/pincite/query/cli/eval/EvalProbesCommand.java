package org.pincite.query.cli.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.pincite.query.app.measure.ProbeMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.ProbeRow;
import org.pincite.query.eval.ProbeScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "probes",
    mixinStandardHelpOptions = true,
    description = {
      "Index documents and search for phrases that stand in them.",
      "A gold file has a line of JSON a phrase: file, phrase, and maybe page_index and where (body, note, table …)."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval probes --documents gold/ --gold probes.jsonl --misses"
    })
final class EvalProbesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GoldMixin options = new GoldMixin();

  EvalProbesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<ProbeScore> scores =
        ProbeMeasuring.run(options.documents(), ProbeRow.read(options.gold()), console.progress());
    if (options.json()) {
      console.json(json(scores));
    } else {
      print(scores);
    }
    return ExitCode.DONE;
  }

  private void print(List<ProbeScore> scores) {
    if (options.misses()) {
      scores.stream().filter(s -> !s.onPage()).forEach(s -> console.print(miss(s)));
    }
    if (options.perFile()) {
      ShareTable.byFile(scores, s -> s.row().file(), ProbeScore::found)
          .forEach((file, share) -> console.print(share.line(file)));
    }
    ShareTable.byFile(scores, s -> "in " + s.row().where(), ProbeScore::found)
        .forEach((where, share) -> console.print(share.line(where)));
    shares(scores).forEach((name, share) -> console.print(share.line(name)));
  }

  private static Map<String, ShareTable.Share> shares(List<ProbeScore> scores) {
    Map<String, ShareTable.Share> shares = new LinkedHashMap<>();
    Predicate<ProbeScore> found = ProbeScore::found;
    shares.put("found", ShareTable.Share.of(scores, found));
    shares.put("found on its page", ShareTable.Share.of(scores, ProbeScore::onPage));
    return shares;
  }

  private Map<String, Object> json(List<ProbeScore> scores) {
    Map<String, Object> all = new LinkedHashMap<>(shares(scores));
    all.put("where", ShareTable.byFile(scores, s -> s.row().where(), ProbeScore::found));
    if (options.misses()) {
      all.put("misses", scores.stream().filter(s -> !s.onPage()).toList());
    }
    if (options.perFile()) {
      all.put("files", ShareTable.byFile(scores, s -> s.row().file(), ProbeScore::found));
    }
    return all;
  }

  private static String miss(ProbeScore score) {
    return score.row().file()
        + ", PDF page "
        + score.row().page()
        + ", "
        + score.row().where()
        + ": “"
        + score.row().phrase()
        + "” "
        + (score.found() ? "found, on another page" : "not found");
  }
}
