package org.pincite.query.app.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;
import org.pincite.query.theme.learn.SentenceQuery;
import org.pincite.query.theme.learn.ThemeHead;
import org.pincite.query.theme.learn.ThemeLearner;
import tools.jackson.databind.json.JsonMapper;

/**
 * The themes that were added to a workspace, each with what was learnt of its examples: files among
 * the user's data, which no rebuild touches.
 *
 * @param all in the order of their names
 */
public record UserThemes(List<Added> all) {
  private static final String THEME = ".theme";
  private static final String LEARNT = ".learnt.json";
  private static final int DIGITS = 8;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Fewer examples teach nothing: then the query decides alone. */
  private static final int FEWEST = 3;

  /**
   * A theme that was added.
   *
   * @param digest of its file, by which labels tell whether they are of this form of it
   */
  public record Added(Theme theme, String digest, ThemeHead head) {}

  public UserThemes {
    all = List.copyOf(all);
  }

  private static Path folder(Path userFolder) {
    return userFolder.resolve("themes");
  }

  /** {@return the themes of a workspace} */
  public static UserThemes of(Path userFolder) {
    Path folder = folder(userFolder);
    if (!Files.isDirectory(folder)) {
      return new UserThemes(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Added> all = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(THEME)).sorted().toList()) {
        Theme theme = Theme.load(file);
        byte[] bytes = Files.readAllBytes(file);
        Path learnt = folder.resolve(theme.name() + LEARNT);
        all.add(
            new Added(
                theme,
                Sha256.hex(new String(bytes, StandardCharsets.UTF_8)).substring(0, DIGITS),
                MAPPER.readValue(Files.readAllBytes(learnt), ThemeHead.class)));
      }
      return new UserThemes(all);
    } catch (IOException e) {
      throw new QueryException("the themes in " + folder + " cannot be read: " + e, e);
    }
  }

  /**
   * Learns a theme and keeps it in a workspace, in the place of one of the same name.
   *
   * @param workspace open for writing
   * @param file the theme's
   * @return the theme
   * @throws QueryException if its name is that of a built-in one, or its query is not about the
   *     words of a sentence
   */
  public static Theme add(Workspace workspace, Path file) {
    Theme theme = Theme.load(file);
    if (Themes.builtIn().stream().anyMatch(other -> other.name().equals(theme.name()))) {
      throw new QueryException(theme.name() + " is built in; give your theme another name");
    }
    if (SentenceQuery.isPartOnly(theme.question().root())) {
      throw new QueryException(
          "the query of a theme that is added is about words of a sentence; leave filters and /sec"
              + " to searches, as in theme:"
              + theme.name()
              + " kind:report");
    }
    ThemeHead head =
        theme.examples().size() < FEWEST
            ? new ThemeHead(-3, new float[0], 6)
            : new ThemeLearner(ThemeSamples.of(theme, workspace.folder())).learn();
    Path folder = folder(workspace.userFolder());
    try {
      Files.createDirectories(folder);
      AtomicFile.write(folder.resolve(theme.name() + LEARNT), MAPPER.writeValueAsBytes(head));
      AtomicFile.write(folder.resolve(theme.name() + THEME), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new QueryException("the theme cannot be kept in " + folder + ": " + e, e);
    }
    return theme;
  }

  /** Takes a theme out of a workspace; {@return whether there was one of that name} */
  public static boolean remove(Workspace workspace, String name) {
    Path folder = folder(workspace.userFolder());
    Theme.checkName(name);
    try {
      boolean removed = Files.deleteIfExists(folder.resolve(name + THEME));
      Files.deleteIfExists(folder.resolve(name + LEARNT));
      return removed;
    } catch (IOException e) {
      throw new QueryException("the theme cannot be removed from " + folder + ": " + e, e);
    }
  }

  /** {@return the theme of that name, if one was added} */
  public Optional<Theme> named(String name) {
    return all.stream().map(Added::theme).filter(theme -> theme.name().equals(name)).findFirst();
  }
}
