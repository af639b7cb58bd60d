package org.pincite.query.app.reading;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.Passwords;
import org.pincite.query.question.QueryException;

/** Which passwords to try on which files. They are never printed, also not by {@link #toString}. */
public final class PasswordRules {
  /** None is known; the empty one is always tried. */
  public static final PasswordRules NONE = new PasswordRules(List.of());

  private final List<Rule> rules;

  private PasswordRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  private record Rule(@Nullable PathMatcher files, String password) {
    boolean fits(Path file) {
      return files == null || files.matches(file) || files.matches(file.getFileName());
    }
  }

  /**
   * {@return the rules that lines state: a password, or a glob for names or paths, a tab and the
   * password for those files} Empty lines are passed over; a password may begin or end with spaces.
   *
   * @throws QueryException if a glob is none, naming its line
   */
  public static PasswordRules parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        rules.add(
            new Rule(matcher(line.substring(0, tab).strip(), i + 1), line.substring(tab + 1)));
      } else if (!line.isEmpty()) {
        rules.add(new Rule(null, line));
      }
    }
    return new PasswordRules(rules);
  }

  /** {@return the rule to try one password on all files} */
  public static PasswordRules ofAllFiles(String password) {
    return new PasswordRules(List.of(new Rule(null, password)));
  }

  /** {@return these and others, which are tried later} */
  public PasswordRules and(PasswordRules others) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(others.rules);
    return new PasswordRules(all);
  }

  /** {@return the passwords to try on a file} */
  public Passwords forFile(Path file) {
    if (rules.isEmpty()) {
      return Passwords.NONE;
    }
    return new Passwords(
        rules.stream().filter(rule -> rule.fits(file)).map(Rule::password).distinct().toList());
  }

  @Override
  public String toString() {
    return rules.size() + " password rules";
  }

  private static PathMatcher matcher(String glob, int line) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new QueryException(
          "line " + line + " of the passwords has a pattern that is none: " + glob, e);
    }
  }
}
