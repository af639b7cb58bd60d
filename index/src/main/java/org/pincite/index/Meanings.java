package org.pincite.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.index.label.Labeller;
import org.pincite.index.label.Labels;

/** What the index has of the meaning of a document's blocks: vectors, and labels made of them. */
final class Meanings {
  private final Document document;
  private final PassageVectors vectors;
  private final Labeller labeller;
  private boolean complete;

  Meanings(Document document, PassageVectors vectors, Labeller labeller) {
    this.document = document;
    this.vectors = vectors;
    this.labeller = labeller;
    this.complete = !vectors.equals(PassageVectors.NONE);
  }

  /** Says in a document's head, made after all blocks, whether all passages have what they can. */
  void addToHead(List<Field> head) {
    if (complete) {
      head.add(new StringField(Fields.EMBEDDED, vectors.model(), Field.Store.NO));
      head.add(new StringField(Fields.LABELLED, labeller.model(), Field.Store.NO));
    }
  }

  /** Adds what there is of a block; {@return the labels of its sentences, or nothing} */
  List<Label> add(List<Field> fields, int index, List<Span> sentences) {
    Block block = document.blocks().get(index);
    String text = document.quote(block.span());
    if (vectors.equals(PassageVectors.NONE) || !Passages.isPassage(block.kind(), text)) {
      return List.of();
    }
    byte[] vector = vectors.of(text);
    List<byte[]> ofSentences =
        sentences.stream().map(document::quote).map(vectors::of).filter(Objects::nonNull).toList();
    if (vector == null || ofSentences.size() < sentences.size()) {
      complete = false;
      return List.of();
    }
    fields.add(new KnnByteVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.COSINE));
    byte[] joined = new byte[vector.length * ofSentences.size()];
    for (int i = 0; i < ofSentences.size(); i++) {
      System.arraycopy(ofSentences.get(i), 0, joined, i * vector.length, vector.length);
    }
    fields.add(new BinaryDocValuesField(Fields.SENTENCE_VECTORS, new BytesRef(joined)));
    if (!BlockKind.PROSE.contains(block.kind())) {
      return List.of();
    }
    String heading = document.headingAbove(index).map(Block::span).map(document::quote).orElse("");
    List<Labeller.Sentence> read = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span place = sentences.get(i);
      read.add(new Labeller.Sentence(place, document.quote(place), ofSentences.get(i)));
    }
    List<Label> labels = labeller.of(new Labeller.Passage(text, vector, heading), read);
    addLabels(fields, labels);
    return labels;
  }

  private static void addLabels(List<Field> fields, List<Label> labels) {
    if (labels.isEmpty()) {
      return;
    }
    fields.add(new BinaryDocValuesField(Fields.LABELS, Labels.encode(labels)));
    add(fields, Fields.THEME, labels.stream().flatMap(label -> label.themes().keySet().stream()));
    add(fields, Fields.SAYS, labels.stream().map(label -> label.kind().slug()));
    add(fields, Fields.STANCE, labels.stream().map(label -> label.stance().slug()));
    add(fields, Fields.VOICE, labels.stream().map(Label::voice));
  }

  private static void add(List<Field> fields, String name, Stream<String> values) {
    values.distinct().forEach(v -> fields.add(new StringField(name, v, Field.Store.NO)));
  }
}
