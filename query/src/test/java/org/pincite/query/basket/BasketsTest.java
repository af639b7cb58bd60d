package org.pincite.query.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.query.question.QueryException;

class BasketsTest {
  private static final String HASH = "a".repeat(64);

  @TempDir Path user;

  @Test
  void aBasketComesBackAsItWasKept() {
    Baskets baskets = new Baskets(user);
    BasketItem item = item("Tolls rose.").noted(" why? ").tagged(List.of("a", "b", "a"));
    Basket kept = baskets.change("tolls", basket -> basket.with(item).with(item("Ünïcode 𝄞.")));
    assertEquals(kept, new Baskets(user).read("tolls"));
    assertEquals("why?", kept.items().getFirst().note());
    assertEquals(List.of("a", "b"), kept.items().getFirst().tags());
    assertEquals(List.of("tolls"), baskets.names());
    assertEquals(List.of(), baskets.read("another").items());
  }

  @Test
  void itemsStandOnceAndInTheUsersOrder() {
    Basket basket = new Basket("b", List.of(item("One."), item("Two."), item("Three.")));
    assertSame(basket, basket.with(item("Two.")));
    assertEquals(List.of("Three.", "One.", "Two."), quotes(basket.moved(id("Three."), 1)));
    assertEquals(List.of("Two.", "Three.", "One."), quotes(basket.moved(id("One."), 3)));
    assertEquals(List.of("One.", "Three."), quotes(basket.without(id("Two."))));
    assertEquals(
        "there is no place 4 in the basket b; it holds 3",
        assertThrows(QueryException.class, () -> basket.moved(id("One."), 4)).getMessage());
    assertEquals(
        "the basket b does not hold " + id("Four."),
        assertThrows(QueryException.class, () -> basket.without(id("Four."))).getMessage());
  }

  @Test
  void ofManyWritersNoneLosesAnItem() throws InterruptedException {
    List<Thread> writers = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      String name = "Writer " + writer;
      writers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    Baskets own = new Baskets(user);
                    for (int i = 0; i < 5; i++) {
                      String quote = name + " adds " + i;
                      own.change("shared", basket -> basket.with(item(quote)));
                    }
                  }));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertEquals(20, new Baskets(user).read("shared").items().size());
  }

  @Test
  void aFailedChangeLeavesTheBasketAsItWas() throws IOException {
    Baskets baskets = new Baskets(user);
    Basket before = baskets.change("b", basket -> basket.with(item("One.")));
    assertThrows(
        QueryException.class, () -> baskets.change("b", basket -> basket.without(id("Two."))));
    assertEquals(before, baskets.read("b"));
    try (Stream<Path> files = Files.list(user.resolve("baskets"))) {
      assertEquals(
          List.of("b.json", "lock"), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aBasketThatCannotBeReadIsNamedAndNeverWrittenOver() throws IOException {
    Path file = Files.createDirectories(user.resolve("baskets")).resolve("b.json");
    for (String broken :
        List.of("{", "[]", "{\"format\":9,\"items\":[]}", "{\"format\":1,\"items\":[{}]}")) {
      Files.writeString(file, broken);
      CorpusException refused =
          assertThrows(
              CorpusException.class,
              () -> new Baskets(user).change("b", basket -> basket.with(item("One."))));
      assertTrue(refused.getMessage().startsWith("the basket " + file), refused.getMessage());
      assertEquals(broken, Files.readString(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../b", "a/b", "A", ".hidden", "a b", "lock.json", "ü"})
  void namesThatCouldBePathsOrDifferInCaseAreRefused(String name) {
    QueryException refused = assertThrows(QueryException.class, () -> new Baskets(user).read(name));
    assertTrue(refused.getMessage().startsWith("no basket can be named '" + name + "'"));
  }

  private static List<String> quotes(Basket basket) {
    return basket.items().stream().map(item -> item.kept().quote().exact()).toList();
  }

  private static StatementId id(String quote) {
    return StatementId.of(new Source(HASH, "text/plain", 1), quote, 1);
  }

  private static BasketItem item(String quote) {
    return new BasketItem(
        id(quote),
        Instant.parse("2026-03-04T05:06:07Z"),
        new BasketItem.Kept(
            HASH,
            "/papers/tolls.txt",
            null,
            "test",
            new Span(4, 4 + quote.length()),
            new TextQuote(quote, "", "\n\nMore"),
            "‘Tolls’."));
  }
}
