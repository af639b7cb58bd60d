package org.pincite.query.export.submission;

import java.time.LocalDate;
import java.util.List;
import org.pincite.query.export.prose.Prose;

/**
 * Written evidence, in the user's words.
 *
 * @param rules of the House it goes to
 * @param by who submits it; empty where nobody is named
 * @param inquiry title of the inquiry; empty where none is named
 * @param date it bears
 * @param summary empty for none
 * @param introduction of the submitter; empty for none
 * @param body with the places of quotations
 * @param listsSources whether an annex lists the sources
 */
public record Submission(
    SubmissionRules rules,
    String by,
    String inquiry,
    LocalDate date,
    List<Prose> summary,
    List<Prose> introduction,
    List<Prose> body,
    boolean listsSources) {
  public Submission {
    summary = List.copyOf(summary);
    introduction = List.copyOf(introduction);
    body = List.copyOf(body);
  }
}
