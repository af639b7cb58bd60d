package org.pincite.ingest.language;

/**
 * A place where a sentence may end.
 *
 * @param start first of its full stops, question or exclamation marks
 * @param end behind them and behind the quotation marks, brackets and note marks that close the
 *     sentence
 * @param next where the text goes on, or the text's length
 * @param dots the full stops in it, an ellipsis counting as three
 * @param asks whether a question or exclamation mark is in it
 * @param closed whether a quotation mark or bracket closes it
 */
record Stop(int start, int end, int next, int dots, boolean asks, boolean closed) {}
