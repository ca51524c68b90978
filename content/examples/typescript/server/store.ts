import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Document } from '../gen/documents/v1/documents.ts';

export interface StoredDocument {
  readonly document: Document;
  readonly checksum: number;
  /** Reads that fail until the text is back from cold storage. */
  coldReads: number;
}

const stored = (document: Document, coldReads = 0, damage = 0): StoredDocument => ({
  document,
  checksum: (crc32(document.text) ^ damage) >>> 0, // unsigned, as crc32 is
  coldReads,
});

const seed = [
  stored({
    id: 'guides/retry',
    title: 'Retry with care',
    text: 'Retry reads freely, writes with care.',
    version: 3,
  }),
  stored({ id: 'guides/deadlines', title: 'Deadlines', text: 'Always set one.', version: 1 }),
  stored({ id: 'archive/2019', title: 'Notes of 2019', text: 'Old, but kept.', version: 1 }, 2),
  stored({ id: 'archive/damaged', title: 'Damaged', text: 'What was here?', version: 1 }, 0, 1),
];

/** Documents by id. */
export class Store {
  readonly #documents = new Map(seed.map((one) => [one.document.id, one]));

  /** Takes a moment, as a read from a disk does. What it returns can be out of date already. */
  async find(id: string): Promise<StoredDocument | undefined> {
    const found = this.#documents.get(id);
    await nextTurn();
    return found;
  }

  /**
   * Adds a document unless its id is taken, in one step: no other code runs between look and write.
   * @returns whether it was added.
   */
  create(document: Document): boolean {
    if (this.#documents.has(document.id)) return false;
    this.#documents.set(document.id, stored(document));
    return true;
  }

  /**
   * Compares the version and writes in one step, without an `await` in between.
   * @returns what is stored now, and whether it was written.
   */
  replaceText(
    id: string,
    text: string,
    version: number,
  ): { document?: Document; written: boolean } {
    const found = this.#documents.get(id)?.document;
    if (!found) return { written: false };
    if (found.version !== version) return { document: found, written: false };
    const document = { ...found, text, version: version + 1 };
    this.#documents.set(id, stored(document));
    return { document, written: true };
  }

  delete(id: string): void {
    this.#documents.delete(id);
  }

  inside(folder: string): string[] {
    return [...this.#documents.keys()]
      .filter((id) => !folder || id.startsWith(`${folder}/`))
      .sort();
  }
}
