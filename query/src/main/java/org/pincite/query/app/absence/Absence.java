package org.pincite.query.app.absence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a question that found nothing.
 *
 * @param id its lasting name: the time, and the first digits of the SHA-256 of all else
 * @param answer whether what was sought is absent from what was to be searched, or that is not
 *     known
 * @param queryId name of the query in its batch, null outside of one
 * @param query as asked
 * @param meaning as understood, with all brackets written out
 * @param scope what had to satisfy it: {@code paragraph} or {@code sentence}
 * @param folders what the search was limited to; empty where it was not
 * @param at date and time, ISO 8601 in UTC, to the second
 * @param pincite version of this program
 * @param index SHA-256 that names what the index held, stable when it is made anew
 * @param documents number of documents searched
 * @param notSearched what it could have been found in, and was not searched
 */
@JsonPropertyOrder({
  "id",
  "answer",
  "queryId",
  "query",
  "meaning",
  "scope",
  "folders",
  "at",
  "pincite",
  "index",
  "documents",
  "notSearched"
})
public record Absence(
    String id,
    Answer answer,
    @Nullable String queryId,
    String query,
    String meaning,
    String scope,
    List<String> folders,
    String at,
    String pincite,
    String index,
    int documents,
    Unsearched notSearched) {
  /** What is known. */
  public enum Answer {
    /** All that could hold it was searched, and none does. */
    @JsonProperty("absent")
    ABSENT,
    /** Something that could hold it was not searched. */
    @JsonProperty("incomplete")
    INCOMPLETE
  }

  public Absence {
    folders = List.copyOf(folders);
  }

  /** {@return the same record under its name} */
  Absence named(String name) {
    return new Absence(
        name,
        answer,
        queryId,
        query,
        meaning,
        scope,
        folders,
        at,
        pincite,
        index,
        documents,
        notSearched);
  }
}
