package org.pincite.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Page;
import org.pincite.corpus.Recognised;

/** A document under construction. Not thread-safe. */
public final class Draft {
  private final List<Page> pages = new ArrayList<>();
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Recognised> recognised = new ArrayList<>();
  private boolean scanned;
  private final Map<String, String> properties = new TreeMap<>();

  /** {@return its pages, index 1 first; empty in formats without pages} */
  public List<Page> pages() {
    return pages;
  }

  /**
   * {@return its blocks in reading order; furniture may stand anywhere, the assembler moves it to
   * the end}
   */
  public List<DraftBlock> blocks() {
    return blocks;
  }

  /** {@return what could not be read, or not surely} */
  public List<Doubt> doubts() {
    return doubts;
  }

  /** {@return pages whose words were recognised in pictures, in page order} */
  public List<Recognised> recognised() {
    return recognised;
  }

  /** {@return whether it has pages whose words only OCR can read, done or not} */
  public boolean isScanned() {
    return scanned;
  }

  /** Notes that it has pages whose words only OCR can read. */
  public void markScanned() {
    scanned = true;
  }

  /**
   * {@return what the file says about itself outside its text, by name}
   *
   * <p>Names begin with where they stand: {@code pdf:Title}, {@code meta:citation_author}, {@code
   * html:title}.
   */
  public Map<String, String> properties() {
    return properties;
  }

  /** Notes a property, unless it is missing or blank. */
  public void property(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.put(name, value.strip());
    }
  }
}
