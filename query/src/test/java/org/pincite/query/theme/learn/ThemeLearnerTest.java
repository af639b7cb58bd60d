package org.pincite.query.theme.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeLearnerTest {
  private static Sample sample(String text, Sample.Role role, boolean satisfies, int... parts) {
    byte[] meaning = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      meaning[i] = (byte) parts[i];
    }
    return new Sample(text, meaning, satisfies, role);
  }

  private static List<Sample> samples() {
    List<Sample> samples =
        new ArrayList<>(
            List.of(
                sample("tide", Sample.Role.EXAMPLE, true, 90, 10, 0, 5),
                sample("ebb", Sample.Role.EXAMPLE, false, 80, 0, 10, 0),
                sample("flood", Sample.Role.EXAMPLE, true, 95, 5, 5, 0),
                sample("rain", Sample.Role.COUNTEREXAMPLE, false, 40, 90, 0, 0)));
    for (int i = 0; i < 24; i++) {
      samples.add(sample("other " + i, Sample.Role.BACKGROUND, false, i % 5, 10, 60 + i, 40 - i));
    }
    return samples;
  }

  @Test
  void whatIsLikeTheExamplesIsOnTheTheme() {
    ThemeHead head = new ThemeLearner(samples()).learn();
    assertTrue(head.sureness(new byte[] {100, 3, 3, 3}, false) >= 50);
    assertTrue(head.sureness(new byte[] {0, 5, 90, 10}, false) < 50);
    assertTrue(head.query() > 0, "two of three examples satisfy the query, nothing else does");
  }

  @Test
  void eachIsToldByTheOthersAndWithTheSentencesThatSpeakForIt() {
    List<Judged> judged = new ThemeLearner(samples()).judged();
    assertEquals(4, judged.size());
    assertEquals(List.of("flood", "ebb"), names(judged.getFirst()));
    assertTrue(judged.stream().allMatch(Judged::isRight), judged.toString());
    List<Sample> wrong = new ArrayList<>(samples());
    wrong.add(sample("stone", Sample.Role.EXAMPLE, false, 0, 10, 70, 30));
    Judged last = new ThemeLearner(wrong).judged().getLast();
    assertTrue(!last.isFound(), "an example that is like nothing of the theme is missed: " + last);
  }

  private static List<String> names(Judged judged) {
    return judged.nearest().stream().map(Sample::text).toList();
  }
}
