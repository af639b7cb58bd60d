package org.pincite.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "12 May 2025, 20250512",
    "July 2011, 20110700",
    "Published 19 July 2011, 20110719",
    "2019, 20190000",
    "2021-03-04, 20210304",
    "2021-03, 20210300",
    "'March 3rd, 1999', 19990303",
    "no date, 0",
    "HC 12345, 0",
  })
  void aDateIsReadAsFarAsItIsPrinted(String text, int number) {
    assertEquals(number, PublicationDate.parse(text).map(PublicationDate::number).orElse(0));
  }
}
