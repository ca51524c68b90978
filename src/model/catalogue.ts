import type { ListedMessage } from '../data/messages.ts';
import type { CodeName } from '../data/names.ts';

/** One message of the catalogue as the look-up needs it; its prose stays on its page. */
export interface CatalogueRecord {
  readonly id: string;
  readonly code: CodeName;
  readonly alsoCodes?: readonly CodeName[];
  readonly codeless?: true;
  readonly isSystem?: true;
  readonly isUnderlying?: true;
  readonly libraries: readonly string[];
  readonly pattern: string;
}

/** Returns the catalogue reduced to what matching needs, ready for JSON. */
export const catalogueRecords = (catalogue: readonly ListedMessage[]): CatalogueRecord[] =>
  catalogue.map(({ id, code, alsoCodes, codeless, isSystem, isUnderlying, libraries, pattern }) => ({
    id,
    code,
    ...(alsoCodes && { alsoCodes }),
    ...(codeless && { codeless }),
    ...(isSystem && { isSystem }),
    ...(isUnderlying && { isUnderlying }),
    libraries,
    pattern: pattern.source,
  }));
