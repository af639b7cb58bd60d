/**
 * Rows as Web Annotations, written by the {@link
 * org.pincite.query.export.annotation.AnnotationExporter}; {@code Target} says what in which file
 * is annotated.
 */
@NullMarked
package org.pincite.query.export.annotation;

import org.jspecify.annotations.NullMarked;
