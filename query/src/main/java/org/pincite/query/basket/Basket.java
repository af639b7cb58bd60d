package org.pincite.query.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.question.QueryException;

/**
 * Statements that a user collects, in the user's order. Immutable.
 *
 * @param name see {@link Baskets#isName}
 * @param items each id once
 */
public record Basket(String name, List<BasketItem> items) {
  public Basket {
    items = List.copyOf(items);
  }

  /** {@return the item of that id, if it is here} */
  public Optional<BasketItem> item(StatementId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** {@return the basket with an item at its end; the same basket if it holds its id already} */
  public Basket with(BasketItem item) {
    if (item(item.id()).isPresent()) {
      return this;
    }
    List<BasketItem> all = new ArrayList<>(items);
    all.add(item);
    return new Basket(name, all);
  }

  /**
   * {@return the basket without an item}
   *
   * @throws QueryException if it does not hold it
   */
  public Basket without(StatementId id) {
    List<BasketItem> all = new ArrayList<>(items);
    all.remove(position(id));
    return new Basket(name, all);
  }

  /**
   * {@return the basket with an item at another place}
   *
   * @param to from 1
   * @throws QueryException if it does not hold the item or has no such place
   */
  public Basket moved(StatementId id, int to) {
    if (to < 1 || to > items.size()) {
      throw new QueryException(
          "there is no place " + to + " in the basket " + name + "; it holds " + items.size());
    }
    List<BasketItem> all = new ArrayList<>(items);
    all.add(to - 1, all.remove(position(id)));
    return new Basket(name, all);
  }

  /**
   * {@return the basket with an item changed}
   *
   * @throws QueryException if it does not hold it
   */
  public Basket changed(StatementId id, UnaryOperator<BasketItem> change) {
    List<BasketItem> all = new ArrayList<>(items);
    int at = position(id);
    all.set(at, change.apply(all.get(at)));
    return new Basket(name, all);
  }

  private int position(StatementId id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new QueryException("the basket " + name + " does not hold " + id);
  }
}
