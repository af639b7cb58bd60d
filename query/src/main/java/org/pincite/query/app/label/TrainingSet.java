package org.pincite.query.app.label;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.VectorStore;
import org.pincite.index.label.Labeller;
import org.pincite.query.app.embedding.VectorMaking;
import org.pincite.query.label.Example;
import org.pincite.query.question.QueryException;

/** Collects the sentences that were labelled, with what stands around them and their vectors. */
final class TrainingSet {
  /** Shorter sentences were not read. */
  private static final int FEWEST_WORDS = 4;

  /** How the documents are called to which passages of our own writing are counted. */
  private static final String WRITTEN = "written ";

  private final LabelFile labels = new LabelFile(lines("labels.tsv"));
  private final List<Pending> pending = new ArrayList<>();

  private record Pending(
      String document,
      String sentence,
      String passage,
      String heading,
      List<Example.Reading> readings) {}

  /** Adds those sentences of a document that readers labelled. */
  void add(Document document) {
    String before = "";
    String source = document.source().sha256();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (!BlockKind.PROSE.contains(block.kind())) {
        continue;
      }
      String heading = document.headingAbove(i).map(Block::span).map(document::quote).orElse("");
      for (Span span : block.sentences()) {
        String sentence = document.quote(span);
        if (sentence.strip().split("\\s+", -1).length < FEWEST_WORDS) {
          continue;
        }
        List<Example.Reading> readings = labels.of(source, before, sentence);
        if (!readings.isEmpty()) {
          String passage = document.quote(block.span());
          pending.add(new Pending(source, sentence, passage, heading, readings));
        }
        before = sentence;
      }
    }
  }

  /** Adds the passages of our own writing. */
  void addWritten() {
    List<String[]> passage = new ArrayList<>();
    int number = 0;
    for (String line : lines("written.tsv")) {
      if (line.isBlank()) {
        addWritten(passage, number++);
        passage.clear();
      } else if (!line.startsWith("#")) {
        passage.add(line.split("\t", -1));
      }
    }
    addWritten(passage, number);
  }

  private void addWritten(List<String[]> passage, int number) {
    String text = String.join(" ", passage.stream().map(fields -> fields[5]).toList());
    for (String[] fields : passage) {
      Example.Reading reading = LabelFile.reading(fields[0], fields[1], fields[2], fields[4]);
      pending.add(new Pending(WRITTEN + number % 10, fields[5], text, "", List.of(reading)));
    }
  }

  /** {@return the examples, in the order in which they were added} */
  List<Example> examples(VectorMaking making, VectorStore store) {
    making.make(
        pending.stream()
            .flatMap(each -> List.of(each.sentence, each.passage).stream())
            .distinct()
            .toList());
    return pending.stream()
        .map(
            each ->
                new Example(
                    each.document,
                    !each.document.startsWith(WRITTEN),
                    new Labeller.Passage(each.passage, vector(store, each.passage), each.heading),
                    new Labeller.Sentence(
                        new Span(0, each.sentence.length()),
                        each.sentence,
                        vector(store, each.sentence)),
                    each.readings))
        .toList();
  }

  private static byte[] vector(VectorStore store, String text) {
    byte[] vector = store.find(text);
    if (vector == null) {
      throw new QueryException("a vector was made and is not there");
    }
    return vector;
  }

  private static List<String> lines(String name) {
    try (InputStream in = Example.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new QueryException("the labels are missing from the program: " + name, e);
    }
  }
}
