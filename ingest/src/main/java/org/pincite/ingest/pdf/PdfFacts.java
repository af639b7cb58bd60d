package org.pincite.ingest.pdf;

import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.Draft;

/** What a PDF says about itself outside its pages. */
final class PdfFacts {
  /** A number from which no run of pages begins; in Roman numerals it fills a page by itself. */
  private static final int NO_PAGE = 100_000;

  private PdfFacts() {}

  /** Notes the entries of the information dictionary as properties of the draft. */
  static void note(PDDocument document, Draft draft) {
    try {
      PDDocumentInformation info = document.getDocumentInformation();
      draft.property("pdf:Title", info.getTitle());
      draft.property("pdf:Author", info.getAuthor());
      draft.property("pdf:Subject", info.getSubject());
      draft.property("pdf:Keywords", info.getKeywords());
      draft.property("pdf:Creator", info.getCreator());
      draft.property("pdf:Producer", info.getProducer());
      draft.property("pdf:CreationDate", date(info.getCreationDate()));
      draft.property("pdf:ModDate", date(info.getModificationDate()));
      draft.property("pdf:Lang", document.getDocumentCatalog().getLanguage());
    } catch (RuntimeException e) {
      draft.property("pdf:Damaged", "the information dictionary cannot be read");
    }
  }

  /** {@return the label the file states for each page, none if it states none} */
  static List<String> pageLabels(PDDocument document) {
    try {
      if (!document.getDocumentCatalog().getCOSObject().containsKey(COSName.PAGE_LABELS)) {
        return List.of();
      }
      @Nullable PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null || labels.getPageIndices().stream().anyMatch(i -> isAbsurd(labels, i))
          ? List.of()
          : Stream.of(labels.getLabelsByPageIndices())
              .map(label -> label == null ? "" : label.strip())
              .collect(Collectors.toList());
    } catch (java.io.IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static boolean isAbsurd(PDPageLabels labels, int page) {
    @Nullable PDPageLabelRange range = labels.getPageLabelRange(page);
    return range != null && range.getStart() > NO_PAGE;
  }

  private static @Nullable String date(@Nullable Calendar calendar) {
    return calendar == null
        ? null
        : DateTimeFormatter.ISO_LOCAL_DATE.format(
            calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()));
  }
}
