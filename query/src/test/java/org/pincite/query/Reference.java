package org.pincite.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.index.BlockWords;
import org.pincite.index.WordForms;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;

/** Answers a question by looking at every word of a document, without an index. */
final class Reference {
  private static final int NUMBER_WORDS = 3;

  private final Document document;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Labels labels;
  private final TreeMap<Integer, Text> texts = new TreeMap<>();
  private final Map<Integer, List<List<Text>>> sections = new HashMap<>();
  private final IdentityHashMap<Node, Map<List<Text>, Outcome>> inSections =
      new IdentityHashMap<>();

  /** The words of a searched block, and in which sentence each stands. */
  @SuppressWarnings("ArrayRecordComponent") // read a hundred thousand times over
  private record Text(int block, int[] words, int[] sentenceOf, int sentences) {}

  /** What a part of a question comes to. */
  private record Outcome(boolean matched, BitSet sentences) {}

  Reference(Document document) {
    this.document = document;
    this.labels = new Labels(document);
    for (int b = 0; b < document.blocks().size(); b++) {
      if (document.blocks().get(b).kind().isSearched()) {
        texts.put(b, text(b));
      }
    }
  }

  private Text text(int index) {
    Block block = document.blocks().get(index);
    List<Span> spans = block.sentences().isEmpty() ? List.of(block.span()) : block.sentences();
    BlockWords words =
        BlockWords.of(block.number(), document.quote(block.span()), block.span().start(), spans);
    int[] ids = words.words().stream().mapToInt(w -> vocabulary.id(w.form())).toArray();
    int[] sentenceOf = new int[ids.length];
    int from = 0;
    for (int s = 0; s < spans.size(); s++) {
      java.util.Arrays.fill(sentenceOf, from, words.ends().get(s), s);
      from = words.ends().get(s);
    }
    return new Text(index, ids, sentenceOf, spans.size());
  }

  /** {@return the sentences that are hits, by the index of their block} */
  Map<Integer, BitSet> hits(Node question, Scope scope) {
    inSections.clear();
    Map<Integer, BitSet> hits = new TreeMap<>();
    for (Text text : texts.values()) {
      BitSet found =
          scope == Scope.SENTENCE ? bySentence(question, text) : allIfNone(question, text);
      if (!found.isEmpty()) {
        hits.put(text.block, found);
      }
    }
    return hits;
  }

  /** {@return the same, each as hash of the document, index of the block and of the sentence} */
  Set<String> statements(Question question, Scope scope) {
    Set<String> statements = new HashSet<>();
    hits(question.root(), scope)
        .forEach(
            (block, sentences) ->
                sentences.stream()
                    .forEach(
                        s -> statements.add(document.source().sha256() + " " + block + " " + s)));
    return statements;
  }

  private BitSet allIfNone(Node question, Text text) {
    Outcome outcome = byParagraph(question, text);
    if (outcome.matched && outcome.sentences.isEmpty()) {
      return all(text);
    }
    return outcome.matched ? outcome.sentences : new BitSet();
  }

  private static BitSet all(Text text) {
    BitSet all = new BitSet();
    all.set(0, text.sentences);
    return all;
  }

  private Outcome byParagraph(Node node, Text text) {
    return switch (node) {
      case Node.Positional positional -> {
        BitSet touched = new BitSet();
        for (Span place : places(positional, text)) {
          touched.set(text.sentenceOf[place.start()], text.sentenceOf[place.end()] + 1);
        }
        yield new Outcome(!touched.isEmpty(), touched);
      }
      case Node.And _, Node.SameParagraph _ -> {
        List<Outcome> outcomes = node.parts().stream().map(p -> byParagraph(p, text)).toList();
        yield new Outcome(outcomes.stream().allMatch(Outcome::matched), union(outcomes));
      }
      case Node.Or(List<Node> parts) -> {
        List<Outcome> good =
            parts.stream().map(p -> byParagraph(p, text)).filter(Outcome::matched).toList();
        yield new Outcome(!good.isEmpty(), union(good));
      }
      case Node.Not(Node part) -> new Outcome(!byParagraph(part, text).matched, new BitSet());
      case Node.SameSentence same -> {
        BitSet found = bySentence(same, text);
        yield new Outcome(!found.isEmpty(), found);
      }
      case Node.SameSection same -> bySection(same, text, Scope.PARAGRAPH);
      case Node.Filter filter -> new Outcome(labels.pass(filter, text.block), new BitSet());
    };
  }

  private static BitSet union(List<Outcome> outcomes) {
    BitSet all = new BitSet();
    outcomes.forEach(outcome -> all.or(outcome.sentences));
    return all;
  }

  private BitSet bySentence(Node node, Text text) {
    BitSet found = new BitSet();
    switch (node) {
      case Node.Positional positional -> {
        for (Span place : places(positional, text)) {
          if (text.sentenceOf[place.start()] == text.sentenceOf[place.end()]) {
            found.set(text.sentenceOf[place.start()]);
          }
        }
      }
      case Node.And _, Node.SameParagraph _, Node.SameSentence _ -> {
        found.or(all(text));
        node.parts().forEach(part -> found.and(bySentence(part, text)));
      }
      case Node.Or(List<Node> parts) -> parts.forEach(part -> found.or(bySentence(part, text)));
      case Node.Not(Node part) -> {
        found.or(all(text));
        found.andNot(bySentence(part, text));
      }
      case Node.SameSection same -> {
        Outcome outcome = bySection(same, text, Scope.SENTENCE);
        found.or(outcome.matched && outcome.sentences.isEmpty() ? all(text) : outcome.sentences);
      }
      case Node.Filter filter -> {
        if (labels.pass(filter, text.block)) {
          found.or(all(text));
        }
      }
    }
    return found;
  }

  /** What a block has of a section: nothing unless the section has all parts. */
  private Outcome bySection(Node.SameSection same, Text text, Scope scope) {
    List<Text> section =
        sections.computeIfAbsent(same.deepest(), this::sections).stream()
            .filter(s -> s.contains(text))
            .findFirst()
            .orElseThrow();
    Node whole = new Node.And(same.parts());
    Outcome shown =
        inSections
            .computeIfAbsent(same, s -> new HashMap<>())
            .computeIfAbsent(
                section,
                s -> {
                  boolean any = s.stream().anyMatch(t -> !shown(whole, t, s, scope).isEmpty());
                  BitSet some = new BitSet();
                  some.set(0, any);
                  return new Outcome(holds(whole, s, scope), some);
                });
    if (!shown.matched) {
      return new Outcome(false, new BitSet());
    }
    BitSet here = shown(whole, text, section, scope);
    return new Outcome(shown.sentences.isEmpty() || !here.isEmpty(), here);
  }

  private boolean holds(Node node, List<Text> section, Scope scope) {
    return switch (node) {
      case Node.And(List<Node> parts) -> parts.stream().allMatch(p -> holds(p, section, scope));
      case Node.Or(List<Node> parts) -> parts.stream().anyMatch(p -> holds(p, section, scope));
      case Node.Not(Node part) -> !holds(part, section, scope);
      default -> section.stream().anyMatch(t -> outcome(node, t, scope).matched);
    };
  }

  /** The sentences of a block that show why its section has a part. */
  private BitSet shown(Node node, Text text, List<Text> section, Scope scope) {
    BitSet shown = new BitSet();
    switch (node) {
      case Node.And(List<Node> parts) ->
          parts.forEach(part -> shown.or(shown(part, text, section, scope)));
      case Node.Or(List<Node> parts) ->
          parts.stream()
              .filter(part -> holds(part, section, scope))
              .forEach(part -> shown.or(shown(part, text, section, scope)));
      case Node.Not _, Node.Filter _ -> {}
      default -> {
        Outcome outcome = outcome(node, text, scope);
        if (outcome.matched) {
          shown.or(outcome.sentences);
        }
      }
    }
    return shown;
  }

  private Outcome outcome(Node node, Text text, Scope scope) {
    if (scope == Scope.PARAGRAPH) {
      return byParagraph(node, text);
    }
    BitSet found = bySentence(node, text);
    return new Outcome(!found.isEmpty(), found);
  }

  /** Sections by the headings of a level and higher ones. */
  private List<List<Text>> sections(int deepest) {
    List<List<Text>> all = new ArrayList<>();
    int openHeading = 0;
    for (Text text : texts.values()) {
      Block block = document.blocks().get(text.block);
      int level = block.kind() == BlockKind.HEADING ? Math.max(1, Math.min(9, block.level())) : 0;
      boolean under = openHeading > 0 && level > openHeading;
      boolean opens = level > 0 && !under && (deepest == 0 || level <= deepest);
      if (all.isEmpty() || opens) {
        all.add(new ArrayList<>());
      }
      all.getLast().add(text);
      openHeading = level;
    }
    return all;
  }

  /** {@return first and last word of each place, both inclusive} */
  private List<Span> places(Node.Positional node, Text text) {
    return switch (node) {
      case Node.Term _, Node.Exact _, Node.Expanding _ -> {
        BitSet fit = vocabulary.fitting(node);
        yield IntStream.range(0, text.words.length)
            .filter(i -> fit.get(text.words[i]))
            .mapToObj(i -> new Span(i, i))
            .toList();
      }
      case Node.Phrase(List<Node.Positional> parts) -> {
        List<Span> found = new ArrayList<>(row(parts, text));
        for (int i = 1; i <= NUMBER_WORDS && i < parts.size() && isWord(parts.get(i - 1)); i++) {
          List<Node.Positional> numbered = new ArrayList<>(parts);
          numbered.subList(0, i).replaceAll(Reference::numbered);
          found.addAll(row(numbered, text));
        }
        yield found;
      }
      case Node.Compound(List<Node.Positional> parts) -> {
        List<Span> found = new ArrayList<>(row(parts, text));
        for (int i = 0; i + 1 < parts.size(); i++) {
          List<Node.Positional> shorter = new ArrayList<>(parts);
          shorter.set(i, joined(parts.subList(i, i + 2)));
          shorter.remove(i + 1);
          found.addAll(row(shorter, text));
        }
        yield found;
      }
      case Node.Near(int gap, boolean ordered, Node.Positional first, Node.Positional second) -> {
        List<Span> firsts = places(first, text);
        List<Span> seconds = places(second, text);
        List<Span> found = new ArrayList<>(joined(firsts, seconds, gap));
        if (!ordered) {
          found.addAll(joined(seconds, firsts, gap));
        }
        yield found;
      }
      case Node.AnyOf(List<Node.Positional> choices) ->
          choices.stream().flatMap(choice -> places(choice, text).stream()).toList();
    };
  }

  /** The word that two parts make where the hyphen between is gone. */
  private static Node.Positional joined(List<Node.Positional> parts) {
    String both = parts.stream().map(Node::toString).collect(Collectors.joining());
    return both.startsWith("=") ? new Node.Exact(both.replace("=", "")) : new Node.Term(both);
  }

  private List<Span> row(List<Node.Positional> parts, Text text) {
    List<Span> found = places(parts.getFirst(), text);
    for (Node.Positional part : parts.subList(1, parts.size())) {
      found = found.isEmpty() ? found : joined(found, places(part, text), 0);
    }
    return found;
  }

  private static boolean isWord(Node.Positional node) {
    return node instanceof Node.Term || node instanceof Node.Exact;
  }

  private static Node.Positional numbered(Node.Positional word) {
    return switch (word) {
      case Node.Term(String form) -> new Node.Term(WordForms.numbered(form));
      case Node.Exact(String form) -> new Node.Exact(WordForms.numbered(form));
      default -> word;
    };
  }

  /** Each place of one with each of the other behind it, if no more words stand between. */
  private static List<Span> joined(List<Span> firsts, List<Span> seconds, int gap) {
    Set<Span> found = new HashSet<>();
    for (Span first : firsts) {
      for (Span second : seconds) {
        int between = second.start() - first.end() - 1;
        if (between >= 0 && between <= gap) {
          found.add(new Span(first.start(), second.end()));
        }
      }
    }
    return List.copyOf(found);
  }
}
