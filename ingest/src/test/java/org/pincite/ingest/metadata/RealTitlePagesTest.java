package org.pincite.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.pdf.PdfExtractor;

/** Published papers, read as the PDF extractor lays them; skipped where they are not at hand. */
class RealTitlePagesTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          uk-committee__Behaviour-Change-Report-Recomm.pdf | Behaviour Change | Science and Technology Select Committee | House of Lords | 2010–12 | HL Paper 179 | - | 19 July 2011
          uk-white-paper__restoring-control-over-the-immigration-system-white-paper.pdf | Restoring Control over the Immigration System | Home Office | - | - | - | CP 1326 | May 2025
          uk-gov-response__Behaviour-Change-Response.pdf | Government Response to the Science and Technology Select Committee Report on Behaviour Change | - | - | - | - | - | -
          uk-gov-response__UK-Covid-19_Inquiry_Module_1_Response.pdf | UK Government Response to the Covid-19 Inquiry Module 1 Report | Cabinet Office | - | - | - | CP 1240 | 16 January 2025
          """)
  void paperSaysOfItself(
      String file,
      String title,
      String body,
      String house,
      String session,
      String paper,
      String command,
      String date)
      throws IOException, IngestException {
    Path path = Path.of(System.getProperty("pincite.root"), "..", "shared/data/reports/dev", file);
    assumeTrue(Files.exists(path), "skipped: " + file + " is not at hand");
    Source source = new Source("0".repeat(64), "application/pdf", Files.size(path));
    Metadata metadata = MetadataReader.read(new PdfExtractor().extract(path, source));
    assertEquals(
        Arrays.asList(title, body, house, session, paper, command, date),
        List.of(
                MetadataField.TITLE,
                MetadataField.BODY,
                MetadataField.HOUSE,
                MetadataField.SESSION,
                MetadataField.PAPER_NUMBER,
                MetadataField.COMMAND_NUMBER,
                MetadataField.DATE)
            .stream()
            .map(field -> metadata.first(field).orElse(null))
            .toList());
  }
}
