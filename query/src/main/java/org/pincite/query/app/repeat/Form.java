package org.pincite.query.app.repeat;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.index.PublicationDate;

/**
 * A document as one of several that are the same work.
 *
 * @param sha256 of its source
 * @param file of it
 * @param metadata of it as corrected
 * @param gaps how many fields a citation needs and it does not show
 */
record Form(String sha256, CatalogueEntry file, Metadata metadata, int gaps) {
  private static final Pattern DRAFT =
      Pattern.compile("\\b(?:drafts?|version for (?:public )?consultation|exposure draft)\\b");

  /**
   * The one that is cited first: the final before a draft, one with pages before one without, the
   * later before the earlier, and what shows more of what a citation needs; else by path.
   */
  static final Comparator<Form> CITED_FIRST =
      Comparator.comparing(Form::isDraft)
          .thenComparing(form -> form.pages() == 0)
          .thenComparing(Comparator.comparingInt(Form::date).reversed())
          .thenComparingInt(Form::gaps)
          .thenComparing(form -> form.file().path());

  /** {@return whether its title or the name of its file says that it is a draft} */
  boolean isDraft() {
    String words =
        metadata.first(MetadataField.TITLE).orElse("")
            + " "
            + metadata.first(MetadataField.SUBTITLE).orElse("")
            + " "
            + file.fileName().replaceAll("[_.-]+", " ");
    return DRAFT.matcher(words.toLowerCase(Locale.ROOT)).find();
  }

  /** {@return number of its pages, 0 in formats without} */
  int pages() {
    return file.summary() == null ? 0 : file.summary().pages();
  }

  private int date() {
    return metadata
        .first(MetadataField.DATE)
        .flatMap(PublicationDate::parse)
        .map(PublicationDate::number)
        .orElse(0);
  }

  /** {@return why another of the same work is cited in its place} */
  Reason behind(Form cited) {
    if (isDraft() != cited.isDraft()) {
      return Reason.FINAL;
    }
    if ((pages() == 0) != (cited.pages() == 0)) {
      return Reason.PAGES;
    }
    if (date() != cited.date()) {
      return Reason.LATER;
    }
    return gaps == cited.gaps ? Reason.FIRST : Reason.SHOWS_MORE;
  }

  /** Why one form of a work is cited and not another. */
  enum Reason {
    /** The other is a draft. */
    FINAL("the final, not the draft"),
    /** The other has no pages. */
    PAGES("it has pages"),
    /** The other is older. */
    LATER("it is the later"),
    /** The other shows less of what a citation needs. */
    SHOWS_MORE("it shows more of what a citation needs"),
    /** Nothing speaks for either. */
    FIRST("the first of equals");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
