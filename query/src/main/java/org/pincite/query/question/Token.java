package org.pincite.query.question;

/**
 * A piece of a question.
 *
 * @param kind what it is
 * @param text a word or operator as written; the words of a phrase without its marks
 * @param start its first character in the question
 */
record Token(Kind kind, String text, int start) {
  /** {@return where its text begins in the question, behind marks before it} */
  int textStart() {
    return switch (kind) {
      case PHRASE -> start + 1;
      case EXACT_PHRASE -> start + 2;
      default -> start;
    };
  }

  enum Kind {
    WORD,
    PHRASE,
    EXACT_PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    NEAR,
    THEN,
    SAME_SENTENCE,
    SAME_PARAGRAPH,
    SAME_SECTION,
    END;

    /** {@return whether a part of a question can begin with it} */
    boolean beginsPart() {
      return switch (this) {
        case WORD, PHRASE, EXACT_PHRASE, FIELD, OPEN, NOT -> true;
        case CLOSE, AND, OR, NEAR, THEN, SAME_SENTENCE, SAME_PARAGRAPH, SAME_SECTION, END -> false;
      };
    }

    /** {@return whether it joins two parts} */
    boolean isOperator() {
      return switch (this) {
        case AND, OR, NEAR, THEN, SAME_SENTENCE, SAME_PARAGRAPH, SAME_SECTION -> true;
        case WORD, PHRASE, EXACT_PHRASE, FIELD, OPEN, CLOSE, NOT, END -> false;
      };
    }
  }
}
