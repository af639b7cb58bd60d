package org.pincite.query.app.result;

import java.util.List;
import org.pincite.query.app.Answer;
import org.pincite.query.app.repeat.Forms;
import org.pincite.query.app.repeat.Repeated;

/**
 * An answer in which a statement that several documents hold is shown once.
 *
 * @param all the numbers of all statements found, those that say the same one by one
 * @param hits the page of statements, each once
 * @param isLast whether no statement comes behind the page
 * @param forms the works that are searched in one of several forms
 */
public record TogetherAnswer(Answer all, List<Repeated> hits, boolean isLast, Forms forms) {
  public TogetherAnswer {
    hits = List.copyOf(hits);
  }
}
