package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Reads the places of a {@link Shape} in one block after another of a segment. */
abstract sealed class Places {
  final PlaceList list = new PlaceList();

  /**
   * {@return the places in a block, sorted; blocks must come in ascending order, and the list is
   * good until the next}
   */
  final PlaceList in(int block) throws IOException {
    list.clear();
    read(block);
    list.sort();
    return list;
  }

  abstract void read(int block) throws IOException;

  static Places of(Shape shape, LeafReader segment) throws IOException {
    return switch (shape) {
      case Shape.Words words -> new OfWords(words, segment);
      case Shape.Row(List<Shape> parts) -> new OfRow(all(parts, segment));
      case Shape.Choice(List<Shape> parts) -> new OfChoice(all(parts, segment));
      case Shape.Pair(int gap, boolean ordered, Shape first, Shape second) ->
          new OfPair(gap, ordered, of(first, segment), of(second, segment));
    };
  }

  private static List<Places> all(List<Shape> shapes, LeafReader segment) throws IOException {
    List<Places> all = new ArrayList<>();
    for (Shape shape : shapes) {
      all.add(of(shape, segment));
    }
    return all;
  }

  /** {@return the postings of those of the words that the segment has} */
  static List<PostingsEnum> postings(Shape.Words words, LeafReader segment, int flags)
      throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    Terms terms = segment.terms(words.field());
    if (terms != null) {
      TermsEnum iterator = terms.iterator();
      for (BytesRef term : words.terms()) {
        if (iterator.seekExact(term)) {
          postings.add(iterator.postings(null, flags));
        }
      }
    }
    return postings;
  }

  private static final class OfWords extends Places {
    private final PriorityQueue<PostingsEnum> behind =
        new PriorityQueue<>(Comparator.comparingInt(DocIdSetIterator::docID));
    private final List<PostingsEnum> here = new ArrayList<>();

    OfWords(Shape.Words words, LeafReader segment) throws IOException {
      behind.addAll(postings(words, segment, PostingsEnum.POSITIONS));
    }

    @Override
    void read(int block) throws IOException {
      while (!behind.isEmpty() && behind.element().docID() < block) {
        PostingsEnum word = behind.remove();
        if (word.advance(block) != DocIdSetIterator.NO_MORE_DOCS) {
          behind.add(word);
        }
      }
      while (!behind.isEmpty() && behind.element().docID() == block) {
        PostingsEnum word = behind.remove();
        for (int i = word.freq(); i > 0; i--) {
          int position = word.nextPosition();
          list.add(position, position);
        }
        here.add(word);
      }
      for (PostingsEnum word : here) {
        if (word.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          behind.add(word);
        }
      }
      here.clear();
    }
  }

  private static final class OfRow extends Places {
    private final List<Places> parts;
    private final PlaceList begun = new PlaceList();

    OfRow(List<Places> parts) {
      this.parts = parts;
    }

    @Override
    void read(int block) throws IOException {
      list.addAll(parts.getFirst().in(block));
      for (int i = 1; i < parts.size() && list.size() > 0; i++) {
        begun.clear();
        begun.addAll(list);
        list.clear();
        list.join(begun, parts.get(i).in(block), 0);
      }
    }
  }

  private static final class OfPair extends Places {
    private final int gap;
    private final boolean ordered;
    private final Places first;
    private final Places second;

    OfPair(int gap, boolean ordered, Places first, Places second) {
      this.gap = gap;
      this.ordered = ordered;
      this.first = first;
      this.second = second;
    }

    @Override
    void read(int block) throws IOException {
      PlaceList firsts = first.in(block);
      if (firsts.size() > 0) {
        PlaceList seconds = second.in(block);
        list.join(firsts, seconds, gap);
        if (!ordered) {
          list.join(seconds, firsts, gap);
        }
      }
    }
  }

  private static final class OfChoice extends Places {
    private final List<Places> parts;

    OfChoice(List<Places> parts) {
      this.parts = parts;
    }

    @Override
    void read(int block) throws IOException {
      for (Places part : parts) {
        list.addAll(part.in(block));
      }
    }
  }
}
