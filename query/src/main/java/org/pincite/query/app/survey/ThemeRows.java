package org.pincite.query.app.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.eval.ThemeRow;
import org.pincite.query.theme.Labelled;
import org.pincite.query.theme.Theme;

/**
 * All sentences of the documents below a folder, with the themes found in each: what an evaluation
 * scores.
 */
public final class ThemeRows {
  private ThemeRows() {}

  /**
   * {@return a row a sentence, without themes where none was found; documents by the names of their
   * files, in text order}
   */
  public static List<ThemeRow> of(Library library, List<Path> folders, List<Theme> themes) {
    Map<String, Map<Span, List<String>>> found = new HashMap<>();
    Map<String, Map<Span, Label>> labels = new HashMap<>();
    Surveying surveying = new Surveying(library, folders, 1);
    for (Theme theme : themes) {
      for (Labelled labelled : surveying.find(theme, library.documentsUnder(folders))) {
        found
            .computeIfAbsent(labelled.hit().sha256(), h -> new HashMap<>())
            .computeIfAbsent(labelled.hit().span(), s -> new ArrayList<>())
            .add(theme.name());
        Label label = labelled.hit().statement().label();
        if (label != null) {
          labels
              .computeIfAbsent(labelled.hit().sha256(), h -> new HashMap<>())
              .put(labelled.hit().span(), label);
        }
      }
    }
    List<ThemeRow> rows = new ArrayList<>();
    for (String hash : library.documentsUnder(folders)) {
      Map<Span, List<String>> inDocument = found.getOrDefault(hash, Map.of());
      Map<Span, Label> labelsHere = labels.getOrDefault(hash, Map.of());
      Document document = library.document(hash);
      for (CatalogueEntry file : library.catalogue().filesOf(hash)) {
        String name = file.fileName();
        for (Block block : document.blocks()) {
          for (Span sentence : block.sentences()) {
            Label label = labelsHere.get(sentence);
            rows.add(
                new ThemeRow(
                    name,
                    document.quote(sentence),
                    inDocument.getOrDefault(sentence, List.of()),
                    3,
                    label == null ? "" : label.kind().slug(),
                    label == null ? "" : label.stance().slug(),
                    label == null ? "" : label.speaker() == null ? "own" : "other"));
          }
        }
      }
    }
    return rows;
  }
}
