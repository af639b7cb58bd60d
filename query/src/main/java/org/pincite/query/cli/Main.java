package org.pincite.query.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pincite.corpus.CorpusException;
import org.pincite.index.IndexException;
import org.pincite.query.cli.basket.BasketCommand;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.console.Version;
import org.pincite.query.cli.eval.EvalCommand;
import org.pincite.query.cli.export.ExportCommand;
import org.pincite.query.cli.receipt.VerifyCommand;
import org.pincite.query.cli.setting.SettingsCommand;
import org.pincite.query.cli.setting.StylesCommand;
import org.pincite.query.cli.theme.ThemeCommand;
import org.pincite.query.question.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code pincite} command. */
@Command(
    name = "pincite",
    description = "Statements from policy documents, and the place to cite them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Begin with:  pincite survey FOLDER",
      "             pincite search 'workforce AND shortage*'",
      "Explanations: pincite help  (lists the topics)"
    })
public final class Main {
  private static final String HELP = "help";

  private static final Map<String, Class<?>> COMMANDS = commands();

  private Main() {}

  /** In the order in which they are listed. */
  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("index", IndexCommand.class);
    commands.put("embed", EmbedCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("batch", BatchCommand.class);
    commands.put("absence", AbsenceCommand.class);
    commands.put("survey", SurveyCommand.class);
    commands.put("theme", ThemeCommand.class);
    commands.put("like", LikeCommand.class);
    commands.put("words", WordsCommand.class);
    commands.put("show", ShowCommand.class);
    commands.put("copy", CopyCommand.class);
    commands.put("basket", BasketCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("documents", DocumentsCommand.class);
    commands.put("settings", SettingsCommand.class);
    commands.put("styles", StylesCommand.class);
    commands.put("extract", ExtractCommand.class);
    commands.put("eval", EvalCommand.class);
    commands.put("doctor", DoctorCommand.class);
    commands.put(HELP, HelpCommand.class);
    return commands;
  }

  /**
   * PDFBox logs what it mends in damaged files; what matters of that stands in the document's
   * doubts.
   */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(out.checkError() && code == ExitCode.DONE ? ExitCode.FAILED : code);
  }

  /**
   * {@return the exit code of a command, see {@code pincite help exit-codes}}
   *
   * @param out for results
   * @param err for everything else
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    LIBRARIES.setLevel(Level.OFF);
    Console console = new Console(out, err);
    CommandLine line = new CommandLine(new Main(), new CommandFactory(console));
    addCommands(line, args.length == 0 ? HELP : args[0]);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    return args.length == 0 ? line.execute("--help") : line.execute(args);
  }

  /** The one that is asked for is enough, and looking at the options of all takes a while. */
  private static void addCommands(CommandLine line, String asked) {
    boolean one = COMMANDS.containsKey(asked) && !asked.equals(HELP);
    COMMANDS.forEach(
        (name, type) -> {
          if (!one || name.equals(asked)) {
            line.addSubcommand(name, type);
          }
        });
  }

  private static int failed(Exception e, PrintStream err) {
    switch (e) {
      case QueryException q -> err.println("pincite: " + q.getMessage());
      case CorpusException c -> err.println("pincite: " + c.getMessage());
      case IndexException i -> err.println("pincite: " + i.getMessage());
      default -> {
        err.println("pincite: something went wrong that should not have: " + e);
        for (StackTraceElement frame : e.getStackTrace()) {
          if (frame.getClassName().startsWith("org.pincite.")) {
            err.println("  at " + frame);
          }
        }
      }
    }
    return ExitCode.FAILED;
  }

  /** Text is sacred: the terminal's own charset might not have its letters. */
  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(
        new FileOutputStream(to), to == FileDescriptor.err, StandardCharsets.UTF_8);
  }
}
