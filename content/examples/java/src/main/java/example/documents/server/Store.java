package example.documents.server;

import example.documents.v1.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;

/** Keeps documents in memory, freshly filled for each server. */
final class Store {
  private final Map<String, Entry> entries = new TreeMap<>();

  /** A document with what the storage below it knows. */
  static final class Entry {
    final Document document;
    final long checksum;
    // Reads that will still fail because the text is not back from cold storage.
    private int coldReads;

    Entry(Document document, long checksum, int coldReads) {
      this.document = document;
      this.checksum = checksum;
      this.coldReads = coldReads;
    }
  }

  Store() {
    put(document("guides/retry", "Retry with care", "Retry reads freely, writes with care.", 3));
    put(document("guides/deadlines", "Deadlines", "Always set one.", 1));
    Document cold = document("archive/2019", "Notes of 2019", "Old, but kept.", 1);
    entries.put(cold.getId(), new Entry(cold, checksum(cold.getTextBytes().toByteArray()), 2));
    Document damaged = document("archive/damaged", "Damaged", "What was here?", 1);
    entries.put(damaged.getId(), new Entry(damaged, checksum(damaged.getTextBytes().toByteArray()) + 1, 0));
  }

  static Document document(String id, String title, String text, long version) {
    return Document.newBuilder().setId(id).setTitle(title).setText(text).setVersion(version).build();
  }

  static long checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** Takes a moment, as a read from a disk does. What it returns can be out of date already. */
  Optional<Entry> entry(String id) {
    Entry found;
    synchronized (this) {
      found = entries.get(id);
    }
    LockSupport.parkNanos(200_000);
    return Optional.ofNullable(found);
  }

  Optional<Document> find(String id) {
    return entry(id).map(entry -> entry.document);
  }

  /** Adds a document unless its id is taken, in one step: of two creators one gets false. */
  synchronized boolean create(Document document) {
    if (entries.containsKey(document.getId())) return false;
    put(document);
    return true;
  }

  /** What is stored after an attempt to write, and whether the attempt wrote it. */
  record Written(Document stored, boolean byUs) {}

  /** Compares the version and writes in one step; empty when there is no such document. */
  synchronized Optional<Written> replaceText(String id, String text, long version) {
    Entry found = entries.get(id);
    if (found == null) return Optional.empty();
    if (found.document.getVersion() != version) return Optional.of(new Written(found.document, false));
    return Optional.of(new Written(
        put(found.document.toBuilder().setText(text).setVersion(version + 1).build()), true));
  }

  private Document put(Document document) {
    byte[] text = document.getText().getBytes(StandardCharsets.UTF_8);
    entries.put(document.getId(), new Entry(document, checksum(text), 0));
    return document;
  }

  synchronized void delete(String id) {
    entries.remove(id);
  }

  /** Returns the ids in a folder, or all when the folder is empty, in alphabetical order. */
  synchronized List<String> idsIn(String folder) {
    List<String> ids = new ArrayList<>(entries.keySet());
    ids.removeIf(id -> !folder.isEmpty() && !id.startsWith(folder + "/"));
    return ids;
  }

  /** Says whether a text can be read, and brings one that cannot a step closer. */
  synchronized boolean isWarm(Entry entry) {
    if (entry.coldReads == 0) return true;
    entry.coldReads--;
    return false;
  }
}
