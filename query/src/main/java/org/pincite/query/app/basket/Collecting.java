package org.pincite.query.app.basket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.StatementLocator;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.basket.Basket;
import org.pincite.query.basket.BasketItem;
import org.pincite.query.basket.Baskets;
import org.pincite.query.question.QueryException;

/** Puts statements of an opened workspace into its baskets, and tells what became of them. */
public final class Collecting {
  private final Library library;
  private final Baskets baskets;

  public Collecting(Library library) {
    this.library = library;
    this.baskets = new Baskets(library.userFolder());
  }

  /**
   * What adding did.
   *
   * @param added how many were put there
   * @param already those that were there before, and stay as they were
   * @param basket as it is now
   * @param notes a sentence for each cited file of which no copy is kept, why
   */
  public record Addition(int added, List<StatementId> already, Basket basket, List<String> notes) {
    public Addition {
      already = List.copyOf(already);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Puts statements at the end of a basket, and keeps the versions of their documents.
   *
   * @throws QueryException if any is not found, naming each; then none is added
   */
  public Addition add(String name, List<StatementId> ids) {
    List<String> missing = new ArrayList<>();
    List<BasketItem> items = new ArrayList<>();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    for (StatementId id : ids) {
      library
          .statement(id)
          .ifPresentOrElse(
              found -> items.add(new BasketItem(id, now, kept(found))),
              () -> missing.add(Library.notFound(id)));
    }
    if (!missing.isEmpty()) {
      throw new QueryException(String.join("\n", missing) + "\nnothing was put into the basket");
    }
    List<StatementId> already = new ArrayList<>();
    Basket basket = baskets.change(name, before -> with(before, items, already));
    List<String> notes =
        library.versions().keep(items.stream().map(item -> item.kept().sha256()).toList());
    return new Addition(items.size() - already.size(), already, basket, notes);
  }

  private static Basket with(Basket before, List<BasketItem> items, List<StatementId> already) {
    Basket basket = before;
    for (BasketItem item : items) {
      Basket after = basket.with(item);
      if (after.equals(basket)) {
        already.add(item.id());
      }
      basket = after;
    }
    return basket;
  }

  private static BasketItem.Kept kept(Statement statement) {
    Document document = statement.document();
    return new BasketItem.Kept(
        document.source().sha256(),
        statement.file(),
        document.metadata().first(MetadataField.TITLE).orElse(null),
        document.madeBy(),
        statement.span(),
        TextQuote.of(document, statement.span()),
        statement.citation().text());
  }

  /** {@return what has become of each statement of a basket, in its order} */
  public List<ItemState> states(Basket basket) {
    return basket.items().stream().map(this::state).toList();
  }

  private ItemState state(BasketItem item) {
    @Nullable Statement found = library.statement(item.id()).orElse(null);
    String sha256 = item.kept().sha256();
    boolean lies = !library.catalogue().filesOf(sha256).isEmpty();
    return new ItemState(item, found, lies ? null : newer(item.kept()).orElse(null), lies);
  }

  /** What lies now where the document of an item lay. */
  private Optional<ItemState.Newer> newer(BasketItem.Kept kept) {
    @Nullable CatalogueEntry there = library.catalogue().entries().get(kept.file());
    String hash = there == null ? null : there.documentHash();
    if (hash == null || hash.equals(kept.sha256())) {
      return Optional.empty();
    }
    return Optional.of(
        new ItemState.Newer(kept.file(), sameWords(library.document(hash), kept.quote().exact())));
  }

  /** The first sentence of a document that has just these letters and digits, if any does. */
  private static @Nullable StatementId sameWords(Document document, String words) {
    String digest = StatementId.of(document.source(), words, 1).digest();
    return new StatementLocator(document)
        .ids().values().stream().filter(id -> id.digest().equals(digest)).findFirst().orElse(null);
  }
}
