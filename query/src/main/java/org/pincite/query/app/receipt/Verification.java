package org.pincite.query.app.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.export.receipt.Receipt;
import org.pincite.query.export.receipt.ReceiptQuote;

/**
 * What became of all that a receipt names.
 *
 * @param file the receipt's
 * @param receipt what it says
 * @param unchanged whether it is as it was made
 * @param export what became of the export
 * @param sources what became of each source, in the receipt's order
 * @param quotes what became of each quote, in the receipt's order
 */
public record Verification(
    String file,
    Receipt receipt,
    boolean unchanged,
    ExportState export,
    List<SourceCheck> sources,
    List<QuoteCheck> quotes) {
  public Verification {
    sources = List.copyOf(sources);
    quotes = List.copyOf(quotes);
  }

  /** What became of an export. */
  public enum ExportState {
    /** It is, byte for byte, what was exported. */
    @JsonProperty("same")
    SAME,
    /** It has been changed. */
    @JsonProperty("changed")
    CHANGED,
    /** It is not beside its receipt. */
    @JsonProperty("not-here")
    NOT_HERE
  }

  /** What became of the bytes of a source. */
  public enum BytesState {
    /** A file holds them still. */
    @JsonProperty("same")
    SAME,
    /** Only the copy that was kept when they were cited holds them. */
    @JsonProperty("kept")
    KEPT,
    /** The file holds other bytes, and no copy was kept. */
    @JsonProperty("changed")
    CHANGED,
    /** No file holds them, and no copy was kept. */
    @JsonProperty("missing")
    MISSING
  }

  /** Where the text came from in which quotes were looked up. */
  public enum TextState {
    /** The workspace holds it, made of these bytes by the present extractor. */
    @JsonProperty("stored")
    STORED,
    /** The file was extracted again. */
    @JsonProperty("extracted")
    EXTRACTED,
    /** The file could not be extracted again; the workspace holds its text as it was cited. */
    @JsonProperty("as-cited")
    AS_CITED,
    /** There is none. */
    @JsonProperty("none")
    NONE
  }

  /**
   * What became of a source.
   *
   * @param file its name in the receipt
   * @param sha256 of the bytes that were cited
   * @param bytes what became of them
   * @param place path of the file that holds them; null if none does
   * @param replacedBy path of a file that has its place, with other bytes; null if there is none
   * @param text where its text came from
   * @param madeBy versions of what made that text; null if there is none
   * @param note why there is no text, or what else is to be said; null for nothing
   */
  public record SourceCheck(
      String file,
      String sha256,
      BytesState bytes,
      @Nullable String place,
      @Nullable String replacedBy,
      TextState text,
      @Nullable String madeBy,
      @Nullable String note) {
    /** {@return whether the source is there as it was cited, and nothing else in its place} */
    public boolean isFine() {
      boolean there = bytes == BytesState.SAME || bytes == BytesState.KEPT;
      return there && replacedBy == null && text != TextState.NONE;
    }
  }

  /** What became of a quote. */
  public enum Standing {
    /** The same characters stand at the same place. */
    @JsonProperty("stands")
    STANDS,
    /** The same characters stand elsewhere in the text as it is extracted now. */
    @JsonProperty("moved")
    MOVED,
    /** The same letters and digits stand there, with other spaces or punctuation. */
    @JsonProperty("respelt")
    RESPELT,
    /** The source was read, and they do not stand in it. */
    @JsonProperty("lost")
    LOST,
    /** The source could not be read. */
    @JsonProperty("unproved")
    UNPROVED
  }

  /**
   * What became of a quote.
   *
   * @param quote as exported
   * @param standing what became of it
   * @param start where it stands now, in UTF-16 units of the text; null where it does not
   * @param end exclusive; null where it does not
   * @param newer where it stands in what has replaced its source; {@code not there}; null where
   *     nothing has or that is not indexed
   */
  public record QuoteCheck(
      ReceiptQuote quote,
      Standing standing,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String newer) {
    /** {@return whether the exact characters stand in the source that was cited} */
    public boolean isProved() {
      return standing == Standing.STANDS || standing == Standing.MOVED;
    }
  }

  /** {@return the number of quotes of which that became} */
  public long count(Standing standing) {
    return quotes.stream().filter(quote -> quote.standing() == standing).count();
  }

  /** {@return whether all is as it was exported} */
  public boolean isSound() {
    return unchanged
        && export != ExportState.CHANGED
        && sources.stream().allMatch(SourceCheck::isFine)
        && quotes.stream().allMatch(QuoteCheck::isProved);
  }
}
