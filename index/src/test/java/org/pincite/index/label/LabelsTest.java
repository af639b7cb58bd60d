package org.pincite.index.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;

class LabelsTest {
  @Test
  void labelsAreKeptAsTheyAre() {
    List<Label> labels =
        List.of(
            Label.of(
                Map.of("scrutiny", 87, "workforce", 61), StatementKind.RECOMMENDATION, Stance.FOR),
            Label.of(Map.of(), StatementKind.DESCRIPTION, Stance.NONE),
            Label.of(Map.of("workforce", 50), StatementKind.EVIDENCE, Stance.UNCLEAR)
                .spokenBy(new Speaker(Speaker.Way.REPRINTED, "Harbour Inquiry")),
            Label.of(Map.of(), StatementKind.CLAIM, Stance.NONE)
                .spokenBy(new Speaker(Speaker.Way.REPORTED, "")));
    assertEquals("recommendation for scrutiny=87 workforce=61", Labels.line(labels.getFirst()));
    assertEquals(labels, Labels.decode(Labels.encode(labels)));
  }
}
