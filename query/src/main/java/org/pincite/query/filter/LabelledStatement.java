package org.pincite.query.filter;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.label.Label;

/**
 * What is known of a found statement but its words.
 *
 * @param sha256 of its document's source
 * @param year of publication, 0 where none is shown
 * @param label what it is about and does, null where it has no label
 */
public record LabelledStatement(String sha256, int year, @Nullable Label label) {}
