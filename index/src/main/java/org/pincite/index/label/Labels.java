package org.pincite.index.label;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;

/**
 * The labels of a block's sentences as one binary value: a line a sentence, such as {@code
 * recommendation for scrutiny=87 workforce=61 | reprinted Harbour Inquiry}.
 */
public final class Labels {
  private static final String SPEAKER = " | ";

  private Labels() {}

  /** {@return labels as the index keeps them} */
  public static BytesRef encode(List<Label> labels) {
    return new BytesRef(labels.stream().map(Labels::line).collect(Collectors.joining("\n")));
  }

  /** {@return the labels that were kept, one a sentence, in order} */
  public static List<Label> decode(BytesRef kept) {
    String lines = new String(kept.bytes, kept.offset, kept.length, StandardCharsets.UTF_8);
    List<Label> labels = new ArrayList<>();
    lines.lines().forEach(line -> labels.add(label(line)));
    return labels;
  }

  /** {@return a label as a line} */
  public static String line(Label label) {
    StringBuilder line = new StringBuilder(label.kind().slug()).append(' ');
    line.append(label.stance().slug());
    label
        .themes()
        .forEach((theme, sure) -> line.append(' ').append(theme).append('=').append(sure));
    Speaker speaker = label.speaker();
    if (speaker != null) {
      String name = speaker.name().replaceAll("\\s+", " ");
      line.append(SPEAKER).append(speaker.way().slug()).append(' ').append(name);
    }
    return line.toString();
  }

  /** {@return the label of a line} */
  public static Label label(String line) {
    int bar = line.indexOf(SPEAKER);
    String[] parts = (bar < 0 ? line : line.substring(0, bar)).split(" ", -1);
    TreeMap<String, Integer> themes = new TreeMap<>();
    for (int i = 2; i < parts.length; i++) {
      int equals = parts[i].lastIndexOf('=');
      themes.put(parts[i].substring(0, equals), Integer.valueOf(parts[i].substring(equals + 1)));
    }
    return new Label(
        themes,
        StatementKind.of(parts[0]).orElseThrow(),
        Stance.of(parts[1]).orElseThrow(),
        bar < 0 ? null : speaker(line.substring(bar + SPEAKER.length())));
  }

  private static Speaker speaker(String words) {
    int space = words.indexOf(' ');
    return new Speaker(
        Speaker.Way.of(words.substring(0, space)).orElseThrow(), words.substring(space + 1));
  }
}
