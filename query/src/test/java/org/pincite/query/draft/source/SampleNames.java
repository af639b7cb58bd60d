package org.pincite.query.draft.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;

/** Four invented documents: a report, the reply to it, a white paper, and a piece of evidence. */
public final class SampleNames {
  private SampleNames() {}

  public static SourceNames names() {
    SourceNames names = new SourceNames();
    names.add(
        "report",
        metadata(
            Map.of(
                MetadataField.TITLE, "Empty berths: staffing the harbour service",
                MetadataField.KIND, "committee-report",
                MetadataField.BODY, "Harbours Committee",
                MetadataField.PAPER_NUMBER, "HC 151–I",
                MetadataField.SESSION, "2031–32")),
        List.of("empty-berths.pdf"));
    names.add(
        "reply",
        metadata(
            Map.of(
                MetadataField.TITLE, "Government response to the Harbours Committee, Empty berths",
                MetadataField.KIND, "government-response",
                MetadataField.BODY, "Department for Coasts",
                MetadataField.COMMAND_NUMBER, "CP 901")),
        List.of("reply.pdf"));
    names.add(
        "paper",
        metadata(
            Map.of(
                MetadataField.TITLE, "Tides",
                MetadataField.BODY, "Department for Coasts",
                MetadataField.COMMAND_NUMBER, "Cm 88")),
        List.of("tides-2031.pdf"));
    names.add(
        "evidence",
        metadata(
            Map.of(
                MetadataField.TITLE, "Written evidence submitted by the Pilots’ Guild",
                MetadataField.AUTHOR, "Pilots’ Guild",
                MetadataField.EVIDENCE_CODE, "HBR0012")),
        List.of("guild.txt"));
    return names;
  }

  private static Metadata metadata(Map<MetadataField, String> values) {
    Map<MetadataField, List<Metadata.Value>> fields = new EnumMap<>(MetadataField.class);
    values.forEach(
        (field, text) ->
            fields.put(
                field, List.of(new Metadata.Value(text, "page 1", Metadata.Certainty.STATED))));
    return new Metadata(fields);
  }
}
