package org.pincite.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Tesseract program of this machine. Each call runs it once, with one thread, and ends it after
 * {@link #LONGEST}. Safe for use by several threads.
 */
public final class Tesseract {
  /** The name under which it goes on record. */
  public static final String NAME = "tesseract";

  /** Variable that names the program where it is not on the path. */
  public static final String VARIABLE = "PINCITE_TESSERACT";

  /** A page takes 2 to 5 s; what takes longer than this is no page of text. */
  public static final Duration LONGEST = Duration.ofSeconds(90);

  private static final Duration START = Duration.ofSeconds(20);
  private static final Pattern VERSION = Pattern.compile("tesseract\\s+v?([0-9][\\w.-]*)");
  private static final Pattern ROTATE =
      Pattern.compile("Rotate: (\\d+).*Orientation confidence: ([0-9.]+)", Pattern.DOTALL);

  /** Confidence from which a told orientation is believed: Tesseract's own example asks for 2. */
  private static final double SURE_OF_TURN = 2;

  private final String program;
  private final String version;
  private final List<String> languages;

  private Tesseract(String program, String version, List<String> languages) {
    this.program = program;
    this.version = version;
    this.languages = List.copyOf(languages);
  }

  /** {@return the program, looked for once a process; empty where there is none that runs} */
  public static Optional<Tesseract> installed() {
    return Optional.ofNullable(Installed.TESSERACT);
  }

  /** {@return its version, e.g. {@code 5.3.0}} */
  public String version() {
    return version;
  }

  /** {@return the languages that it can read, by Tesseract's names, e.g. {@code eng}} */
  public List<String> languages() {
    return languages;
  }

  /** {@return whether it can read a language, or several joined by {@code +}} */
  public boolean knows(String language) {
    return languages.containsAll(List.of(language.split("\\+", -1)));
  }

  /**
   * {@return the lines of a grey picture}
   *
   * @param picture of type {@code TYPE_BYTE_GRAY}
   * @param dpi its pixels an inch
   * @throws IOException if the program fails or takes too long
   */
  List<OcrLine> read(BufferedImage picture, double dpi, String language) throws IOException {
    return TsvLines.of(run(picture, dpi, List.of("-l", language, "--psm", "3", "tsv")));
  }

  /** {@return the quarters of a turn, clockwise, after which a picture's text stands upright} */
  int turnToUpright(BufferedImage picture, double dpi) {
    if (!languages.contains("osd")) {
      return 0;
    }
    try {
      Matcher told = ROTATE.matcher(run(picture, dpi, List.of("--psm", "0")));
      boolean sure = told.find() && Double.parseDouble(told.group(2)) >= SURE_OF_TURN;
      return sure ? Math.floorMod(Integer.parseInt(told.group(1)) / 90, 4) : 0;
    } catch (IOException e) {
      // It gives up on pictures with hardly any letters.
      return 0;
    }
  }

  private String run(BufferedImage picture, double dpi, List<String> more) throws IOException {
    List<String> command =
        List.of(program, "stdin", "stdout", "--dpi", Integer.toString((int) Math.round(dpi)));
    Child child = Child.start(concat(command, more), LONGEST);
    return child.answer(GreyMap.of(picture));
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }

  private static @Nullable Tesseract find() {
    String program = Optional.ofNullable(System.getenv(VARIABLE)).orElse(NAME);
    try {
      String told = Child.start(List.of(program, "--version"), START).answer(new byte[0]);
      Matcher version = VERSION.matcher(told.toLowerCase(Locale.ROOT));
      if (!version.find()) {
        return null;
      }
      String list = Child.start(List.of(program, "--list-langs"), START).answer(new byte[0]);
      List<String> languages = list.lines().skip(1).map(String::strip).toList();
      return new Tesseract(program, version.group(1), languages);
    } catch (IOException e) {
      return null;
    }
  }

  /** Looked for by the first that asks. */
  private static final class Installed {
    static final @Nullable Tesseract TESSERACT = find();
  }

  /** A grey picture in the simplest format that Tesseract reads. */
  private static final class GreyMap {
    static byte[] of(BufferedImage picture) {
      int width = picture.getWidth();
      int height = picture.getHeight();
      byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
      byte[] map = java.util.Arrays.copyOf(head, head.length + width * height);
      byte[] pixels =
          (byte[]) picture.getRaster().getDataElements(0, 0, width, height, (Object) null);
      System.arraycopy(pixels, 0, map, head.length, width * height);
      return map;
    }
  }
}
