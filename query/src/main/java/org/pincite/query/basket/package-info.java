/**
 * Statements that a user collects. {@link org.pincite.query.basket.Baskets} reads and changes the
 * named {@link org.pincite.query.basket.Basket}s of a workspace; each {@link
 * org.pincite.query.basket.BasketItem} keeps what its statement was when it was put there, so that
 * it can be told what became of it. {@code BasketJson} is the form of the file.
 */
@NullMarked
package org.pincite.query.basket;

import org.jspecify.annotations.NullMarked;
