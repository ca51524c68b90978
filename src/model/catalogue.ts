import type { Message } from '../data/messages/message.ts';
import type { CodeName } from '../data/names.ts';

/** One message of the catalogue as the look-up needs it; its prose stays on its page. */
export interface CatalogueRecord {
  readonly id: string;
  readonly code: CodeName;
  readonly alsoCodes?: readonly CodeName[];
  readonly libraries: readonly string[];
  readonly pattern: string;
}

/** @returns the catalogue reduced to what matching needs, ready for JSON. */
export const catalogueRecords = (
  catalogue: readonly (Message & { readonly id: string })[],
): CatalogueRecord[] =>
  catalogue.map(({ id, code, alsoCodes, libraries, pattern }) => ({
    id,
    code,
    ...(alsoCodes && { alsoCodes }),
    libraries,
    pattern: pattern.source,
  }));
