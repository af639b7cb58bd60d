package org.pincite.ingest.office;

/** What an XML part is made of. */
public sealed interface Node permits Element, Text {}
