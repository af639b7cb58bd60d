package org.pincite.query.cli.option;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.reading.PasswordRules;
import org.pincite.query.app.reading.ReadingOptions;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Option;

/** What all commands that read files let one say about it. */
public final class ReadingMixin {
  /** Variable that holds one password. */
  public static final String PASSWORD_VARIABLE = "PINCITE_PASSWORD";

  @Option(
      names = "--password",
      description =
          "Ask on the terminal for a password of encrypted files; the variable "
              + PASSWORD_VARIABLE
              + " does the same without asking.")
  private boolean password;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description =
          "Passwords of encrypted files, one a line, or a pattern, a tab and the password of the files"
              + " that match it; - reads them from standard input.")
  private @Nullable Path passwords;

  @Option(
      names = "--no-ocr",
      description =
          "Do not recognise words in pictures (scanned pages), also where Tesseract could.")
  private boolean withoutOcr;

  @Option(
      names = "--ocr-language",
      paramLabel = "LANG",
      description = "Language of scanned pages by Tesseract's name, e.g. eng+cym (default: eng).")
  private String ocrLanguage = "eng";

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "Number of files read at the same time (default: one a core, as memory allows).")
  private @Nullable Integer jobs;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description =
          "Memory of all processes that read files together (default: half of the machine's at most).")
  private @Nullable Integer memory;

  /** {@return the options; asks for a password where that was wished} */
  public ReadingOptions options(boolean tags) {
    PasswordRules rules = PasswordRules.NONE;
    if (passwords != null) {
      rules = rules.and(PasswordRules.parse(lines(passwords)));
    }
    @Nullable String variable = System.getenv(PASSWORD_VARIABLE);
    if (variable != null) {
      rules = rules.and(PasswordRules.ofAllFiles(variable));
    } else if (password) {
      rules = rules.and(PasswordRules.ofAllFiles(asked()));
    }
    return new ReadingOptions(
        tags, !withoutOcr, ocrLanguage, rules, Resources.of(number(jobs), number(memory)));
  }

  private static OptionalInt number(@Nullable Integer given) {
    return given == null ? OptionalInt.empty() : OptionalInt.of(given);
  }

  private static List<String> lines(Path file) {
    try {
      if (file.toString().equals("-")) {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .lines()
            .toList();
      }
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new QueryException("the passwords in " + file + " cannot be read: " + e, e);
    }
  }

  private static String asked() {
    char @Nullable [] typed =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(console -> console.readPassword("Password: "))
            .orElse(null);
    if (typed == null) {
      throw new QueryException(
          "there is no terminal to ask for a password; use --passwords FILE or the variable "
              + PASSWORD_VARIABLE);
    }
    return new String(typed);
  }
}
