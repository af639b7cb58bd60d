package org.pincite.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "organise organises organised organising",
        "outsource outsources outsourced outsourcing",
        "policy policies policy's",
        "study studies studied studying",
        "model models modelled modelling",
        "control controls controlled controlling",
        "fulfil fulfill fulfils fulfilled",
        "plan plans planned planning",
        "commit commits committed committing",
        "care cares cared caring",
        "use uses used using",
        "age ages aged ageing aging",
        "agree agrees agreed agreeing",
        "staff staffs staffed staffing staff's",
        "nurse nurses nursing",
        "leave leaves leaving",
        "close closes closed closing",
        "tax taxes taxed taxing",
        "class classes",
        "loss losses",
        "box boxes",
        "church churches",
        "bus buses",
        "analyse analyses analysed analysing analysis",
        "crisis crises",
        "child children child's",
        "woman women women's",
        "tie ties tied tying",
        "need needs needed needing",
        "skill skills skilled",
        "call calls called calling",
        "install installs installed",
        "add adds added adding",
        "visit visits visited visiting",
        "train trains trained training",
        "finding findings",
        "movie movies",
        "hero heroes",
        "play plays played playing",
        "unite unites united uniting",
        "focus focused focussed focusing",
        "hospital hospitals hospital's",
        "hold holds held holding",
        "pay pays paid paying",
        "give gives gave given giving",
        "oversee oversees oversaw overseen overseeing",
        "write writes wrote written writing",
        "lie lies lying",
      })
  void inflectedFormsShareAStem(String forms) {
    List<String> words = List.of(forms.split(" ", -1));
    for (String word : words) {
      assertEquals(Inflections.stem(words.getFirst()), Inflections.stem(word), word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "organise, organisation",
    "policy, police",
    "university, universe",
    "car, care",
    "unit, united",
    "moral, morale",
    "rational, rationale",
    "human, humane",
    "hop, hope",
    "even, evening",
    "competition, competitive",
    "regulation, regulator",
    "new, news",
    "past, paste",
    "suit, suite",
    "see, seed",
    "is, i",
    "accountable, account",
  })
  void otherWordsKeepApart(String one, String other) {
    assertNotEquals(Inflections.stem(one), Inflections.stem(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"co2", "3.12", "nhs", "gas", "was", "red", "sing", "string", "don't", "uk"})
  void whatIsNotInflectedStays(String word) {
    assertEquals(word, Inflections.stem(word));
  }
}
