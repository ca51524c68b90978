import type { CodeName } from './names.ts';

/**
 * Other spellings of the canonical names that addresses answer. Each has a library behind it (see `spellings.ts`):
 * Go, Connect and Envoy write one L; Swift and Connect for Kotlin say internal error; Google's Python clients have
 * three names of their own.
 */
export const aliases: Readonly<Partial<Record<CodeName, readonly string[]>>> = {
  CANCELLED: ['CANCELED'],
  UNIMPLEMENTED: ['METHOD_NOT_IMPLEMENTED'],
  INTERNAL: ['INTERNAL_ERROR', 'INTERNAL_SERVER_ERROR'],
  UNAVAILABLE: ['SERVICE_UNAVAILABLE'],
};
