/**
 * Baskets over an opened workspace: {@link org.pincite.query.app.basket.Collecting} puts statements
 * into them and tells the {@link org.pincite.query.app.basket.ItemState} of each.
 */
@NullMarked
package org.pincite.query.app.basket;

import org.jspecify.annotations.NullMarked;
