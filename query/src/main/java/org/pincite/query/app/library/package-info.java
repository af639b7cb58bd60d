/**
 * Metadata from reference managers: a {@link org.pincite.query.app.library.LibraryImport} asks a
 * {@code LibraryMatcher} which document each item is about and tells what it did in a {@link
 * org.pincite.query.app.library.LibraryReport}.
 */
@NullMarked
package org.pincite.query.app.library;

import org.jspecify.annotations.NullMarked;
