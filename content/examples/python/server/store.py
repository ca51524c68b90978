"""A freshly filled store of documents."""

import threading
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
        with self.lock:
            record = Record(document, zlib.crc32(document.text.encode()))
            self.records[document.id] = record
            return record

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
