package org.pincite.ingest.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;

/** A block under construction. Not thread-safe. */
public final class DraftBlock {
  private final List<DraftLine> lines = new ArrayList<>();
  private BlockKind kind;
  private int level;
  private @Nullable String number;
  private @Nullable String printedNumber;
  private @Nullable String paragraph;
  private List<String> pointers = List.of();
  private double fontSize;
  private boolean bold;
  private double indentLeft;
  private double indentRight;

  public DraftBlock(BlockKind kind) {
    this.kind = kind;
  }

  /** Adds a line or run of text at the end. */
  public DraftBlock add(DraftLine line) {
    lines.add(line);
    return this;
  }

  /** {@return its lines, in reading order} */
  public List<DraftLine> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** Puts another line in the place of one. */
  public void replaceLine(int index, DraftLine line) {
    lines.set(index, line);
  }

  /** {@return the raw text, a line feed between lines} */
  public String rawText() {
    return String.join("\n", lines.stream().map(DraftLine::text).toList());
  }

  public BlockKind kind() {
    return kind;
  }

  public DraftBlock kind(BlockKind newKind) {
    this.kind = newKind;
    return this;
  }

  /** {@return the level of a heading from 1, the depth of a list item from 1, else 0} */
  public int level() {
    return level;
  }

  public DraftBlock level(int newLevel) {
    this.level = newLevel;
    return this;
  }

  /** {@return the number taken off the text, e.g. {@code 3.12}, or null} */
  public @Nullable String number() {
    return number;
  }

  /**
   * Sets the number that was taken off the start of the first line.
   *
   * @param value as it is cited: {@code 3.12}, {@code 47}, {@code (a)}; null for a bullet
   * @param printed as it was printed, e.g. {@code 47.} or {@code •}
   */
  public DraftBlock number(@Nullable String value, String printed) {
    this.number = value;
    this.printedNumber = printed;
    return this;
  }

  /** {@return the printed form of what was taken off the start, or null} */
  public @Nullable String printedNumber() {
    return printedNumber;
  }

  /** {@return the printed number of the paragraph to cite, or null} */
  public @Nullable String paragraph() {
    return paragraph;
  }

  public DraftBlock paragraph(@Nullable String newParagraph) {
    this.paragraph = newParagraph;
    return this;
  }

  /** {@return the paragraphs of the body that an item of a list of conclusions points to} */
  public List<String> pointers() {
    return pointers;
  }

  public DraftBlock pointers(List<String> newPointers) {
    this.pointers = List.copyOf(newPointers);
    return this;
  }

  /** {@return the commonest size of its letters in points, 0 if not known} */
  public double fontSize() {
    return fontSize;
  }

  public DraftBlock fontSize(double points) {
    this.fontSize = points;
    return this;
  }

  /** {@return whether most of its letters are bold} */
  public boolean bold() {
    return bold;
  }

  public DraftBlock bold(boolean isBold) {
    this.bold = isBold;
    return this;
  }

  /** {@return how far its lines stand in on the left in points, 0 if not known} */
  public double indentLeft() {
    return indentLeft;
  }

  /** {@return how far its lines stand in on the right in points, 0 if not known} */
  public double indentRight() {
    return indentRight;
  }

  public DraftBlock indents(double left, double right) {
    this.indentLeft = left;
    this.indentRight = right;
    return this;
  }

  /** {@return the page its first line stands on, 0 in formats without pages} */
  public int page() {
    return lines.isEmpty() ? 0 : lines.getFirst().page();
  }
}
