package org.pincite.query.cli.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.query.app.Progress;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command prints: results to {@code out}, all else to {@code err}. */
public final class Console {
  private static final int WIDTH = 100;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.terminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
  }

  public void print(String line) {
    out.println(line);
  }

  /** Prints text that has its own line ends. */
  public void raw(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints bytes as they are. */
  public void raw(byte[] bytes) {
    out.writeBytes(bytes);
    out.flush();
  }

  /** Prints something for the person at the terminal that is no result. */
  public void tell(String line) {
    err.println(line);
  }

  /** Prints a value as JSON. */
  public void json(Object value) {
    out.println(JSON.writeValueAsString(value));
  }

  /** {@return a progress bar of files on a terminal, else nothing} */
  public Progress progress() {
    return progress("files");
  }

  /**
   * {@return a progress bar on a terminal, else nothing}
   *
   * @param things what is worked on, in the plural
   */
  public Progress progress(String things) {
    return terminal ? new ProgressBar(err, things) : Progress.SILENT;
  }

  /**
   * {@return how matches are marked: bold on a terminal that wants colours (see no-color.org), and
   * plain elsewhere}
   *
   * @param always bold wherever the output goes
   */
  public Emphasis emphasis(boolean always) {
    boolean wanted = terminal && System.getenv("NO_COLOR") == null;
    return always || wanted ? Emphasis.BOLD : Emphasis.PLAIN;
  }

  /**
   * Prints text, broken over lines on a terminal only: elsewhere a quote stays in one piece.
   *
   * @param indent put before each line
   */
  public void wrapped(String text, String indent) {
    if (!terminal) {
      out.println(indent + text);
      return;
    }
    for (String line : lines(text, WIDTH - indent.length())) {
      out.println(indent + line);
    }
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && Emphasis.width(line) + 1 + Emphasis.width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
