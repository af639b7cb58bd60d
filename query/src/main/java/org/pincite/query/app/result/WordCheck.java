package org.pincite.query.app.result;

import java.util.ArrayList;
import java.util.List;
import org.pincite.index.Vocabulary;
import org.pincite.query.app.Library;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;

/** Looks the words of a question up in the index. A question is never changed. */
final class WordCheck {
  private static final int SUGGESTIONS = 3;

  /**
   * A word that stands in the index is doubted where another, like it, is so much more frequent.
   */
  private static final int FAR_MORE = 10;

  private final Vocabulary vocabulary;

  WordCheck(Library library) {
    this.vocabulary = library.index().vocabulary();
  }

  /** {@return the words that stand in no document, each with words that may have been meant} */
  List<AskedWord> unknown(Question question) {
    return words(question, true);
  }

  /**
   * {@return all words of a question that finds nothing; a word that is rare beside another like it
   * has that as a suggestion}
   */
  List<AskedWord> all(Question question) {
    return words(question, false);
  }

  private List<AskedWord> words(Question question, boolean unknownOnly) {
    List<AskedWord> found = new ArrayList<>();
    for (Node.Positional node : AskedWords.of(question.root())) {
      String form =
          switch (node) {
            case Node.Term term -> term.form();
            case Node.Exact exact -> exact.form();
            default -> throw new IllegalStateException("not a plain word: " + node);
          };
      int paragraphs =
          node instanceof Node.Term
              ? vocabulary.paragraphs(form)
              : vocabulary.paragraphsOfForm(form);
      if (paragraphs == 0 || !unknownOnly) {
        found.add(new AskedWord(node.toString(), paragraphs, suggestions(form, paragraphs)));
      }
    }
    return found;
  }

  private List<Vocabulary.Entry> suggestions(String form, int paragraphs) {
    return vocabulary.near(form, SUGGESTIONS).stream()
        .filter(near -> near.paragraphs() >= FAR_MORE * paragraphs)
        .toList();
  }
}
