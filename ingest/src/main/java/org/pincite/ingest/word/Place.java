package org.pincite.ingest.word;

/** What paragraphs stand in. */
enum Place {
  BODY,
  CELL,
  BOX,
  CONTENTS
}
