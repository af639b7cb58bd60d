package org.pincite.query.cli.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.StatementKind;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.recommendation.AnsweredRecommendation;
import org.pincite.query.app.recommendation.Recommendations;
import org.pincite.query.app.repeat.Forms;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.cli.console.Console;
import org.pincite.query.repeat.Change;

/** Prints where else a statement stands, and which documents are one work. */
public final class RepeatPrinter {
  private static final String INDENT = "    ";

  private static final Set<StatementKind> ANSWERED =
      EnumSet.of(StatementKind.RECOMMENDATION, StatementKind.CONCLUSION);

  private final Console console;
  private final Library library;
  private final Recommendations recommendations;

  public RepeatPrinter(Console console, Library library) {
    this.console = console;
    this.library = library;
    this.recommendations = new Recommendations(library, library.documentsUnder(List.of()));
  }

  /**
   * Prints where else a statement stands, whose report it is printed again from, and the answers to
   * a recommendation; nothing where there is none of that.
   */
  public void print(Repeated repeated) {
    if (repeated.isReprint()) {
      source(repeated);
    } else if (!repeated.others().isEmpty()) {
      others(repeated);
    }
    RecommendationPrinter printer = new RecommendationPrinter(console);
    tied(repeated.statement()).ifPresent(item -> printer.print(item, repeated.statement()));
  }

  private Optional<AnsweredRecommendation> tied(Statement statement) {
    Label label = statement.label();
    return label != null && ANSWERED.contains(label.kind())
        ? recommendations.of(statement)
        : Optional.empty();
  }

  private void source(Repeated repeated) {
    Optional<Statement> source = repeated.source();
    if (source.isEmpty()) {
      String speaker =
          Optional.ofNullable(repeated.statement().label())
              .map(Label::speaker)
              .map(Speaker::name)
              .filter(name -> !name.isEmpty())
              .map(name -> name + ", quoted in ")
              .orElse("Quoted in ");
      console.wrapped(speaker + repeated.statement().citation().text(), INDENT);
      return;
    }
    console.wrapped("printed again from " + dated(source.get()), INDENT);
    console.print(INDENT + source.get().id());
    changes(Repeated.changes(source.get(), repeated.statement()));
  }

  private void others(Repeated repeated) {
    String also = "also in " + AnswerPrinter.counted(repeated.others().size(), "document");
    Statement statement = repeated.statement();
    Optional<Statement> first = repeated.first();
    boolean here = first.filter(statement::equals).isPresent();
    Statement other =
        here ? repeated.others().getFirst() : first.orElse(repeated.others().getFirst());
    String how = first.isEmpty() ? ": " : here ? ", here first; then " : ", first ";
    console.wrapped(also + how + dated(other), INDENT);
    changes(here ? Repeated.changes(statement, other) : Repeated.changes(other, statement));
  }

  private void changes(List<Change> changes) {
    if (!changes.isEmpty()) {
      console.wrapped("from then on: " + marked(changes), INDENT);
    }
  }

  private static String dated(Statement statement) {
    String citation = statement.citation().text();
    return date(statement).map(date -> "(" + date + "): " + citation).orElse(citation);
  }

  private static Optional<String> date(Statement statement) {
    return statement.document().sourcesOf(statement.span()).stream()
        .flatMap(source -> source.first(MetadataField.DATE).stream())
        .findFirst();
  }

  private static String marked(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                switch (change.kind()) {
                  case KEPT -> change.words();
                  case TAKEN_OUT -> "[-" + change.words() + "-]";
                  case PUT_IN -> "{+" + change.words() + "+}";
                })
        .collect(Collectors.joining(" "));
  }

  /** Prints which documents are counted in one form only. */
  public void print(Forms forms) {
    for (Forms.Work work : forms.works()) {
      work.others()
          .forEach(
              (other, why) ->
                  console.wrapped(
                      name(other)
                          + " is the same work as "
                          + name(work.cited())
                          + ", which is cited and counted: "
                          + why,
                      ""));
    }
  }

  private String name(String sha256) {
    return String.valueOf(Path.of(library.versions().pathOf(sha256)).getFileName());
  }

  /** {@return a statement with where else it stands, and the answers to a recommendation} */
  public Map<String, Object> json(Repeated repeated) {
    Map<String, Object> json = new LinkedHashMap<>(StatementPrinter.json(repeated.statement()));
    Optional<Statement> first = repeated.first();
    first.ifPresent(f -> json.put("first", f.id().toString()));
    List<Map<String, Object>> others = new ArrayList<>();
    for (Statement other : repeated.others()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", other.id().toString());
      row.put("date", date(other).orElse(null));
      row.put("citation", other.citation().text());
      row.put("quote", other.quote());
      row.put(
          "changes",
          Repeated.changes(other, repeated.statement()).stream()
              .map(change -> List.of(slug(change.kind()), change.words()))
              .toList());
      others.add(row);
    }
    if (!others.isEmpty()) {
      json.put("alsoIn", others);
    }
    if (repeated.isReprint()) {
      json.put("source", repeated.source().map(source -> source.id().toString()).orElse(null));
    }
    tied(repeated.statement())
        .ifPresent(item -> json.put("recommendation", RecommendationPrinter.json(item)));
    return json;
  }

  private static String slug(Change.Kind kind) {
    return switch (kind) {
      case KEPT -> "kept";
      case TAKEN_OUT -> "out";
      case PUT_IN -> "in";
    };
  }
}
