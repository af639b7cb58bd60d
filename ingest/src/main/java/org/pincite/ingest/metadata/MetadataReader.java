package org.pincite.ingest.metadata;

import java.util.List;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.metadata.name.LetterCase;

/**
 * Reads what a document says of itself: off its title pages, imprint, running heads and last page,
 * and from the file's own properties where the pages do not contradict them. Nothing is inferred
 * from the file's name, and what is not shown stays absent.
 */
public final class MetadataReader {
  private static final List<MetadataField> NAMES =
      List.of(
          MetadataField.TITLE, MetadataField.SUBTITLE, MetadataField.BODY, MetadataField.AUTHOR);

  private MetadataReader() {}

  /** {@return the metadata that a draft shows, each value with the place it was read} */
  public static Metadata read(Draft draft) {
    FrontMatter front = FrontMatter.of(draft);
    Findings findings = new Findings();
    FederalRegisterReader.read(front, draft, findings);
    UnionActReader.read(front, draft, findings);
    StatuteReader.read(front, findings);
    ImpactAssessmentReader.read(front, findings);
    MemorandumReader.read(front, findings);
    JudgmentReader.read(front, findings);
    EvidenceReader.read(front, findings);
    SeriesReader.read(front, findings);
    ImprintReader.read(front, findings);
    DateReader.read(front, findings);
    DateReader.readCopyright(front, findings);
    PropertyReader.readBook(front, findings);
    TitleReader.read(front, findings);
    SubmissionReader.read(findings);
    BodyReader.read(front, findings);
    PropertyReader.read(front, findings);
    KindReader.read(front, findings);
    setInCase(draft, findings);
    return findings.metadata();
  }

  /** Names in capitals; acts of the European Union, whose heads are cited by rules, stay. */
  private static void setInCase(Draft draft, Findings findings) {
    List<MetadataField> due =
        NAMES.stream()
            .filter(field -> findings.all(field).stream().anyMatch(LetterCase::isDue))
            .toList();
    if (!due.isEmpty() && !findings.isKind(DocumentKind.LEGISLATION)) {
      LetterCase told = LetterCase.of(draft);
      due.forEach(field -> findings.replace(field, told::set));
    }
  }
}
