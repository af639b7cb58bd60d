package org.pincite.query.app.absence;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Recognised;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.Source;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.query.Scope;
import org.pincite.query.app.Library;
import org.pincite.query.question.Question;

/** Makes records of questions that found nothing in some folders of an opened workspace. */
public final class AbsenceRecorder {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int DIGITS_OF_ID = 10;

  private final Library library;
  private final List<Path> folders;
  private final String version;
  private final String index;
  private final List<CatalogueEntry> failed = new ArrayList<>();
  private final List<CatalogueEntry> unsure = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();

  /**
   * @param folders to which the search was limited; none if it was not
   * @param version of this program
   */
  public AbsenceRecorder(Library library, List<Path> folders, String version) {
    this.library = library;
    this.folders = List.copyOf(folders);
    this.version = version;
    this.index = Fingerprint.of(library.catalogue());
    for (CatalogueEntry entry : library.filesUnder(folders)) {
      if (entry.failure() != null) {
        failed.add(entry);
      }
      String hash = entry.documentHash();
      if (hash != null && documents.add(hash) && isUnsure(entry.summary())) {
        unsure.add(entry);
      }
    }
  }

  private static boolean isUnsure(@Nullable Summary summary) {
    return summary != null && !(summary.unreadPages().isEmpty() && summary.recognised().isEmpty());
  }

  /**
   * {@return the record of a question that found nothing}
   *
   * @param queryId its name in a batch, else null
   * @param at when it was asked
   */
  public Absence record(@Nullable String queryId, Question question, Scope scope, Instant at) {
    Unsearched unsearched = unsearched(question);
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    Absence record =
        new Absence(
            "",
            unsearched.allWasRead() ? Absence.Answer.ABSENT : Absence.Answer.INCOMPLETE,
            queryId,
            question.text(),
            question.meaning(),
            scope.name().toLowerCase(Locale.ROOT),
            folders.stream().map(f -> f.toAbsolutePath().normalize().toString()).toList(),
            second.toString(),
            version,
            index,
            documents.size(),
            unsearched);
    return record.named(COMPACT.format(second) + "-" + digits(record));
  }

  /** {@return whether a record is as it was made} */
  public static boolean isUnchanged(Absence record) {
    return record.id().endsWith("-" + digits(record.named("")));
  }

  private static String digits(Absence unnamed) {
    return Sha256.hex(AbsenceRecords.line(unnamed)).substring(0, DIGITS_OF_ID);
  }

  private Unsearched unsearched(Question question) {
    Set<String> asked = new HashSet<>();
    unsure.forEach(entry -> asked.add(Objects.requireNonNull(entry.documentHash())));
    Reach reach = new Reach(library, question, asked);
    List<Unsearched.Pages> unread = new ArrayList<>();
    List<Unsearched.Pages> recognised = new ArrayList<>();
    for (CatalogueEntry entry : unsure) {
      Summary summary = Objects.requireNonNull(entry.summary());
      List<Integer> pages =
          summary.unreadPages().stream().filter(page -> reach.reaches(entry, page)).toList();
      if (!pages.isEmpty()) {
        unread.add(pages(entry, pages, null, null));
      }
      List<Recognised> read =
          summary.recognised().stream().filter(page -> reach.reaches(entry, page.page())).toList();
      if (!read.isEmpty()) {
        recognised.add(recognised(entry, read));
      }
    }
    return new Unsearched(
        failed.stream().filter(reach::reaches).map(AbsenceRecorder::failure).toList(),
        unread,
        recognised);
  }

  private static Unsearched.File failure(CatalogueEntry entry) {
    Source source = entry.source();
    return new Unsearched.File(
        entry.path(),
        source == null ? null : source.sha256(),
        Objects.requireNonNull(entry.failure()).reason());
  }

  private static Unsearched.Pages recognised(CatalogueEntry entry, List<Recognised> read) {
    Double least =
        read.stream()
            .map(Recognised::confidence)
            .filter(Objects::nonNull)
            .min(Double::compare)
            .orElse(null);
    String engine = read.getFirst().engine() + " " + read.getFirst().version();
    List<Integer> pages = read.stream().map(Recognised::page).toList();
    return pages(entry, pages, engine.strip(), least);
  }

  private static Unsearched.Pages pages(
      CatalogueEntry entry,
      List<Integer> pages,
      @Nullable String engine,
      @Nullable Double confidence) {
    String sha256 = Objects.requireNonNull(entry.documentHash());
    return new Unsearched.Pages(entry.path(), sha256, pages, engine, confidence);
  }
}
