/** The commands about themes as data: writing one, testing it, training the model. */
@NullMarked
package org.pincite.query.cli.theme;

import org.jspecify.annotations.NullMarked;
