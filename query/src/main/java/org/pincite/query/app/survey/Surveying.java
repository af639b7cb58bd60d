package org.pincite.query.app.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.Searcher;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.theme.LabelThemeDetector;
import org.pincite.query.theme.Labelled;
import org.pincite.query.theme.QueryThemeDetector;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.ThemeDetector;
import org.pincite.query.theme.Themes;

/** Surveys themes over the documents below some folders. */
public final class Surveying {
  /** What a list of conclusions adds to the words of the body. */
  private static final Pattern POINTER =
      Pattern.compile("\\s*\\((?:[Rr]ecommendation, )?[Pp]aragraphs? [\\d.,–\\- and]+\\)$");

  private final Library library;
  private final List<Path> folders;
  private final int top;
  private final Set<String> documents;
  private final Set<String> labelled;
  private final ThemeDetector byLabels;
  private final ThemeDetector byWords;

  /**
   * @param folders to survey; all documents if none is given
   * @param top how many of the strongest statements of a theme to show
   */
  public Surveying(Library library, List<Path> folders, int top) {
    this.library = library;
    this.folders = List.copyOf(folders);
    this.top = top;
    this.documents = library.documentsUnder(folders);
    this.labelled = new TreeSet<>(library.labelled());
    labelled.retainAll(documents);
    this.byLabels = new LabelThemeDetector(new Searcher(library.index()));
    this.byWords = new QueryThemeDetector(new Searcher(library.index()));
  }

  /** {@return the survey} */
  public Survey survey(List<Theme> themes) {
    List<Survey.Result> results = new ArrayList<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Theme theme : themes) {
      List<Labelled> found = find(theme);
      Set<String> holders = new HashSet<>();
      for (Labelled labelled : found) {
        holders.add(labelled.hit().sha256());
        counts
            .computeIfAbsent(labelled.hit().sha256(), h -> new HashMap<>())
            .merge(theme.name(), 1, Integer::sum);
      }
      results.add(new Survey.Result(theme, found.size(), holders.size(), strongest(found)));
    }
    int byMeaning = themes.stream().anyMatch(Themes::isBuiltIn) ? labelled.size() : 0;
    return new Survey(results, rows(themes, counts), byMeaning, library.coverage(folders));
  }

  /**
   * {@return counts of the statements on some themes, of documents that have labels}
   *
   * @param where what else they must satisfy, as a question; empty for nothing
   * @param by one or two dimensions
   * @throws org.pincite.query.question.QueryException if that is no question, or there are other
   *     than one or two dimensions
   */
  public CrossTable count(List<Theme> themes, String where, List<Dimension> by) {
    Set<String> counted = new LinkedHashSet<>(documents);
    counted.retainAll(labelled);
    List<String> names = themes.stream().map(Theme::name).toList();
    return CrossTabulation.of(new Searcher(library.index()), counted, names, where, by);
  }

  /** {@return the number of documents without labels} */
  public int unlabelled() {
    return documents.size() - labelled.size();
  }

  /** {@return the titles of all documents, by the digits that name them in tables} */
  public Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (CatalogueEntry entry : library.filesUnder(folders)) {
      String hash = entry.documentHash();
      if (hash != null) {
        titles.putIfAbsent(Dimension.document(hash), title(entry));
      }
    }
    return titles;
  }

  private String title(CatalogueEntry entry) {
    return library.metadata(entry).first(MetadataField.TITLE).orElse(entry.fileName());
  }

  /** {@return every statement that is found for a theme, the strongest first} */
  List<Labelled> find(Theme theme) {
    Set<String> asked = Themes.isBuiltIn(theme) ? labelled : Set.of();
    Set<String> others = new TreeSet<>(documents);
    others.removeAll(asked);
    List<Labelled> found = new ArrayList<>();
    if (!asked.isEmpty()) {
      found.addAll(byLabels.detect(theme, asked));
    }
    if (!others.isEmpty()) {
      found.addAll(byWords.detect(theme, others));
    }
    found.sort(Labelled.STRONGEST_FIRST);
    return found;
  }

  /** The first of each wording, and of no document more than half while others have any left. */
  private List<Statement> strongest(List<Labelled> found) {
    List<Labelled> chosen = new ArrayList<>();
    List<Labelled> left = new ArrayList<>();
    Set<String> wordings = new HashSet<>();
    Map<String, Integer> taken = new HashMap<>();
    int share = (top + 1) / 2;
    for (Labelled labelled : found) {
      if (chosen.size() == top) {
        break;
      }
      if (wordings.add(wording(labelled.hit().quote()))) {
        boolean fair = taken.merge(labelled.hit().sha256(), 1, Integer::sum) <= share;
        (fair ? chosen : left).add(labelled);
      }
    }
    while (chosen.size() < top && !left.isEmpty()) {
      chosen.add(left.removeFirst());
    }
    chosen.sort(Labelled.STRONGEST_FIRST);
    return chosen.stream().map(labelled -> library.statement(labelled.hit())).toList();
  }

  private static String wording(String quote) {
    return POINTER
        .matcher(quote)
        .replaceFirst("")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private List<Survey.Row> rows(List<Theme> themes, Map<String, Map<String, Integer>> counts) {
    Map<String, Survey.Row> rows = new LinkedHashMap<>();
    for (CatalogueEntry entry : library.filesUnder(folders)) {
      String hash = entry.documentHash();
      if (hash == null || rows.containsKey(hash)) {
        continue;
      }
      Map<String, Integer> statements = new LinkedHashMap<>();
      for (Theme theme : themes) {
        statements.put(
            theme.name(), counts.getOrDefault(hash, Map.of()).getOrDefault(theme.name(), 0));
      }
      rows.put(hash, new Survey.Row(entry.path(), title(entry), statements));
    }
    return List.copyOf(rows.values());
  }
}
