package org.pincite.query.words;

/**
 * A word of a list.
 *
 * @param word the form that came most often, standing for all inflected forms
 * @param count how often it came
 * @param everywhere how often it stands in the whole index
 * @param logLikelihood how sure it is that this is no chance, see {@link Contingency#logLikelihood}
 * @param effect how strong it is: {@link Contingency#logDice} of a word near others, else {@link
 *     Contingency#logRatio}
 */
public record WordScore(
    String word, long count, long everywhere, double logLikelihood, double effect) {}
