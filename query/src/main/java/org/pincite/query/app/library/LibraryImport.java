package org.pincite.query.app.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.correction.Corrections;
import org.pincite.query.app.Library;
import org.pincite.query.app.MetadataImport;
import org.pincite.query.cite.library.LibraryFormat;
import org.pincite.query.cite.library.LibraryItem;
import org.pincite.query.cite.source.CitedDate;
import org.pincite.query.question.QueryException;
import org.pincite.query.sheet.Edit;

/**
 * Takes metadata of documents from a reference manager's library. It fills what documents do not
 * show and replaces what was only likely; what a document states is believed.
 */
public final class LibraryImport {
  private final Library library;
  private final boolean replaces;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> unmatched = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  private LibraryImport(Library library, boolean replaces) {
    this.library = library;
    this.replaces = replaces;
  }

  /**
   * Keeps what a library says of documents as user data, and shows it from now on.
   *
   * @param replaces whether it is believed over what documents state
   * @throws QueryException if the file cannot be read; then nothing was changed
   * @throws CorpusException if there is no workspace or another run writes to it
   */
  public static LibraryReport run(
      Path workspace, Path file, LibraryFormat format, boolean replaces) {
    List<LibraryItem> items = read(file, format);
    LibraryReport report;
    try (Library library = Library.open(workspace)) {
      report = new LibraryImport(library, replaces).edits(items);
    }
    MetadataImport.apply(workspace, report.edits());
    return report;
  }

  private static List<LibraryItem> read(Path file, LibraryFormat format) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return format.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new QueryException("nothing was imported from " + file + ": it is not UTF-8", e);
    } catch (IOException e) {
      throw new QueryException("the library " + file + " cannot be read: " + e, e);
    } catch (QueryException e) {
      throw new QueryException("nothing was imported from " + file + ": " + e.getMessage(), e);
    }
  }

  private LibraryReport edits(List<LibraryItem> items) {
    LibraryMatcher matcher = new LibraryMatcher(library);
    Map<String, List<LibraryItem>> byDocument = new LinkedHashMap<>();
    for (LibraryItem item : items) {
      Optional<LibraryMatcher.Match> match = matcher.match(item);
      if (match.isEmpty()) {
        unmatched.add(named(item) + " fits no document");
      } else if (match.get().hashes().size() > 1) {
        unmatched.add(
            named(item)
                + " fits "
                + match.get().hashes().size()
                + " documents by its "
                + match.get().by());
      } else {
        byDocument
            .computeIfAbsent(match.get().hashes().getFirst(), h -> new ArrayList<>())
            .add(item);
      }
    }
    int matched = 0;
    for (Map.Entry<String, List<LibraryItem>> entry : byDocument.entrySet()) {
      List<LibraryItem> fitting = entry.getValue();
      if (fitting.size() > 1) {
        fitting.forEach(
            item ->
                unmatched.add(
                    named(item) + " fits " + path(entry.getKey()) + ", and so does another item"));
      } else {
        matched++;
        fill(entry.getKey(), fitting.getFirst());
      }
    }
    return new LibraryReport(items.size(), matched, edits, unmatched, kept);
  }

  private void fill(String sha256, LibraryItem item) {
    Metadata shown = library.document(sha256).metadata();
    item.fields().forEach((field, values) -> fill(sha256, shown, field, values));
  }

  private void fill(String sha256, Metadata shown, MetadataField field, List<String> values) {
    List<Value> ours = shown.all(field);
    if (says(ours, values) || saysMore(field, shown, values.getFirst())) {
      return;
    }
    boolean believed =
        ours.isEmpty() || replaces || ours.getFirst().certainty() == Certainty.LIKELY;
    if (!believed) {
      kept.add(
          path(sha256)
              + ": "
              + field.slug()
              + " stays ‘"
              + ours.getFirst().text()
              + "’; the library has ‘"
              + values.getFirst()
              + "’");
      return;
    }
    try {
      List<String> checked = new Corrections(Map.of(field, values)).valuesOf(field);
      edits.add(new Edit(sha256, field, Optional.of(checked)));
    } catch (CorpusException e) {
      kept.add(path(sha256) + ": " + field.slug() + " was left as it is: " + e.getMessage());
    }
  }

  private static boolean says(List<Value> ours, List<String> values) {
    return ours.stream()
        .map(value -> LibraryMatcher.bare(value.text()))
        .toList()
        .equals(values.stream().map(LibraryMatcher::bare).toList());
  }

  /** Whether a document shows what a library says in two fields, or more exactly. */
  private static boolean saysMore(MetadataField field, Metadata shown, String value) {
    String ours = shown.first(field).orElse("");
    return switch (field) {
      case TITLE ->
          LibraryMatcher.bare(ours + shown.first(MetadataField.SUBTITLE).orElse(""))
              .equals(LibraryMatcher.bare(value));
      case DATE -> CitedDate.of(ours).endsWith(" " + value);
      case LANGUAGE -> ours.startsWith(value + "-");
      default -> false;
    };
  }

  private String path(String sha256) {
    return library.versions().pathOf(sha256);
  }

  private static String named(LibraryItem item) {
    String title = item.item().variable("title");
    String shown = title.isEmpty() ? "without a title" : "‘" + title + "’";
    return "the item " + (item.item().id().isEmpty() ? "" : item.item().id() + " ") + shown;
  }
}
