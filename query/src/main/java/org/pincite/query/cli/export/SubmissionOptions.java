package org.pincite.query.cli.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.submission.SubmissionRequest;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.export.submission.SubmissionRules;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Option;

/** What one may say about a submission. */
final class SubmissionOptions {
  @Option(
      names = "--submission",
      required = true,
      paramLabel = "HOUSE",
      description = "Write evidence to a select committee, as a DOCX file: commons or lords.")
  private String house = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who submits it: “Written evidence submitted by NAME”.")
  private String by = "";

  @Option(names = "--title", paramLabel = "TITLE", description = "The title of the inquiry.")
  private String title = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date that it bears, as 2026-11-24 (default: today).")
  private @Nullable LocalDate date;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Your summary, set as points: Markdown, text, DOCX, ODT or RTF.")
  private @Nullable Path summary;

  @Option(
      names = "--introduction",
      paramLabel = "FILE",
      description = "Who you are and why you write, in your words.")
  private @Nullable Path introduction;

  @Option(
      names = "--body",
      paramLabel = "FILE",
      description =
          "Your text with {{ID}} where a statement is quoted (default: the basket's notes under its"
              + " tags).")
  private @Nullable Path body;

  @Option(
      names = "--word-limit",
      paramLabel = "N",
      description = "Most words it may have (default: commons 3000, lords none).",
      converter = WholeNumber.FromOne.class)
  private @Nullable Integer words;

  @Option(names = "--count-notes", description = "The words of footnotes count as well.")
  private boolean countsNotes;

  @Option(names = "--sources", description = "List the sources in an annex.")
  private boolean listsSources;

  /** {@return the name of the rules asked for} */
  String house() {
    return house;
  }

  /** {@return whether there is a text that may quote statements of its own} */
  boolean hasBody() {
    return body != null;
  }

  /**
   * {@return what is asked for}
   *
   * @throws QueryException if there are no such rules
   */
  SubmissionRequest request() {
    SubmissionRules rules =
        SubmissionRules.of(house)
            .orElseThrow(
                () ->
                    new QueryException(
                        "there are no rules of '"
                            + house
                            + "'; say one of "
                            + String.join(", ", SubmissionRules.names())));
    return new SubmissionRequest(
        rules,
        by,
        title,
        date == null ? LocalDate.now(ZoneId.systemDefault()) : date,
        summary,
        introduction,
        body,
        words == null ? OptionalInt.empty() : OptionalInt.of(words),
        countsNotes,
        listsSources);
  }
}
