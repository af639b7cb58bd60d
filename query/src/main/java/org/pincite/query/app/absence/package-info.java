/**
 * What is said of a question that found nothing. {@link
 * org.pincite.query.app.absence.AbsenceRecorder} makes an {@link
 * org.pincite.query.app.absence.Absence} of it: the question as understood, the {@code Fingerprint}
 * of the index, and, by the {@code Reach} of the question, all that it could have been found in and
 * that was not searched. {@link org.pincite.query.app.absence.AbsenceRecords} keeps them among the
 * user's data.
 */
@NullMarked
package org.pincite.query.app.absence;

import org.jspecify.annotations.NullMarked;
