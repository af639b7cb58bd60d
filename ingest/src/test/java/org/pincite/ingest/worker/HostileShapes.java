package org.pincite.ingest.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Map;

/** PDFs each of which is wrong in a way of its own, by what is wrong. */
final class HostileShapes {
  private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R";
  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R";
  private static final String FONTS = "/Resources<</Font<</F1 5 0 R>>";

  private final Map<String, byte[]> shapes = new LinkedHashMap<>();

  private HostileShapes() {}

  /** {@return the bytes of each; the page of most says what {@link TinyPdf#WORDS} does} */
  static Map<String, byte[]> all() {
    HostileShapes all = new HostileShapes();
    all.pageTrees();
    all.crossReferences();
    all.trees();
    all.pictures();
    all.fonts();
    all.contents();
    all.frames();
    return all.shapes;
  }

  private void pageTrees() {
    put("count of 2 thousand million", words().replace(2, pages("3 0 R", "2147483647")));
    put("count below zero", words().replace(2, pages("3 0 R", "-7")));
    put("count that is a name", words().replace(2, pages("3 0 R", "/Many")));
    put("page listed 60,000 times", words().replace(2, pages("3 0 R ".repeat(60_000), "60000")));
    put(
        "page trees that hold each other",
        words()
            .replace(2, pages("3 0 R 6 0 R", "2"))
            .add("<</Type/Pages/Parent 2 0 R/Kids[7 0 R]/Count 1>>")
            .add("<</Type/Pages/Parent 6 0 R/Kids[6 0 R 2 0 R]/Count 1>>"));
    put(
        "page that is its own parent",
        words().replace(3, "<</Type/Page/Parent 3 0 R/Contents 4 0 R" + FONTS + ">>>>"));
    put(
        "kids that are numbers",
        words().replace(2, "<</Type/Pages/Kids[1 (a) null 3 0 R]/Count 4>>"));
  }

  private void crossReferences() {
    put("table that goes back to itself", words().trailer("/Prev @"));
    put("table that goes on outside the file", words().trailer("/Prev 99999999999"));
    put("stream of references that is no stream", words().trailer("/XRefStm 9"));
    put(
        "encryption by junk",
        words().trailer("/Encrypt<</Filter/Standard/V 9/R 99/O(x)/U(y)/P 1>>"));
    put(
        "length that refers to itself",
        words().replace(4, "<</Length 4 0 R>>\nstream\n" + TinyPdf.WORDS + "\nendstream"));
    put(
        "object stream that goes on in itself",
        words()
            .addStream(
                "/Type/ObjStm/N 1/First 4/Extends 6 0 R", "6 0 <</A 6 0 R>>".getBytes(ISO_8859_1)));
    put(
        "filter applied 500 times",
        words()
            .replace(
                4,
                "<</Length 3/Filter["
                    + "/FlateDecode ".repeat(500)
                    + "]>>\nstream\nabc\nendstream"));
  }

  private void trees() {
    put(
        "outline that goes round",
        words()
            .replace(1, CATALOGUE + "/Outlines 6 0 R>>")
            .add("<</First 7 0 R/Last 7 0 R>>")
            .add("<</Title(a)/Next 7 0 R/First 6 0 R/Parent 6 0 R>>"));
    put(
        "structure tree that holds itself",
        words()
            .replace(1, CATALOGUE + "/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>")
            .add("<</Type/StructTreeRoot/K 7 0 R>>")
            .add("<</Type/StructElem/S/P/P 6 0 R/K[7 0 R 6 0 R]>>"));
    put(
        "form field that holds itself",
        words()
            .replace(1, CATALOGUE + "/AcroForm<</Fields[6 0 R]>>>>")
            .add("<</T(a)/Kids[6 0 R]/Parent 6 0 R>>"));
    put(
        "names that hold themselves",
        words()
            .replace(1, CATALOGUE + "/Names<</EmbeddedFiles 6 0 R/Dests 6 0 R>>>>")
            .add("<</Kids[6 0 R 6 0 R]>>"));
    put(
        "page labels that hold themselves",
        words().replace(1, CATALOGUE + "/PageLabels 6 0 R>>").add("<</Kids[6 0 R]>>"));
    put(
        "page labels without end",
        words().replace(1, CATALOGUE + "/PageLabels<</Nums[0<</S/r/St 2147483647>>]>>>>"));
    put(
        "dynamic form of junk",
        words()
            .replace(1, CATALOGUE + "/AcroForm<</XFA[(a) 6 0 R]/Fields[]>>>>")
            .addStream("", "<xdp:xdp".getBytes(ISO_8859_1)));
    put(
        "properties that hold themselves",
        words().add("<</Title 6 0 R/Author[6 0 R]/CreationDate 6 0 R>>").trailer("/Info 6 0 R"));
  }

  private void pictures() {
    for (String filter : new String[] {"JBIG2Decode", "JPXDecode", "DCTDecode", "CCITTFaxDecode"}) {
      put(
          "picture of junk in " + filter,
          picture(
              "/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/" + filter,
              "junk".repeat(99).getBytes(ISO_8859_1)));
    }
    put(
        "picture of ten thousand million dots",
        picture(
            "/Width 100000/Height 100000/BitsPerComponent 1/ColorSpace/DeviceGray", new byte[9]));
    put(
        "picture with less than no width",
        picture(
            "/Width -5/Height 2147483647/BitsPerComponent 8/ColorSpace/DeviceRGB", new byte[9]));
    put(
        "picture that is its own mask",
        picture(
            "/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 6 0 R",
            new byte[81]));
    put(
        "picture in the page without end",
        content(TinyPdf.WORDS + " BI /W 9999999 /H 9999999 /BPC 8 ID " + "x".repeat(999)));
  }

  private void fonts() {
    put(
        "font program that is a bomb",
        words()
            .replace(
                5,
                "<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor<</Type/FontDescriptor/FontName/A/FontFile2 6 0 R>>>>")
            .addStream("/Filter/FlateDecode", TinyPdf.bomb("", 20_000_000)));
    put(
        "font that descends from itself",
        words()
            .replace(
                5,
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[5 0 R]>>"));
    put(
        "letter shapes that draw themselves",
        content("BT /F2 9 Tf 9 9 Td (x) Tj ET " + TinyPdf.WORDS)
            .replace(3, PAGE + "/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>")
            .add(
                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 0/LastChar 255/Widths["
                    + "9 ".repeat(256)
                    + "]/Encoding<</Differences[0"
                    + "/a".repeat(256)
                    + "]>>/CharProcs<</a 4 0 R>>/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>"));
    put(
        "map of letters that is a bomb",
        words()
            .replace(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
            .addStream("/Filter/FlateDecode", TinyPdf.bomb("begincmap ", 20_000_000)));
    put(
        "map of letters with ranges without end",
        words()
            .replace(
                5,
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 6 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>]/ToUnicode 6 0 R>>")
            .addStream(
                "",
                "begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange endcmap"
                    .getBytes(ISO_8859_1)));
  }

  private void contents() {
    put(
        "a million tiny letters",
        content(
            "BT /F1 1 Tf 9 700 Td "
                + ("(" + "x".repeat(1000) + ")Tj ").repeat(1000)
                + "ET "
                + TinyPdf.WORDS));
    put("half a million states kept", content("q ".repeat(500_000) + TinyPdf.WORDS));
    put(
        "numbers that are none",
        content("BT /F1 nan Tf 1e999 -1e999 Td (x) Tj ET " + TinyPdf.WORDS));
    put(
        "matrices without end",
        content(
            "q "
                + "1e38 0 0 1e38 1e38 1e38 cm ".repeat(9)
                + "BT /F1 9 Tf (x) Tj ET Q "
                + TinyPdf.WORDS));
    put("nested content marks", content("/Span<</MCID 0>>BDC ".repeat(100_000) + TinyPdf.WORDS));
    put(
        "contents listed 100,000 times",
        content(TinyPdf.WORDS)
            .replace(
                3, PAGE.replace("4 0 R", "[" + "4 0 R ".repeat(100_000) + "]") + FONTS + ">>>>"));
    put(
        "pattern that paints itself",
        content("/Pattern cs /P0 scn 0 0 500 500 re f " + TinyPdf.WORDS)
            .replace(3, PAGE + FONTS + "/Pattern<</P0 6 0 R>>>>>>")
            .addStream(
                "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 0/YStep 0/Resources<</Pattern<</P0 6 0 R>>>>",
                "/Pattern cs /P0 scn 0 0 9 9 re f".getBytes(ISO_8859_1)));
    put(
        "mask that masks itself",
        content("/G0 gs " + TinyPdf.WORDS)
            .replace(3, PAGE + FONTS + "/ExtGState<</G0 6 0 R>>>>>>")
            .add("<</SMask<</S/Alpha/G 7 0 R>>>>")
            .addStream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</ExtGState<</G0 6 0 R>>>>/Group<</S/Transparency>>",
                "/G0 gs".getBytes(ISO_8859_1)));
    put(
        "letters of nothing",
        content("BT /F1 12 Tf 9 9 Td (" + "\0".repeat(5000) + ") Tj ET " + TinyPdf.WORDS));
  }

  private void frames() {
    for (String box :
        new String[] {
          "0 0 1000000000 1000000000",
          "500 500 0 0",
          "0 0 0 0",
          "nan 0 (a) /b",
          "0 0 595",
          "-1e38 -1e38 1e38 1e38"
        }) {
      put(
          "page box of " + box.replace('/', '-'),
          words()
              .replace(
                  3,
                  "<</Type/Page/Parent 2 0 R/MediaBox["
                      + box
                      + "]/Contents 4 0 R"
                      + FONTS
                      + ">>>>"));
    }
    put(
        "turned by half a right angle",
        words().replace(3, PAGE + "/Rotate 45/UserUnit 1e30" + FONTS + ">>>>"));
  }

  private static TinyPdf words() {
    return TinyPdf.ofContent(TinyPdf.WORDS);
  }

  private static TinyPdf content(String content) {
    return TinyPdf.ofContent(content);
  }

  private static TinyPdf picture(String entries, byte[] bytes) {
    return TinyPdf.ofContent(TinyPdf.WORDS + " q 500 0 0 700 9 9 cm /X0 Do Q")
        .addStream("/Type/XObject/Subtype/Image" + entries, bytes);
  }

  private static String pages(String kids, String count) {
    return "<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>";
  }

  private void put(String what, TinyPdf pdf) {
    shapes.put(what, pdf.bytes());
  }
}
