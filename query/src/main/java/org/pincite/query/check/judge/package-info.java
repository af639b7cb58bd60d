/**
 * What is made of a quotation laid beside its source. {@link
 * org.pincite.query.check.judge.Comparison} looks through documents; {@code ChainJudge} weighs
 * words that all stand there, by {@code Fidelity}, {@code EllipsisRule} and {@code InsertionRule};
 * {@code AlignmentJudge} names the {@code Differences} of words that do not; {@link
 * org.pincite.query.check.judge.ClaimRule} says whether that is where the draft says.
 */
@NullMarked
package org.pincite.query.check.judge;

import org.jspecify.annotations.NullMarked;
