package org.pincite.ingest.office;

/** What paragraphs stand in. */
public enum Place {
  BODY,
  CELL,
  BOX,
  CONTENTS
}
