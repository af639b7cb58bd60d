package org.pincite.query.app.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.query.export.submission.SubmissionRules;

/**
 * What to submit.
 *
 * @param rules of the House it goes to
 * @param by who submits it; empty where nobody is named
 * @param inquiry title of the inquiry; empty where none is named
 * @param date it bears
 * @param summary the user's file; null for none
 * @param introduction the user's file; null for none
 * @param body the user's file with the places of quotations; null for a body made of the notes and
 *     tags of a basket
 * @param words most words it may have; empty for what the rules recommend
 * @param countsNotes whether the words of footnotes count
 * @param listsSources whether an annex lists the sources
 */
public record SubmissionRequest(
    SubmissionRules rules,
    String by,
    String inquiry,
    LocalDate date,
    @Nullable Path summary,
    @Nullable Path introduction,
    @Nullable Path body,
    OptionalInt words,
    boolean countsNotes,
    boolean listsSources) {}
