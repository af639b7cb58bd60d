package org.pincite.query.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pincite.index.WordBreaker;

/**
 * Parses a question. From loosest to tightest: OR; AND, which may be left out; {@code /sec}; {@code
 * /p}; {@code /s}; NEAR and THEN; NOT.
 */
final class Parser {
  private static final int DEEPEST = 50;

  /** More words and phrases than these are no question. */
  private static final int MOST_PARTS = 1000;

  private final String question;
  private final List<Token> tokens;
  private final Set<Node> plain = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Joined> outermost = List.of();
  private int outermostLists;
  private int next;
  private int depth;
  private int parts;

  /** An operand of AND; required if the word AND joins it, not a space alone. */
  private record Joined(Node node, boolean required) {}

  Parser(String question) {
    this(question, Lexer.tokens(question));
  }

  private Parser(String question, List<Token> tokens) {
    this.question = question;
    this.tokens = tokens;
  }

  /**
   * {@return a parser for a question as one asks a person, where a colon behind any other word than
   * a field's name and signs by themselves mean nothing}
   */
  static Parser ofPlainWords(String question) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : Lexer.tokens(question)) {
      if (token.kind() == Token.Kind.FIELD && Field.of(token.text()).isEmpty()) {
        tokens.add(new Token(Token.Kind.WORD, token.text(), token.start()));
      } else if (token.kind() != Token.Kind.WORD || !WordBreaker.words(token.text()).isEmpty()) {
        tokens.add(token);
      }
    }
    return new Parser(question, tokens);
  }

  Node parse() {
    if (peek().kind() == Token.Kind.END) {
      throw error("the question is empty; a word was expected", peek());
    }
    Node node = or();
    if (peek().kind() == Token.Kind.CLOSE) {
      throw error("this bracket closes nothing", peek());
    }
    return node;
  }

  /** {@return what must be and what would be good, of a question that is not yet parsed} */
  Loose loose() {
    Node root = parse();
    if (outermostLists != 1) {
      return new Loose(question, List.of(), root, said());
    }
    List<Node.Term> words = new ArrayList<>();
    List<Node> required = new ArrayList<>();
    for (Joined operand : outermost) {
      if (operand.required || !plain.contains(operand.node)) {
        add(required, operand.node);
      } else {
        words.addAll(terms(operand.node));
      }
    }
    Node constraint =
        required.isEmpty()
            ? null
            : required.size() == 1 ? required.getFirst() : new Node.And(required);
    return new Loose(question, words, constraint, said());
  }

  private static boolean isPlain(Node word) {
    return switch (word) {
      case Node.Term _ -> true;
      case Node.Phrase(List<Node.Positional> words) -> words.stream().allMatch(Parser::isPlain);
      case Node.Compound(List<Node.Positional> parts) -> parts.stream().allMatch(Parser::isPlain);
      default -> false;
    };
  }

  private static List<Node.Term> terms(Node plain) {
    return switch (plain) {
      case Node.Term term -> List.of(term);
      case Node.Phrase(List<Node.Positional> words) ->
          words.stream().flatMap(word -> terms(word).stream()).toList();
      case Node.Compound(List<Node.Positional> parts) ->
          parts.stream().flatMap(part -> terms(part).stream()).toList();
      case Node.And(List<Node> parts) ->
          parts.stream().flatMap(part -> terms(part).stream()).toList();
      default -> List.of();
    };
  }

  /** The words that are asked for, as written; neither operators nor what is excluded. */
  private String said() {
    StringJoiner said = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean excluded =
          i > 0
              && (tokens.get(i - 1).kind() == Token.Kind.NOT
                  || tokens.get(i - 1).kind() == Token.Kind.FIELD);
      switch (token.kind()) {
        case WORD, PHRASE, EXACT_PHRASE -> {
          if (!excluded) {
            said.add(token.text());
          }
        }
        default -> {}
      }
    }
    return said.toString();
  }

  private Node or() {
    return joined(Token.Kind.OR, this::and, Node.Or::new);
  }

  private Node and() {
    List<Joined> joined = new ArrayList<>(List.of(new Joined(sameSection(), false)));
    while (peek().kind() == Token.Kind.AND || peek().kind().beginsPart()) {
      boolean required = peek().kind() == Token.Kind.AND;
      if (required) {
        next++;
        joined.set(joined.size() - 1, new Joined(joined.getLast().node, true));
      }
      joined.add(new Joined(sameSection(), required));
    }
    if (depth == 0) {
      outermost = joined;
      outermostLists++;
    }
    List<Node> operands = new ArrayList<>();
    joined.forEach(operand -> add(operands, operand.node));
    return operands.size() == 1 ? operands.getFirst() : new Node.And(operands);
  }

  /** One And of {@code a b c}, not one in another. */
  private static void add(List<Node> operands, Node operand) {
    if (operand instanceof Node.And(List<Node> inner)) {
      operands.addAll(inner);
    } else {
      operands.add(operand);
    }
  }

  private Node sameSection() {
    Node first = sameParagraph();
    while (peek().kind() == Token.Kind.SAME_SECTION) {
      String operator = peek().text();
      List<Node> operands = new ArrayList<>(List.of(first));
      while (peek().kind() == Token.Kind.SAME_SECTION && peek().text().equals(operator)) {
        next++;
        operands.add(sameParagraph());
      }
      String level = operator.substring("/sec".length());
      first = new Node.SameSection(level.isEmpty() ? 0 : Integer.parseInt(level), operands);
    }
    return first;
  }

  private Node sameParagraph() {
    return joined(Token.Kind.SAME_PARAGRAPH, this::sameSentence, Node.SameParagraph::new);
  }

  private Node sameSentence() {
    return joined(Token.Kind.SAME_SENTENCE, this::near, Node.SameSentence::new);
  }

  private Node joined(
      Token.Kind operator, Supplier<Node> operand, Function<List<Node>, Node> whole) {
    List<Node> operands = new ArrayList<>(List.of(operand.get()));
    while (peek().kind() == operator) {
      next++;
      operands.add(operand.get());
    }
    return operands.size() == 1 ? operands.getFirst() : whole.apply(operands);
  }

  private Node near() {
    Token start = peek();
    Node first = part();
    while (peek().kind() == Token.Kind.NEAR || peek().kind() == Token.Kind.THEN) {
      Token operator = tokens.get(next++);
      Token second = peek();
      int gap = Integer.parseInt(operator.text().substring(operator.text().indexOf('/') + 1));
      first =
          new Node.Near(
              gap,
              operator.kind() == Token.Kind.THEN,
              positional(first, operator, start),
              positional(part(), operator, second));
    }
    return first;
  }

  private Node.Positional positional(Node node, Token operator, Token start) {
    return switch (node) {
      case Node.Positional positional -> positional;
      case Node.Or(List<Node> parts) ->
          new Node.AnyOf(parts.stream().map(p -> positional(p, operator, start)).toList());
      default ->
          throw error(
              operator.text() + " joins words, phrases and brackets with OR, not what begins here",
              start);
    };
  }

  private Node part() {
    Token token = tokens.get(next);
    if (!token.kind().beginsPart()) {
      throw error(expected(token), token);
    }
    next++;
    return switch (token.kind()) {
      case NOT -> new Node.Not(nested(this::part, token));
      case OPEN -> bracket(token);
      case FIELD -> filter(token);
      case PHRASE, EXACT_PHRASE -> words(token);
      default -> {
        Idioms.here(token.text())
            .ifPresent(
                here -> {
                  throw error("'" + token.text() + "' is not understood; " + here, token);
                });
        Node word = words(token);
        if (isPlain(word)) {
          plain.add(word);
        }
        yield word;
      }
    };
  }

  private Node bracket(Token open) {
    if (peek().kind() == Token.Kind.CLOSE) {
      throw error("there is nothing in the brackets", peek());
    }
    Node node = nested(this::or, open);
    if (peek().kind() != Token.Kind.CLOSE) {
      throw error("this bracket is not closed", open);
    }
    boolean wordsOnly =
        tokens.subList(tokens.indexOf(open) + 1, next).stream()
            .allMatch(token -> token.kind() == Token.Kind.WORD);
    if (wordsOnly && isAllPlain(node)) {
      plain.add(node);
    }
    next++;
    return node;
  }

  /** Whether it is nothing but words that a space joins. */
  private boolean isAllPlain(Node node) {
    return node instanceof Node.And(List<Node> parts)
        ? parts.stream().allMatch(plain::contains)
        : plain.contains(node);
  }

  private Node nested(Supplier<Node> inner, Token at) {
    if (++depth > DEEPEST) {
      throw error("the question is nested more than " + DEEPEST + " deep", at);
    }
    Node node = inner.get();
    depth--;
    return node;
  }

  private Node.Positional words(Token token) {
    boolean exact = token.kind() == Token.Kind.EXACT_PHRASE;
    List<Node.Positional> words =
        WordParser.words(question, token.text(), token.textStart(), exact);
    if (words.isEmpty()) {
      throw error("there is no letter or digit to search for", token);
    }
    parts += words.size();
    if (parts > MOST_PARTS) {
      throw error("the question has more than " + MOST_PARTS + " words", token);
    }
    return words.size() == 1 ? words.getFirst() : new Node.Phrase(words);
  }

  private Node filter(Token token) {
    Field field =
        Field.of(token.text())
            .orElseThrow(
                () ->
                    error(
                        "there is no field '"
                            + token.text()
                            + "'; the fields are "
                            + Field.all()
                            + "; words with a colon go in quotation marks",
                        token));
    Token value = peek();
    boolean touches = value.start() == token.start() + token.text().length();
    boolean isValue =
        switch (value.kind()) {
          case WORD, PHRASE, EXACT_PHRASE -> touches;
          default -> false;
        };
    if (!isValue) {
      throw error(token.text() + " needs a value right behind the colon", value);
    }
    next++;
    return FilterParser.hasWords(field)
        ? new Node.Says(field, words(value))
        : new FilterParser(question, field, value.text(), value.textStart()).filter();
  }

  private static String expected(Token token) {
    if (token.kind() == Token.Kind.END) {
      return "the question ends where a word was expected";
    }
    return token.kind().isOperator()
        ? "a word was expected before " + token.text()
        : "a word was expected here";
  }

  private Token peek() {
    return tokens.get(next);
  }

  private QueryException error(String sentence, Token at) {
    return new QueryException(sentence, question, at.start());
  }
}
