package org.pincite.query.app.survey;

import java.util.List;
import java.util.Map;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.repeat.Forms;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.theme.Theme;

/**
 * What some documents say about some themes.
 *
 * @param themes one result a theme
 * @param documents one row a document that is counted, in the order of their files
 * @param forms works of which there are several forms, one of which is counted
 * @param byMeaning number of the documents in which the built-in themes were found by words and
 *     meaning; in the others by words alone
 * @param coverage what was searched and what was not
 */
public record Survey(
    List<Result> themes, List<Row> documents, Forms forms, int byMeaning, Coverage coverage) {
  public Survey {
    themes = List.copyOf(themes);
    documents = List.copyOf(documents);
  }

  /**
   * What they say about one theme.
   *
   * @param theme the theme
   * @param statements number of all statements found
   * @param documents number of documents in which they stand
   * @param strongest the strongest of them; what several documents say counts once
   */
  public record Result(Theme theme, long statements, long documents, List<Repeated> strongest) {
    public Result {
      strongest = List.copyOf(strongest);
    }
  }

  /**
   * How many statements a document holds.
   *
   * @param file its path
   * @param title as the document shows it, else its file's name
   * @param statements by the theme's name
   */
  public record Row(String file, String title, Map<String, Integer> statements) {}
}
