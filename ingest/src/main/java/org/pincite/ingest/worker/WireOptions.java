package org.pincite.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.OcrOptions;
import org.pincite.ingest.draft.Passwords;

/**
 * Options of reading on their way to a worker: through its pipe, since everybody sees command
 * lines.
 */
final class WireOptions {
  private WireOptions() {}

  static void write(DataOutputStream out, ExtractionOptions options) throws IOException {
    out.writeBoolean(options.tags());
    out.writeBoolean(options.ocr().on());
    out.writeUTF(options.ocr().language());
    out.writeBoolean(options.ocr().gaveUp());
    List<String> passwords = options.passwords().all();
    out.writeInt(passwords.size());
    for (String password : passwords) {
      byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  static ExtractionOptions read(DataInputStream in) throws IOException {
    boolean tags = in.readBoolean();
    OcrOptions ocr = new OcrOptions(in.readBoolean(), in.readUTF(), in.readBoolean());
    int count = in.readInt();
    List<String> passwords = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      passwords.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    return new ExtractionOptions(tags, ocr, new Passwords(passwords));
  }
}
