/**
 * Labels of statements in the index: {@link org.pincite.index.label.Labeller} makes them of words
 * and vectors, {@link org.pincite.index.label.Labels} keeps them with their block.
 */
@NullMarked
package org.pincite.index.label;

import org.jspecify.annotations.NullMarked;
