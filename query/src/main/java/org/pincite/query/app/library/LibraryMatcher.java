package org.pincite.query.app.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.cite.library.LibraryItem;
import org.pincite.query.cite.source.CitedDate;
import org.pincite.query.cite.source.PaperNumber;
import org.pincite.query.cite.source.Session;

/**
 * Tells which document an item of a library is about. Ways of telling are tried one after another,
 * the surest first; one that fits several documents decides nothing, and nor do those behind it.
 */
final class LibraryMatcher {
  /** Titles shorter than that, in letters and digits, are shared by too many documents. */
  private static final int LEAST_TITLE = 12;

  private final Map<String, Known> documents = new LinkedHashMap<>();

  /** A document, its metadata, and the names of its files. */
  private record Known(String sha256, Metadata metadata, Set<String> files) {}

  /**
   * What an item fits.
   *
   * @param by how that was told
   * @param hashes of the documents; one where it is clear
   */
  record Match(String by, List<String> hashes) {}

  private record Way(String name, BiPredicate<LibraryItem, Known> fits) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("hash", (item, known) -> known.sha256().equals(item.sha256())),
          new Way(
              "file name",
              (item, known) -> item.files().stream().anyMatch(known.files()::contains)),
          new Way("ISBN", (item, known) -> shares(MetadataField.ISBN, item, known)),
          new Way("DOI", LibraryMatcher::sharesDoi),
          new Way("paper number", LibraryMatcher::sharesPaper),
          new Way(
              "command number", (item, known) -> shares(MetadataField.COMMAND_NUMBER, item, known)),
          new Way("title", LibraryMatcher::sharesTitle));

  LibraryMatcher(Library library) {
    for (CatalogueEntry entry : library.catalogue().entries().values()) {
      String hash = entry.documentHash();
      if (hash != null) {
        documents
            .computeIfAbsent(
                hash, h -> new Known(h, library.metadata(entry), new LinkedHashSet<>()))
            .files()
            .add(entry.fileName());
      }
    }
  }

  /** {@return what an item fits; empty where it fits no document} */
  Optional<Match> match(LibraryItem item) {
    for (Way way : WAYS) {
      List<String> found = new ArrayList<>();
      for (Known known : documents.values()) {
        if (way.fits().test(item, known)) {
          found.add(known.sha256());
        }
      }
      if (!found.isEmpty()) {
        return Optional.of(new Match(way.name(), found));
      }
    }
    return Optional.empty();
  }

  private static boolean shares(MetadataField field, LibraryItem item, Known known) {
    List<String> theirs = item.fields().getOrDefault(field, List.of());
    return known.metadata().all(field).stream()
        .anyMatch(
            value -> theirs.stream().anyMatch(other -> bare(other).equals(bare(value.text()))));
  }

  private static boolean sharesDoi(LibraryItem item, Known known) {
    String doi = item.item().variable("DOI").toLowerCase(Locale.ROOT);
    return doi.startsWith("10.")
        && known
            .metadata()
            .first(MetadataField.URL)
            .filter(url -> url.toLowerCase(Locale.ROOT).endsWith("/" + doi))
            .isPresent();
  }

  /** Numbers begin anew each session, so that only both name a paper. */
  private static boolean sharesPaper(LibraryItem item, Known known) {
    List<String> theirs = item.fields().getOrDefault(MetadataField.PAPER_NUMBER, List.of());
    List<PaperNumber> ours = papers(texts(known.metadata(), MetadataField.PAPER_NUMBER));
    Optional<String> session =
        item.fields().getOrDefault(MetadataField.SESSION, List.of()).stream().findFirst();
    return papers(theirs).stream().anyMatch(ours::contains)
        && session.isPresent()
        && session
            .map(Session::full)
            .equals(known.metadata().first(MetadataField.SESSION).map(Session::full));
  }

  private static boolean sharesTitle(LibraryItem item, Known known) {
    String title = bare(item.item().variable("title"));
    Optional<String> ours = known.metadata().first(MetadataField.TITLE);
    Optional<String> subtitle = known.metadata().first(MetadataField.SUBTITLE);
    boolean same =
        ours.filter(t -> bare(t).equals(title) || bare(t + subtitle.orElse("")).equals(title))
            .isPresent();
    return same && title.length() >= LEAST_TITLE && yearsAgree(item, known);
  }

  private static boolean yearsAgree(LibraryItem item, Known known) {
    Optional<String> ours = known.metadata().first(MetadataField.DATE).flatMap(CitedDate::year);
    return ours.isEmpty()
        || item.item().issued().isEmpty()
        || ours.get().equals(Integer.toString(item.item().issued().getFirst()));
  }

  private static List<PaperNumber> papers(List<String> printed) {
    return printed.stream().flatMap(text -> PaperNumber.of(text).stream()).toList();
  }

  private static List<String> texts(Metadata metadata, MetadataField field) {
    return metadata.all(field).stream().map(Metadata.Value::text).toList();
  }

  /** {@return the letters and digits of a text, without accents and case} */
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
