package org.pincite.query.cli.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.app.Library;
import org.pincite.query.app.export.Selecting;
import org.pincite.query.app.export.Selection;
import org.pincite.query.basket.Baskets;
import org.pincite.query.cli.option.FoldersOption;
import org.pincite.query.cli.option.IdList;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.question.Loose;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Ranking;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to export. */
final class SelectionOptions {
  /** Of a ranking everything is as good as nothing. */
  private static final int RANKED = 100;

  /** Where the statements come from. */
  static final class Origin {
    @Option(
        names = "--basket",
        arity = "0..1",
        fallbackValue = Baskets.DEFAULT,
        paramLabel = "NAME",
        description = "The statements of a basket (default: ${FALLBACK-VALUE}).")
    private @Nullable String basket;

    @Option(
        names = "--query",
        paramLabel = "QUERY",
        description = "What a question finds, as pincite search does.")
    private @Nullable String query;

    @Option(
        names = "--survey",
        description = "The strongest statements of each theme, as pincite survey shows them.")
    private boolean survey;

    @Parameters(
        arity = "0..*",
        paramLabel = "ID",
        description = "Ids of statements; - reads them, or what search --json prints, from a pipe.")
    private List<String> ids = new ArrayList<>();
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Origin origin = new Origin();

  @Mixin private final FoldersOption in = new FoldersOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "With --query, at most N statements (default: all; of a ranking 100).",
      converter = WholeNumber.FromOne.class)
  private @Nullable Integer limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "With --query, skip the first N statements.",
      converter = WholeNumber.FromZero.class)
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "With --query: relevance, date or position (default: relevance).")
  private Options.Sort sort = Options.Sort.RELEVANCE;

  @Option(
      names = "--sentence",
      description = "With --query, each sentence must satisfy the question by itself.")
  private boolean sentence;

  @Option(
      names = "--ranking",
      paramLabel = "RANKING",
      description = "With --query, take it as plain words: bm25, dense or hybrid.")
  private @Nullable Ranking ranking;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "With --survey, the N strongest of each theme (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromOne.class)
  private int top = 3;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "With --survey, only this theme; may be repeated.")
  private final List<String> themes = new ArrayList<>();

  @Option(
      names = "--theme-file",
      paramLabel = "FILE",
      description = "With --survey, a theme of your own; may be repeated.")
  private final List<Path> themeFiles = new ArrayList<>();

  /** {@return in which folders is searched; none for all} */
  List<Path> folders() {
    return in.folders();
  }

  /**
   * {@return what is asked for}
   *
   * @throws QueryException if it cannot be had, as where an id is unknown
   */
  Selection from(Library library) {
    Selecting selecting = new Selecting(library);
    if (origin.basket != null) {
      return selecting.basket(new Baskets(library.userFolder()).read(origin.basket));
    }
    if (origin.query != null) {
      return queried(selecting, origin.query);
    }
    return origin.survey
        ? selecting.survey(themes(), top, in.folders())
        : selecting.statements(IdList.of(origin.ids));
  }

  private Selection queried(Selecting selecting, String query) {
    boolean loose = ranking != null || query.stripTrailing().endsWith("?");
    if (loose) {
      Options options = Options.DEFAULT.page(offset, limit == null ? RANKED : limit);
      return selecting.ranked(Loose.of(query), options, ranking, in.folders());
    }
    Options options =
        Options.DEFAULT
            .page(offset, limit == null ? Integer.MAX_VALUE : limit)
            .sort(sort)
            .scope(sentence ? Scope.SENTENCE : Scope.PARAGRAPH);
    return selecting.question(Question.parse(query), options, in.folders());
  }

  private List<Theme> themes() {
    if (themes.isEmpty() && themeFiles.isEmpty()) {
      return Themes.builtIn();
    }
    List<Theme> chosen = new ArrayList<>();
    themes.forEach(name -> chosen.add(Themes.named(name)));
    themeFiles.forEach(file -> chosen.add(Theme.load(file)));
    return chosen;
  }
}
