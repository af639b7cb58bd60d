package org.pincite.query.cli.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.pincite.query.app.Progress;

/** A line on a terminal that shows how far work on many things has got. */
public final class ProgressBar implements Progress {
  private static final int WIDTH = 24;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final PrintStream terminal;
  private final String things;
  private int total;
  private int done;
  private Instant begin = Instant.now();
  private Instant shown = Instant.EPOCH;

  /**
   * @param things what is worked on, in the plural
   */
  public ProgressBar(PrintStream terminal, String things) {
    this.terminal = terminal;
    this.things = things;
  }

  @Override
  public void start(int number) {
    total = number;
    done = 0;
    begin = Instant.now();
    show("");
  }

  @Override
  public void step(String what) {
    done++;
    if (done == total || Duration.between(shown, Instant.now()).compareTo(PAUSE) > 0) {
      show(what.substring(what.lastIndexOf('/') + 1));
    }
  }

  @Override
  public void end() {
    terminal.print("\r\u001b[K");
    terminal.flush();
  }

  private void show(String name) {
    shown = Instant.now();
    int filled = total == 0 ? WIDTH : WIDTH * done / total;
    String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    String cut = name.length() > 40 ? name.substring(0, 39) + "…" : name;
    terminal.print(
        "\r\u001b[K" + bar + " " + done + "/" + total + " " + things + left() + "  " + cut);
    terminal.flush();
  }

  private String left() {
    if (done == 0) {
      return "";
    }
    long millis = Duration.between(begin, Instant.now()).toMillis();
    long left = millis * (total - done) / done / 1000;
    return ", " + (left >= 90 ? (left + 30) / 60 + " min" : left + " s") + " left";
  }
}
