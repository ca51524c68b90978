package example.documents.server

import example.documents.v1.Document
import example.documents.v1.copy
import example.documents.v1.document
import java.util.TreeMap
import java.util.concurrent.locks.LockSupport
import java.util.zip.CRC32

/** A document with what the storage below it knows. */
internal class Entry(
  val document: Document,
  val checksum: Long = checksumOf(document.textBytes.toByteArray()),
  // Reads that will still fail because the text is not back from cold storage.
  var coldReads: Int = 0,
)

internal fun checksumOf(bytes: ByteArray): Long = CRC32().apply { update(bytes) }.value

/** Keeps documents in memory, freshly filled for each server. */
internal class Store {
  private val entries = TreeMap<String, Entry>()

  init {
    put(documentOf("guides/retry", "Retry with care", "Retry reads freely, writes with care.", 3))
    put(documentOf("guides/deadlines", "Deadlines", "Always set one.", 1))
    add(Entry(documentOf("archive/2019", "Notes of 2019", "Old, but kept.", 1), coldReads = 2))
    val damaged = documentOf("archive/damaged", "Damaged", "What was here?", 1)
    add(Entry(damaged, checksum = checksumOf("What was there?".toByteArray())))
  }

  private fun add(entry: Entry) {
    entries[entry.document.id] = entry
  }

  /** Takes a moment, as a read from a disk does. What it returns can be out of date already. */
  fun entry(id: String): Entry? = synchronized(this) { entries[id] }.also { LockSupport.parkNanos(200_000) }

  fun find(id: String): Document? = entry(id)?.document

  private fun put(document: Document): Document = document.also { add(Entry(it)) }

  /** Adds a document unless its id is taken, in one step: of two creators one gets false. */
  @Synchronized fun create(document: Document): Boolean {
    if (document.id in entries) return false
    put(document)
    return true
  }

  /** What is stored after an attempt to write, and whether the attempt wrote it. */
  class Written(val stored: Document, val byUs: Boolean)

  /** Compares the version and writes in one step; null when there is no such document. */
  @Synchronized fun replaceText(id: String, text: String, version: Long): Written? {
    val found = entries[id]?.document ?: return null
    if (found.version != version) return Written(found, byUs = false)
    val changed = found.copy {
      this.text = text
      this.version = version + 1
    }
    return Written(put(changed), byUs = true)
  }

  @Synchronized fun delete(id: String) {
    entries.remove(id)
  }

  /** Returns the ids in a folder, or all when the folder is empty, in alphabetical order. */
  @Synchronized fun idsIn(folder: String): List<String> =
    entries.keys.filter { folder.isEmpty() || it.startsWith("$folder/") }

  /** Says whether a text can be read, and brings one that cannot a step closer. */
  @Synchronized fun isWarm(entry: Entry): Boolean {
    if (entry.coldReads == 0) return true
    entry.coldReads--
    return false
  }
}

internal fun documentOf(id: String, title: String, text: String, version: Long): Document = document {
  this.id = id
  this.title = title
  this.text = text
  this.version = version
}
