package org.pincite.query.rank;

import java.util.Set;

/**
 * Words that say nothing of what a question is about: those that Lucene's EnglishAnalyzer leaves
 * out, and those that begin questions. They stay in the index, and count in phrases and in
 * questions that must be met to the letter; only rankings by plain words pass over them.
 */
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is",
          "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then", "there",
          "these", "they", "this", "to", "was", "will", "with", "what", "which", "who", "whom",
          "whose", "when", "where", "why", "how", "do", "does", "did", "has", "have", "had",
          "were");

  private FunctionWords() {}

  static boolean contains(String form) {
    return WORDS.contains(form);
  }
}
