package org.pincite.ingest.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;

/** The same few sentences in every charset, read from a file as a user would have them read. */
class TextDecoderTest {
  private static final String ENGLISH =
      "The Board’s café lost £5 – “a trifle”, said the chair – in the spring, and €7 in the"
          + " autumn. Nobody’s to blame…";
  private static final String FRENCH =
      "Le conseil a décidé que les élèves n’étaient pas prêts. Où étaient-ils passés ? À la"
          + " bibliothèque, où l’on élève la voix sans gêne.";
  private static final String POLISH =
      "Rada uznała, że opłaty portowe są zbyt wysokie. Właściciele łodzi żądają, aby je"
          + " obniżono, gdyż większość z nich nie może już płacić. Zarząd jeszcze się nad tym"
          + " zastanawia.";
  private static final String HUNGARIAN =
      "A kikötői díjak tavasszal megnőttek, és senki sem kérdezte, miért. A hajósok szerint ez"
          + " tűrhetetlen; az őrök hűvös közönnyel nézik, ahogyan a kövek között elsüllyed a jövő.";
  private static final String RUSSIAN =
      "Портовые сборы выросли весной, и никто не спросил почему. Комитет считает, что это должно"
          + " быть объяснено до начала следующего года.";
  private static final String JAPANESE =
      "港の使用料は春に上がったが、誰もその理由を尋ねなかった。委員会は、来年度が始まる前に説明があるべきだと考えている。" + "船長たちは会議に招かれなかった。";
  private static final String CHINESE = "港口费用在春天上涨了，但没有人问为什么。委员会认为，在下一年度开始之前应当对此作出解释。船长们没有被邀请参加会议。";

  private static final Ingester INGESTER = new Ingester();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, UTF-8, UTF-8, false",
    "ENGLISH, UTF-8, UTF-8, true",
    "ENGLISH, UTF-16LE, UTF-16LE, true",
    "ENGLISH, UTF-16BE, UTF-16BE, true",
    "ENGLISH, UTF-16LE, UTF-16LE, false",
    "ENGLISH, UTF-16BE, UTF-16BE, false",
    "ENGLISH, UTF-32LE, UTF-32LE, true",
    "ENGLISH, UTF-32BE, UTF-32BE, true",
    "ENGLISH, UTF-32LE, UTF-32LE, false",
    "RUSSIAN, UTF-16LE, UTF-16LE, false",
    "RUSSIAN, UTF-16BE, UTF-16BE, false",
    "CHINESE, UTF-16BE, UTF-16BE, true",
    "ENGLISH, windows-1252, windows-1252, false",
    "FRENCH, windows-1252, windows-1252, false",
    "ENGLISH, x-MacRoman, x-MacRoman, false",
    "FRENCH, x-MacRoman, x-MacRoman, false",
    "POLISH, ISO-8859-2, ISO-8859-2, false",
    "HUNGARIAN, ISO-8859-2, ISO-8859-2, false",
    "RUSSIAN, KOI8-R, KOI8-R, false",
    "RUSSIAN, windows-1251, windows-1251, false",
    "JAPANESE, Shift_JIS, windows-31j, false",
    "CHINESE, GB18030, GB18030, false",
  })
  void readsEveryCharset(String language, String charset, String found, boolean marked)
      throws Exception {
    String text = text(language);
    byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
    Document document = read("note.txt", bytes);
    assertEquals(text, document.text());
    Metadata.Value value = document.metadata().all(MetadataField.CHARSET).getFirst();
    assertEquals(found, value.text());
    assertEquals(List.of(), document.doubts());
  }

  @Test
  void aGuessThatIsNotSureIsDoubted() throws Exception {
    byte[] ofDos = "The naïve café lost £5.".getBytes(Charset.forName("IBM437"));
    Document document = read("note.txt", ofDos);
    Doubt first = document.doubts().getFirst();
    assertEquals(Doubt.Kind.CHARSET, first.kind());
    assertTrue(
        first.detail().matches("The file does not say its charset; read as .*, a guess .* % sure."),
        first::detail);
  }

  @Test
  void bytesOfAnotherCharsetInUtf8AreReadAndNamed() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((ENGLISH + " ").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("It’s £2 dearer.".getBytes(Charset.forName("windows-1252")));
    Document document = read("note.txt", bytes.toByteArray());
    assertEquals(ENGLISH + " It’s £2 dearer.", document.text());
    assertEquals(
        "The file is UTF-8 but for 2 of its bytes, which were read as windows-1252.",
        document.doubts().getFirst().detail());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, UTF-8, guess",
    "x-MacRoman, UTF-8, guess",
    "UTF-8, windows-1251, none",
    "UTF-16LE, UTF-8, none",
    "windows-1252, no-such-charset, none",
  })
  void aPageThatDeclaresItsCharsetWronglyIsReadAllTheSame(
      String written, String declared, String doubt) throws Exception {
    String page =
        "<html><head><meta charset='%s'><title>N</title></head><body><p>%s</p></body></html>"
            .formatted(declared, ENGLISH);
    Document document = read("note.html", page.getBytes(Charset.forName(written)));
    assertEquals(ENGLISH, document.text());
    assertEquals(doubt.equals("guess") ? 1 : 0, document.doubts().size());
  }

  @Test
  void noBytesAreTooStrangeToDecode() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * i * 31 + i / 7);
    }
    for (int length = 0; length < 64; length++) {
      byte[] some = Arrays.copyOf(bytes, length * length);
      assertEquals(some.length == 0, TextDecoder.decode(some, Optional.empty()).text().isEmpty());
    }
  }

  private Document read(String name, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    Extraction extraction = INGESTER.extract(file, INGESTER.identify(file));
    return assertInstanceOf(Extraction.Extracted.class, extraction, extraction::toString)
        .document();
  }

  private static String text(String language) {
    return switch (language) {
      case "ENGLISH" -> ENGLISH;
      case "FRENCH" -> FRENCH;
      case "POLISH" -> POLISH;
      case "HUNGARIAN" -> HUNGARIAN;
      case "RUSSIAN" -> RUSSIAN;
      case "JAPANESE" -> JAPANESE;
      default -> CHINESE;
    };
  }
}
