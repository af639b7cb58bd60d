/** The commands about baskets: adding, listing, moving, annotating, tagging, removing. */
@NullMarked
package org.pincite.query.cli.basket;

import org.jspecify.annotations.NullMarked;
