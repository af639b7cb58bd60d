package org.pincite.query.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.Hits;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.Searcher;
import org.pincite.query.app.Library;
import org.pincite.query.app.RankedAnswer;
import org.pincite.query.app.Statement;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.app.survey.Survey;
import org.pincite.query.app.survey.Surveying;
import org.pincite.query.basket.Basket;
import org.pincite.query.basket.BasketItem;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.ExportRow.Standing;
import org.pincite.query.question.Loose;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Ranking;
import org.pincite.query.theme.Theme;

/** Chooses what to export from an opened workspace. */
public final class Selecting {
  private final Library library;
  private final ExportRows rows;

  public Selecting(Library library) {
    this.library = library;
    this.rows = new ExportRows(library);
  }

  /**
   * {@return the statements of some ids, in their order}
   *
   * @throws QueryException if any is not found, naming each
   */
  public Selection statements(List<StatementId> ids) {
    List<ExportRow> chosen = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (StatementId id : ids) {
      library
          .statement(id)
          .ifPresentOrElse(
              found -> chosen.add(rows.of(found, unranked(chosen), null)),
              () -> missing.add(Library.notFound(id)));
    }
    if (!missing.isEmpty()) {
      throw new QueryException(String.join("\n", missing));
    }
    return new Selection("Statements", null, List.of(), chosen, List.of(), null);
  }

  /** {@return the statements of a basket; those that no indexed document holds are missing} */
  public Selection basket(Basket basket) {
    List<ExportRow> chosen = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (BasketItem item : basket.items()) {
      Optional<Statement> found = library.statement(item.id());
      Remark remark = new Remark(item.note(), item.tags());
      found.ifPresentOrElse(
          statement -> chosen.add(rows.of(statement, unranked(chosen), remark)),
          () -> missing.add(Library.notFound(item.id()) + "; it stood in " + item.kept().file()));
    }
    List<String> settings = List.of("--basket " + basket.name());
    return new Selection("Basket " + basket.name(), null, settings, chosen, missing, null);
  }

  /**
   * {@return what a question finds}
   *
   * @param options scope, order and page
   * @param folders to search below; all documents if none is given
   * @throws QueryException if the question stands for too many words
   */
  public Selection question(Question question, Options options, List<Path> folders) {
    Options scoped =
        folders.isEmpty() ? options : options.documents(library.documentsUnder(folders));
    Hits hits =
        !folders.isEmpty() && scoped.documents().isEmpty()
            ? Hits.NONE
            : new Searcher(library.index()).search(question, scoped);
    List<String> settings = settings(options, folders);
    settings.add("--sort " + slug(options.sort()));
    if (options.scope() == Scope.SENTENCE) {
      settings.add("--sentence");
    }
    return new Selection(
        "Statements found",
        question.text(),
        settings,
        rows.ofHits(hits.hits(), options.offset()),
        List.of(),
        library.coverage(folders));
  }

  /**
   * {@return what comes nearest to a question that is taken loosely}
   *
   * @param ranking null for the best there is
   * @param folders to search below; all documents if none is given
   * @throws QueryException if the ranking needs vectors and there are none
   */
  public Selection ranked(
      Loose question, Options options, @Nullable Ranking ranking, List<Path> folders) {
    RankedAnswer answer = library.rank(question, options, ranking, folders);
    List<String> settings = settings(options, folders);
    settings.add("--ranking " + slug(answer.ranking()));
    return new Selection(
        "Statements ranked",
        question.text(),
        settings,
        rows.of(answer.hits(), options.offset()),
        List.of(),
        answer.coverage());
  }

  /**
   * {@return the strongest statements of some themes, grouped by theme}
   *
   * @param top how many of each
   * @param folders to survey; all documents if none is given
   */
  public Selection survey(List<Theme> themes, int top, List<Path> folders) {
    Survey survey = new Surveying(library, folders, top).survey(themes);
    List<ExportRow> chosen = new ArrayList<>();
    List<String> settings = new ArrayList<>(List.of("--top " + top));
    for (Survey.Result result : survey.themes()) {
      String theme = result.theme().name();
      settings.add("--theme " + theme);
      for (Repeated repeated : result.strongest()) {
        Statement statement = repeated.statement();
        Standing standing = new Standing(chosen.size() + 1, statement.score(), theme);
        chosen.add(rows.of(statement, standing, null));
      }
    }
    folders.forEach(folder -> settings.add("--in " + folder));
    return new Selection("Survey of themes", null, settings, chosen, List.of(), survey.coverage());
  }

  private static List<String> settings(Options options, List<Path> folders) {
    List<String> settings = new ArrayList<>();
    if (options.limit() < Integer.MAX_VALUE) {
      settings.add("--limit " + options.limit());
    }
    if (options.offset() > 0) {
      settings.add("--offset " + options.offset());
    }
    folders.forEach(folder -> settings.add("--in " + folder));
    return settings;
  }

  private static Standing unranked(List<ExportRow> before) {
    return new Standing(before.size() + 1, null, null);
  }

  private static String slug(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
