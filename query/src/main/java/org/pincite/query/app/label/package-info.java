/** Training the model of statements on sentences that were read and labelled. */
@NullMarked
package org.pincite.query.app.label;

import org.jspecify.annotations.NullMarked;
