package org.pincite.query.app.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.Searcher;
import org.pincite.query.app.Library;
import org.pincite.query.app.recommendation.Recommendations;
import org.pincite.query.app.recommendation.ReportRecommendations;
import org.pincite.query.app.repeat.Forms;
import org.pincite.query.app.repeat.RepeatFinder;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.theme.LabelThemeDetector;
import org.pincite.query.theme.Labelled;
import org.pincite.query.theme.QueryThemeDetector;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.ThemeDetector;
import org.pincite.query.theme.Themes;

/** Surveys themes over the documents below some folders. */
public final class Surveying {
  private final Library library;
  private final List<Path> folders;
  private final int top;
  private final UserThemes added;
  private final Forms forms;
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
    Set<String> below = library.documentsUnder(folders);
    this.added = library.themes();
    this.forms = Forms.of(library, below);
    this.documents = forms.counted(below);
    this.labelled = new TreeSet<>(library.labelled());
    labelled.retainAll(below);
    this.byLabels = new LabelThemeDetector(new Searcher(library.index()));
    this.byWords = new QueryThemeDetector(new Searcher(library.index()));
  }

  /** {@return the survey} */
  public Survey survey(List<Theme> themes) {
    List<Survey.Result> results = new ArrayList<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Theme theme : themes) {
      List<Labelled> found = find(theme, documents);
      Set<String> holders = new HashSet<>();
      for (Labelled labelled : found) {
        holders.add(labelled.hit().sha256());
        counts
            .computeIfAbsent(labelled.hit().sha256(), h -> new HashMap<>())
            .merge(theme.name(), 1, Integer::sum);
      }
      results.add(new Survey.Result(theme, found.size(), holders.size(), strongest(found)));
    }
    int byMeaning = themes.stream().anyMatch(this::isLabelled) ? labelled.size() : 0;
    return new Survey(results, rows(themes, counts), forms, byMeaning, library.coverage(folders));
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

  /** {@return what the documents recommend, of those that recommend something, with the answers} */
  public List<ReportRecommendations> recommendations() {
    Recommendations recommendations = new Recommendations(library, documents);
    return documents.stream()
        .map(recommendations::of)
        .filter(report -> !report.items().isEmpty())
        .toList();
  }

  /** {@return the works of which there are several forms, one of which is counted} */
  public Forms forms() {
    return forms;
  }

  /** {@return the number of documents without labels} */
  public int unlabelled() {
    return (int) documents.stream().filter(hash -> !labelled.contains(hash)).count();
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

  /** Whether labels tell of a theme: built in, or added to the workspace as it is. */
  private boolean isLabelled(Theme theme) {
    return Themes.isBuiltIn(theme) || added.named(theme.name()).filter(theme::equals).isPresent();
  }

  /** {@return every statement that is found for a theme in some documents, the strongest first} */
  List<Labelled> find(Theme theme, Set<String> in) {
    Set<String> asked = new TreeSet<>(isLabelled(theme) ? labelled : Set.of());
    asked.retainAll(in);
    Set<String> others = new TreeSet<>(in);
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

  /**
   * Each statement once, with where else it stands, and of no document more than half while others
   * have any left.
   */
  private List<Repeated> strongest(List<Labelled> found) {
    RepeatFinder finder = new RepeatFinder(library, documents);
    List<Labelled> left = new ArrayList<>();
    Map<Labelled, Repeated> chosen = new TreeMap<>(Labelled.STRONGEST_FIRST);
    Map<String, Integer> taken = new HashMap<>();
    for (Labelled labelled : found) {
      if (chosen.size() == top) {
        break;
      }
      if (!finder.hasMet(labelled.hit())) {
        String document = labelled.hit().sha256();
        if (taken.getOrDefault(document, 0) < (top + 1) / 2) {
          taken.merge(document, 1, Integer::sum);
          chosen.put(labelled, finder.find(labelled.hit()));
        } else {
          left.add(labelled);
        }
      }
    }
    for (Labelled labelled : left) {
      if (chosen.size() < top && !finder.hasMet(labelled.hit())) {
        chosen.put(labelled, finder.find(labelled.hit()));
      }
    }
    return List.copyOf(chosen.values());
  }

  private List<Survey.Row> rows(List<Theme> themes, Map<String, Map<String, Integer>> counts) {
    Map<String, Survey.Row> rows = new LinkedHashMap<>();
    for (CatalogueEntry entry : library.filesUnder(folders)) {
      String hash = entry.documentHash();
      if (hash == null || rows.containsKey(hash) || !documents.contains(hash)) {
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
