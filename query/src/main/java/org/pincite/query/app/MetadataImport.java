package org.pincite.query.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.correction.Corrections;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.question.QueryException;
import org.pincite.query.sheet.Edit;
import org.pincite.query.sheet.SheetReader;

/** Brings an edited sheet of metadata back into a workspace: whole, or not at all. */
public final class MetadataImport {
  private MetadataImport() {}

  /**
   * Keeps what was changed in a sheet as user data, and shows it from now on.
   *
   * @return what was changed, in the order of the sheet
   * @throws QueryException if the sheet cannot be read or anything in it is wrong; then nothing was
   *     changed
   * @throws org.pincite.corpus.CorpusException if there is no workspace or another run writes to it
   */
  public static List<Edit> run(Path workspaceFolder, Path sheet) {
    SortedMap<String, Corrections> before =
        Workspace.openForReading(workspaceFolder).imported().read();
    List<Edit> edits =
        edits(sheet, shown(workspaceFolder)).stream()
            .filter(edit -> edit.values().isPresent() || isCorrected(before, edit))
            .toList();
    apply(workspaceFolder, edits);
    return edits;
  }

  /**
   * Keeps changes of metadata as user data, and shows them from now on.
   *
   * @throws org.pincite.corpus.CorpusException if there is no workspace or another run writes to it
   */
  public static void apply(Path workspaceFolder, List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    try (Workspace workspace = Workspace.openForWriting(workspaceFolder);
        IndexState index = IndexState.open(workspace, false)) {
      index.correct(with(index.imported(), edits));
    }
  }

  private static boolean isCorrected(SortedMap<String, Corrections> imported, Edit edit) {
    return imported
        .getOrDefault(edit.sha256(), Corrections.NONE)
        .fields()
        .containsKey(edit.field());
  }

  private static Map<String, Metadata> shown(Path workspaceFolder) {
    Map<String, Metadata> shown = new HashMap<>();
    try (Library library = Library.open(workspaceFolder)) {
      library
          .catalogue()
          .entries()
          .values()
          .forEach(
              entry -> {
                String hash = entry.documentHash();
                if (hash != null) {
                  shown.put(hash, library.metadata(entry));
                }
              });
    }
    return shown;
  }

  private static List<Edit> edits(Path sheet, Map<String, Metadata> shown) {
    try {
      return SheetReader.read(Files.readAllBytes(sheet), shown);
    } catch (IOException e) {
      throw new QueryException("the sheet " + sheet + " cannot be read: " + e, e);
    } catch (QueryException e) {
      throw new QueryException("nothing was imported from " + sheet + ":\n  " + e.getMessage(), e);
    }
  }

  private static SortedMap<String, Corrections> with(
      SortedMap<String, Corrections> before, List<Edit> edits) {
    TreeMap<String, Corrections> all = new TreeMap<>(before);
    for (Edit edit : edits) {
      EnumMap<MetadataField, List<String>> fields = new EnumMap<>(MetadataField.class);
      fields.putAll(all.getOrDefault(edit.sha256(), Corrections.NONE).fields());
      edit.values()
          .ifPresentOrElse(
              values -> fields.put(edit.field(), values), () -> fields.remove(edit.field()));
      all.put(edit.sha256(), new Corrections(fields));
    }
    all.values().removeIf(Corrections::isEmpty);
    return all;
  }
}
