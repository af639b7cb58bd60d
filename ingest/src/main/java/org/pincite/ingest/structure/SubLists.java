package org.pincite.ingest.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;
import org.pincite.ingest.structure.NumberToken.Shape;

/**
 * Lettered parts and numbered lists inside the text: their marks are taken off where a list goes on
 * from one to the next, so that "A. Smith" keeps his initial.
 */
final class SubLists {
  /** Blocks between one item and the next. */
  private static final int REACH = 12;

  private static final Pattern NAMED = Pattern.compile("(?:and|or|to)\\s+\\(");

  private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);

  private final List<DraftBlock> blocks;
  private final Set<Integer> taken;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A list that may go on: the kind of its marks, the last of them and where it stood. */
  private record Open(Kind kind, int last, int block) {}

  /** A sort of marks: their shape, and whether they count by digits, letters or Roman numerals. */
  private record Kind(Shape shape, char counts) {}

  private record Mark(Kind kind, int value) {}

  SubLists(List<DraftBlock> blocks, Set<Integer> taken) {
    this.blocks = blocks;
    this.taken = taken;
  }

  /** Takes the marks off all items of lists. */
  void takeOff() {
    for (int i = 0; i < blocks.size(); i++) {
      BlockKind kind = blocks.get(i).kind();
      if (taken.contains(i) || kind == BlockKind.HEADING) {
        open.clear();
      } else if (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM) {
        takeOff(i);
      }
    }
  }

  private void takeOff(int index) {
    DraftBlock block = blocks.get(index);
    Optional<NumberToken> token = NumberReader.read(block);
    if (token.isEmpty() || token.get().end() == block.rawText().length()) {
      return;
    }
    if (namesTwo(block, token.get())) {
      return;
    }
    List<Mark> marks = marks(token.get());
    for (Mark mark : marks) {
      if (goesOn(mark, index)) {
        take(block, token.get());
        return;
      }
    }
    for (Mark mark : marks) {
      if (mark.value() == 1 && begins(mark, index)) {
        open.push(new Open(mark.kind(), 1, index));
        take(block, token.get());
        return;
      }
    }
  }

  /** Whether the mark is one of two that a sentence names: {@code (i) or (ii) of section 72}. */
  private static boolean namesTwo(DraftBlock block, NumberToken token) {
    return token.end() > 0
        && NAMED
            .matcher(block.lines().getFirst().text())
            .region(token.end(), block.lines().getFirst().text().length())
            .lookingAt();
  }

  private void take(DraftBlock block, NumberToken token) {
    NumberRemover.remove(block, token, token.number());
    if (block.kind() == BlockKind.PARAGRAPH) {
      block.kind(BlockKind.LIST_ITEM).level(Math.max(1, open.size()));
    }
  }

  private boolean goesOn(Mark mark, int index) {
    for (Open list : List.copyOf(open)) {
      if (list.kind().equals(mark.kind())
          && mark.value() == list.last() + 1
          && index - list.block() <= REACH * 4) {
        while (!open.getFirst().equals(list)) {
          open.pop();
        }
        open.pop();
        open.push(new Open(mark.kind(), mark.value(), index));
        return true;
      }
    }
    return false;
  }

  /** Whether the mark that comes next stands near below. */
  private boolean begins(Mark mark, int index) {
    if (mark.kind().shape() == Shape.ROUND && mark.kind().counts() != '1') {
      return true;
    }
    for (int i = index + 1; i < blocks.size() && i <= index + REACH; i++) {
      if (taken.contains(i) || blocks.get(i).kind() == BlockKind.HEADING) {
        return false;
      }
      Optional<NumberToken> token = NumberReader.read(blocks.get(i));
      if (token.isPresent()
          && marks(token.get()).contains(new Mark(mark.kind(), mark.value() + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a mark counts on from another} */
  static boolean follows(NumberToken left, NumberToken right) {
    return marks(left).stream()
        .anyMatch(mark -> marks(right).contains(new Mark(mark.kind(), mark.value() + 1)));
  }

  private static List<Mark> marks(NumberToken token) {
    List<Mark> marks = new ArrayList<>();
    if (token.form() == Form.DECIMAL && token.letters().isEmpty()) {
      if (token.shape() != Shape.BARE) {
        marks.add(new Mark(new Kind(token.shape(), '1'), token.last()));
      }
    } else if (token.form() == Form.LETTER) {
      String letters = token.letters();
      boolean upper = Character.isUpperCase(letters.charAt(0));
      String lower = letters.toLowerCase(java.util.Locale.ROOT);
      int letter = letter(lower);
      if (letter > 0) {
        marks.add(new Mark(new Kind(token.shape(), upper ? 'A' : 'a'), letter));
      }
      int roman = roman(lower);
      if (roman > 0) {
        marks.add(new Mark(new Kind(token.shape(), upper ? 'I' : 'i'), roman));
      }
    }
    return marks;
  }

  /** {@return 1 for a, 27 for aa; 0 for other letters} */
  private static int letter(String letters) {
    int first = letters.charAt(0) - 'a' + 1;
    if (letters.length() == 1) {
      return first;
    }
    return letters.length() == 2 && letters.charAt(0) == letters.charAt(1) ? 26 + first : 0;
  }

  /** {@return the value of a Roman numeral up to 89; 0 if it is none} */
  private static int roman(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      Integer value = ROMAN.get(letters.charAt(i));
      if (value == null) {
        return 0;
      }
      Integer next = i + 1 < letters.length() ? ROMAN.get(letters.charAt(i + 1)) : null;
      sum += next != null && next > value ? -value : value;
    }
    return sum;
  }
}
