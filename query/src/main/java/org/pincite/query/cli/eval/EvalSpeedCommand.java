package org.pincite.query.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pincite.query.app.measure.Speed;
import org.pincite.query.app.measure.SpeedMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WholeNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = {
      "Time the extraction of PDFs beside PDFBox's stripper, and two worker processes beside one.",
      "What is compared takes turns; told is the middle round of each, and processor time."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval speed --rounds 5 gold/*.pdf",
      "",
      "More: pincite help measures"
    })
final class EvalSpeedCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDFs.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromOne.class)
  private int rounds = 3;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalSpeedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Speed speed = new SpeedMeasuring(files).run(rounds);
    if (json) {
      console.json(speed);
    } else {
      print(speed);
    }
    return ExitCode.DONE;
  }

  private void print(Speed speed) {
    console.print(speed.pages() + " pages; the middle of " + speed.rounds() + " rounds");
    console.print("                     pages/s  (slowest–fastest)  pages/s of processor");
    line("PDFBox's stripper", speed.stripper());
    line("extraction", speed.extraction());
    line("one worker", speed.oneWorker());
    line("two workers", speed.twoWorkers());
    say("extraction: %.2f × the stripper by processor time", speed.ofStripper());
    say("two workers: %.2f × one by the clock", speed.gain());
    say("two workers: %.2f × one on two cores by processor time", speed.gainByCpu());
    console.print(
        "memory of all processes with two workers: at most " + speed.peakMegabytes() + " MB");
  }

  private void line(String way, Speed.Rate rate) {
    console.print(
        String.format(
            Locale.ROOT,
            "%-20s %7.1f  (%.1f–%.1f)  %7.1f",
            way,
            rate.pagesPerSecond(),
            rate.slowest(),
            rate.fastest(),
            rate.pagesPerCpuSecond()));
  }

  private void say(String format, double ratio) {
    console.print(String.format(Locale.ROOT, format, ratio));
  }
}
