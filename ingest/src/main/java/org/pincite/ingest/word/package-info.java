/**
 * Word documents (Office Open XML) as their author sees them. A {@code WordPackage} finds the parts
 * of a file; {@code Styles} says what a paragraph or run looks like and {@code ListNumbers} which
 * number Word prints before it; {@code BodyReader} walks paragraphs and {@code TableReader} tables,
 * with {@code RunReader} for what stands inside a paragraph: fields, text boxes, symbols, equations
 * and the marks of notes, which {@code Notes} counts; {@code Figures} reads the words of charts and
 * diagrams. {@link org.pincite.ingest.word.WordExtractor} is the door.
 */
@NullMarked
package org.pincite.ingest.word;

import org.jspecify.annotations.NullMarked;
