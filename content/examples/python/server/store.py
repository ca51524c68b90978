"""A freshly filled store of documents."""

import threading
import time
import zlib
from dataclasses import dataclass, field

from documents.v1.documents_pb2 import Document


@dataclass
class Record:
    document: Document
    checksum: int
    cold_reads: int = 0  # reads that fail until the text is back from cold storage


@dataclass
class Store:
    records: dict[str, Record] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, document: Document) -> Record:
        """Needs the lock, unless no other thread knows the store yet."""
        record = Record(document, zlib.crc32(document.text.encode()))
        self.records[document.id] = record
        return record

    def find(self, id: str) -> Record | None:
        """Takes a moment, as a read from a disk does. What it returns can be out of date already."""
        with self.lock:
            record = self.records.get(id)
        time.sleep(0.0002)
        return record

    def create(self, document: Document) -> bool:
        """Adds a document unless its id is taken, in one step: of two creators one gets False."""
        with self.lock:
            if document.id in self.records:
                return False
            self.put(document)
            return True

    def replace_text(self, id: str, text: str, version: int) -> tuple[Document | None, bool]:
        """Compares the version and writes in one step. Returns what is stored, and whether it wrote."""
        with self.lock:
            record = self.records.get(id)
            if record is None or record.document.version != version:
                return (record.document if record else None), False
            changed = Document(
                id=id, title=record.document.title, text=text, version=version + 1
            )
            return self.put(changed).document, True

    def delete(self, id: str) -> None:
        with self.lock:
            self.records.pop(id, None)

    def inside(self, folder: str) -> list[str]:
        with self.lock:
            return sorted(
                id for id in self.records if not folder or id.startswith(f"{folder}/")
            )

    def warm(self, record: Record) -> bool:
        """Whether a text can be read; brings one that cannot a step closer."""
        with self.lock:
            record.cold_reads -= 1
            return record.cold_reads < 0


def filled_store() -> Store:
    store = Store()
    store.put(
        Document(
            id="guides/retry",
            title="Retry with care",
            text="Retry reads freely, writes with care.",
            version=3,
        )
    )
    store.put(
        Document(id="guides/deadlines", title="Deadlines", text="Always set one.", version=1)
    )
    store.put(
        Document(id="archive/2019", title="Notes of 2019", text="Old, but kept.", version=1)
    ).cold_reads = 2
    store.put(
        Document(id="archive/damaged", title="Damaged", text="What was here?", version=1)
    ).checksum ^= 1
    return store
