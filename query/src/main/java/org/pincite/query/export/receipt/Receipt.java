package org.pincite.query.export.receipt;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an export was made of, so that each quote in it can be proved later. It names no folder and
 * no person.
 *
 * @param pinciteReceipt version of the form of receipts, see {@link ReceiptFile#FORMAT}
 * @param id its lasting name: the time, and the first digits of the SHA-256 of all else
 * @param at date and time, ISO 8601 in UTC, to the second
 * @param export the file that was written
 * @param asked what was asked for
 * @param versions what took part
 * @param index what was searched
 * @param coverage what of it was not, or not surely, searched
 * @param sources the documents quoted, in the order of their first quotes
 * @param quotes in the order of the export
 */
public record Receipt(
    int pinciteReceipt,
    String id,
    String at,
    Export export,
    Asked asked,
    Versions versions,
    Index index,
    SearchGaps coverage,
    List<ReceiptSource> sources,
    List<ReceiptQuote> quotes) {
  public Receipt {
    // A receipt comes from a file that anybody may have written.
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(export.file(), "file of the export");
    Objects.requireNonNull(versions.pincite(), "version");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(coverage, "coverage");
    sources = List.copyOf(sources);
    quotes = List.copyOf(quotes);
  }

  /**
   * The file that was written.
   *
   * @param file its name
   * @param format e.g. {@code csv}
   * @param bytes their number
   * @param sha256 of them
   */
  public record Export(String file, String format, long bytes, String sha256) {}

  /**
   * What was asked for.
   *
   * @param title what the export holds, for a person
   * @param question as asked, null where there was none
   * @param settings each as an option is written, folders and files by their names alone
   * @param style name of the style of its citations
   */
  public record Asked(
      String title, @Nullable String question, List<String> settings, String style) {
    public Asked {
      settings = List.copyOf(settings);
    }
  }

  /**
   * Versions of what took part.
   *
   * @param pincite this program
   * @param index the form of the index
   * @param labels the model of what statements are about
   * @param embeddings the model of their meaning; null where no document has vectors of it
   */
  public record Versions(
      String pincite, String index, String labels, @Nullable String embeddings) {}

  /**
   * What was searched.
   *
   * @param fingerprint SHA-256 that names what the index held, stable when it is made anew
   * @param documents their number
   */
  public record Index(String fingerprint, int documents) {}

  /** {@return the same receipt under its name} */
  Receipt named(String name) {
    return new Receipt(
        pinciteReceipt, name, at, export, asked, versions, index, coverage, sources, quotes);
  }
}
