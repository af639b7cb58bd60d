package org.pincite.query.eval;

import org.jspecify.annotations.Nullable;

/**
 * Where some words stand; null is nothing printed, or nothing found.
 *
 * @param paragraph printed number of the paragraph
 * @param page index from 1
 * @param label printed number of the page
 */
public record Pinpointed(
    @Nullable String paragraph, @Nullable Integer page, @Nullable String label) {}
