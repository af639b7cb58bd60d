package org.pincite.ingest.metadata;

import org.pincite.corpus.Metadata;
import org.pincite.ingest.draft.Draft;

/**
 * Reads what a document says of itself: off its title pages, imprint, running heads and last page,
 * and from the file's own properties where the pages do not contradict them. Nothing is inferred
 * from the file's name, and what is not shown stays absent.
 */
public final class MetadataReader {
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
    PropertyReader.readBook(front, findings);
    TitleReader.read(front, findings);
    SubmissionReader.read(findings);
    BodyReader.read(front, findings);
    PropertyReader.read(front, findings);
    KindReader.read(front, findings);
    return findings.metadata();
  }
}
