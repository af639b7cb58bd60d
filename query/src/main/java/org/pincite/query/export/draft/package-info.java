/**
 * What was found of a draft, as files: {@link org.pincite.query.export.draft.JsonReport}, {@link
 * org.pincite.query.export.draft.HtmlReport}, and a copy of the draft with comments, {@link
 * org.pincite.query.export.draft.CommentedDraft}. That copy is the very file with some tags put in:
 * {@code XmlScan} finds tags, {@code WordText} the letters between them, {@code Splices} puts the
 * marks of comments there, and {@code CommentsPart} holds their words.
 */
@NullMarked
package org.pincite.query.export.draft;

import org.jspecify.annotations.NullMarked;
