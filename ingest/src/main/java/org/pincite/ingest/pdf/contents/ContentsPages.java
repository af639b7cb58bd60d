package org.pincite.ingest.pdf.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.Columns;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds tables of contents, with dots that lead to the page numbers and without, and cuts them to
 * entries: rows down to one with a page number, which may stand before the words or below them.
 */
public final class ContentsPages {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)((table )?of )?c ?o ?n ?t ?e ?n ?t ?s( page| list)?( paragraph| para)?( page)?( no\\.?)?:?"
              + "|list of (figures|tables|boxes|charts|maps|exhibits|annexes|appendices)( page)?:?");

  /** Rows with a page number that a table of contents has at least. */
  private static final int LEAST = 3;

  /** Rows without one that may stand between two with one. */
  private static final int MOST_BETWEEN = 5;

  /** Share of rows that must have a number where a table goes on on a further page. */
  private static final double MOSTLY = 0.5;

  /** Pages that may be numbered beyond the file's last, as in a part of a larger work. */
  private static final int BEYOND = 60;

  private final List<ContentsEntry> entries = new ArrayList<>();
  private final int most;

  /** Whether the last page ended in contents, and with which number. */
  private boolean open;

  private int last;

  private ContentsPages(int pages) {
    this.most = pages + BEYOND;
  }

  /**
   * {@return the entries of all tables of contents in order; their lines have the role of contents
   * now}
   *
   * @param pages pages whose furniture is known
   */
  public static List<ContentsEntry> find(List<LaidPage> pages) {
    ContentsPages found = new ContentsPages(pages.size());
    pages.forEach(found::find);
    found.entries.forEach(
        entry -> entry.lines().forEach(line -> line.role(TextLine.Role.CONTENTS)));
    return found.entries;
  }

  private void find(LaidPage page) {
    List<Row> rows = new ArrayList<>();
    Columns.of(page)
        .columns(page.withRole(TextLine.Role.BODY))
        .forEach(column -> rows.addAll(Row.of(column)));
    int heading = heading(rows);
    boolean goesOn = open;
    open = false;
    if (heading >= 0) {
      last = Integer.MIN_VALUE;
      take(page, rows.subList(heading + 1, rows.size()), LEAST, 0);
    } else if (goesOn) {
      take(page, rows, 1, MOSTLY);
    }
  }

  private static int heading(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (HEADING.matcher(rows.get(i).text().strip()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Takes the rows down to the last with a page number, if they are contents.
   *
   * @param least rows with a number at least
   * @param share share of the rows that have one at least
   */
  private void take(LaidPage page, List<Row> rows, int least, double share) {
    List<@Nullable Integer> numbers = PageNumbers.of(rows, most);
    int end = 0;
    int numbered = 0;
    for (int i = 0; i < rows.size() && i - end <= MOST_BETWEEN; i++) {
      @Nullable Integer number = numbers.get(i);
      if (number != null && number >= last) {
        last = number;
        numbered++;
        end = i + 1;
      }
    }
    if (numbered >= least && numbered >= share * end) {
      open = end >= rows.size() - 1;
      new EntryCutter(rows.subList(0, end), numbers)
          .cut()
          .forEach(lines -> entries.add(new ContentsEntry(page, lines)));
    }
  }
}
