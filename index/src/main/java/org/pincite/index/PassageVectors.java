package org.pincite.index;

import org.jspecify.annotations.Nullable;

/** Where the vectors of passages come from. */
public interface PassageVectors {
  /** No passage has a vector. */
  PassageVectors NONE =
      new PassageVectors() {
        @Override
        public String model() {
          return "none";
        }

        @Override
        public byte @Nullable [] of(String text) {
          return null;
        }
      };

  /** {@return the name of what makes them; vectors of different names do not compare} */
  String model();

  /** {@return the vector of a passage, always of the same length; null where there is none yet} */
  byte @Nullable [] of(String text);
}
