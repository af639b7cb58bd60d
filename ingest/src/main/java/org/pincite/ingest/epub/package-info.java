/**
 * Reads EPUB books. {@link org.pincite.ingest.epub.EpubExtractor} opens the package that {@link
 * org.pincite.ingest.epub.OpenPackage} describes: its metadata, its parts and their order. {@link
 * org.pincite.ingest.epub.Book} joins the chapters into one page, so that marks of notes find their
 * notes in whatever chapter they stand, and {@link org.pincite.ingest.epub.PageBreaks} finds where
 * the pages of the printed edition begin; the rest is done as for any HTML.
 */
@NullMarked
package org.pincite.ingest.epub;

import org.jspecify.annotations.NullMarked;
