/**
 * From the lines of all pages to a draft. {@link org.pincite.ingest.pdf.layout.DocumentLayout} has
 * running heads and page numbers marked by {@code furniture}, tables of contents cut to entries by
 * {@code contents}, pull quotes set apart ({@code PullQuotes}), the lines put in order, page labels
 * read, notes ({@code Notes}) and side lines ({@code Sides}) set apart, finds out how the document
 * is set ({@code Typography}, {@code Margins}, {@code Habits}), makes blocks ({@code Paragraphs} by
 * {@code LineBreaks}), says what they are ({@code Kinds}, {@code Marks}, {@code Displays}), gives
 * headings their levels ({@code Headings}), finds the marks of notes in them ({@code NoteMarks}),
 * and writes them ({@code DraftWriter} with {@code Hyphens}).
 */
@NullMarked
package org.pincite.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;
