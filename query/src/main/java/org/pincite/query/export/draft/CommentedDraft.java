package org.pincite.query.export.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.draft.PlaceInDraft;
import org.pincite.query.draft.report.CheckedQuotation;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.draft.report.Wording;
import org.pincite.query.question.QueryException;

/**
 * A copy of a Word draft with a comment at each problem, on the very words. Word shows no comments
 * inside notes and text boxes (it passes over them, [MS-OI29500] 2.1.315): what is found in a note
 * is said at its mark, what is found in a box or cannot be placed at the first words.
 */
public final class CommentedDraft {
  private CommentedDraft() {}

  /**
   * Writes the copy; every part of the draft but its text and the lists of its parts stays as it
   * is, and of the text every tag.
   *
   * @return how many comments were added
   * @throws QueryException if the draft is no Word file
   */
  public static int write(DraftReport report, Path file) {
    WordFile word = WordFile.read(Path.of(report.file()));
    String main = word.mainName();
    @Nullable String xml = word.text(main);
    if (xml == null || XmlTag.of(xml).getFirst().prefix().isEmpty()) {
      throw new QueryException("comments cannot be written into " + report.file() + ": no text");
    }
    List<CheckedQuotation> problems = report.problems();
    if (!problems.isEmpty()) {
      String name = word.commentsName();
      CommentsPart comments = new CommentsPart(word.text(name));
      word.replace(main, commented(report.document(), xml, problems, comments));
      word.replace(name, comments.text());
    }
    AtomicFile.write(file, word::write);
    return problems.size();
  }

  private static String commented(
      Document draft, String xml, List<CheckedQuotation> problems, CommentsPart comments) {
    WordText text = WordText.of(xml);
    LetterPlaces places = new LetterPlaces(draft, text.text());
    Splices splices = new Splices(xml);
    for (CheckedQuotation problem : problems) {
      List<Span> spans = PlaceInDraft.inBody(draft, problem.quoted());
      Optional<Span> first = spans.isEmpty() ? Optional.empty() : places.of(spans.getFirst());
      Optional<Span> last = spans.isEmpty() ? Optional.empty() : places.of(spans.getLast());
      boolean placed = first.isPresent() && last.isPresent();
      boolean own = placed && spans.equals(problem.quoted().spans());
      int id = comments.add(words(problem, own));
      if (!text.text().isEmpty()) {
        int from = placed ? first.get().start() : 0;
        int to = placed ? last.get().end() : 0;
        splices.comment(id, text.letter(from), text.letter(to));
      }
    }
    return splices.spliced();
  }

  private static List<String> words(CheckedQuotation problem, boolean onItsWords) {
    List<String> words = new ArrayList<>();
    words.add(Wording.of(problem.verdict()).toUpperCase(java.util.Locale.ROOT));
    if (!onItsWords) {
      words.add("In " + problem.place() + ": “" + problem.quoted().text() + "”");
    }
    if (!problem.sources().isEmpty()) {
      words.add("Source: “" + problem.sourceWords() + "”");
    }
    problem.finding().differences().forEach(difference -> words.add(Wording.of(difference)));
    problem.citations().forEach(citation -> words.add("Stands in: " + citation));
    words.addAll(problem.finding().remarks());
    return words;
  }
}
