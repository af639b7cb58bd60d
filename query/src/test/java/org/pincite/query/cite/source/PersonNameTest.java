package org.pincite.query.cite.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are parted only where that leaves no doubt. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Jane Mary Reader                    | Reader                  | Jane Mary | Reader, J.M.
          Dr Jane van der Reader OBE          | van der Reader          | Jane      | van der Reader, J.
          Reader, Jane                        | Reader                  | Jane      | Reader, J.
          The Rt Hon the Baroness Hallett DBE | Baroness Hallett        | -         | Baroness Hallett
          Sir John O’Neill KC                 | O’Neill                 | John      | O’Neill, J.
          Ms Gowman                           | Gowman                  | -         | Gowman
          Royal College of Pilots             | Royal College of Pilots | -         | Royal College of Pilots
          Harbour Pilots Ltd                  | Harbour Pilots Ltd      | -         | Harbour Pilots Ltd
          Care4Quays                          | Care4Quays              | -         | Care4Quays
          """)
  void partsAreFamilyAndGiven(String printed, String family, String given, String inverted) {
    PersonName name = PersonName.of(printed);
    assertEquals(family, name.family());
    assertEquals(given == null ? "" : given, name.given());
    assertEquals(inverted, name.inverted());
  }
}
