package org.pincite.query.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a quote in its document. First and last are the same where it is one place. */
public sealed interface Pinpoint {
  /**
   * {@return the place in plain English, for lists and terminals; a place that is counted rather
   * than printed says so}
   */
  String words();

  /** The document as a whole. */
  record Whole() implements Pinpoint {
    @Override
    public String words() {
      return "the whole document";
    }
  }

  /**
   * Paragraphs by their printed numbers.
   *
   * @param first as printed, e.g. {@code 3.12} or {@code 47}
   * @param last as printed
   */
  record Paragraph(String first, String last) implements Pinpoint {
    @Override
    public String words() {
      return (first.equals(last) ? "para " : "paras ") + Ranges.of(first, last);
    }
  }

  /**
   * A place whose number is printed more than once in the document, with the part that tells it
   * from the others.
   *
   * @param part e.g. {@code sch 1}, {@code annex II}, {@code p 12}
   * @param place the place within it
   */
  record Within(String part, Pinpoint place) implements Pinpoint {
    @Override
    public String words() {
      return part + " " + place.words();
    }
  }

  /**
   * Paragraphs of the body that an item of a list of conclusions repeats.
   *
   * @param places numbers as printed, or ranges ({@code 12–14}), at least one
   * @param item the number of the item, as printed
   */
  record Restated(List<String> places, String item) implements Pinpoint {
    public Restated {
      places = List.copyOf(places);
    }

    @Override
    public String words() {
      boolean one = places.size() == 1 && places.getFirst().indexOf('–') < 0;
      String last = places.getLast();
      String before = String.join(", ", places.subList(0, places.size() - 1));
      String all = before.isEmpty() ? last : before + " and " + last;
      return (one ? "para " : "paras ") + all + " (restated in the conclusions, para " + item + ")";
    }
  }

  /**
   * Questions of oral evidence by their printed numbers.
   *
   * @param first e.g. {@code Q45}
   * @param last e.g. {@code Q46}
   */
  record Question(String first, String last) implements Pinpoint {
    @Override
    public String words() {
      return first.equals(last) ? first : "Qq" + Ranges.of(first.substring(1), last.substring(1));
    }
  }

  /**
   * Pages by their printed labels.
   *
   * @param first as printed, e.g. {@code iv} or {@code 12}
   * @param last as printed
   */
  record Page(String first, String last) implements Pinpoint {
    @Override
    public String words() {
      return (first.equals(last) ? "p " : "pp ") + Ranges.of(first, last);
    }
  }

  /**
   * Columns of the Official Report by their printed numbers.
   *
   * @param first as printed, with the letters of its part: {@code 893}, {@code 158WH}, {@code
   *     WA261}
   * @param last as printed
   */
  record Column(String first, String last) implements Pinpoint {
    @Override
    public String words() {
      return (first.equals(last) ? "col " : "cols ") + Ranges.of(first, last);
    }
  }

  /**
   * Pages of a file that prints no page numbers, counted from 1 as PDF readers count.
   *
   * @param first from 1
   * @param last from 1
   */
  record PdfPage(int first, int last) implements Pinpoint {
    @Override
    public String words() {
      String which = first == last ? "PDF page " + first : "PDF pages " + first + "–" + last;
      return which + " (no page number is printed)";
    }
  }

  /**
   * A part of an act.
   *
   * @param kind {@code art}, {@code recital}, {@code annex}, {@code s}, {@code reg} or {@code sch},
   *     {@code arts} and the like for more than one
   * @param number e.g. {@code 5(1)(a)}, {@code 47}, {@code III para 2}, {@code 5(1)–6(2)}
   */
  record Provision(String kind, String number) implements Pinpoint {
    @Override
    public String words() {
      return kind + " " + number;
    }
  }

  /**
   * A note.
   *
   * @param mark as printed, e.g. {@code 21}
   * @param place where the note stands
   */
  record Note(String mark, Pinpoint place) implements Pinpoint {
    @Override
    public String words() {
      return place.words() + ", note " + mark;
    }
  }

  /**
   * A place in a text that prints neither paragraph nor page numbers.
   *
   * @param first which paragraph of the text, headings not counted, from 1
   * @param last the paragraph in which the quote ends
   * @param heading the heading it stands under, null where there is none above it
   */
  record Position(int first, int last, @Nullable String heading) implements Pinpoint {
    @Override
    public String words() {
      String which = first == last ? "para " + first : "paras " + first + "–" + last;
      String under = heading == null ? "" : ", under ‘" + heading + "’";
      return which + " of the text, counted (no number is printed)" + under;
    }
  }
}
