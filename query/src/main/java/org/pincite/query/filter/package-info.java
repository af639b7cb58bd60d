/**
 * What filters of single statements look at: a {@link org.pincite.query.filter.LabelFilter} tells
 * whether a statement's label passes one.
 */
@NullMarked
package org.pincite.query.filter;

import org.jspecify.annotations.NullMarked;
