/**
 * How files are to be read: {@link org.pincite.query.app.reading.ReadingOptions} holds what a
 * person asked for, with {@link org.pincite.query.app.reading.PasswordRules} for encrypted files
 * and {@link org.pincite.query.app.reading.Resources}, which shares cores and memory among worker
 * processes.
 */
@NullMarked
package org.pincite.query.app.reading;

import org.jspecify.annotations.NullMarked;
