import { codes } from '../../src/data/codes.ts';
import type { CodeFacts } from '../../src/data/code-facts.ts';
import { codeByNumber, slugOf, type CodeName } from '../../src/data/names.ts';
import { neighbours } from '../../src/data/neighbours.ts';
import type { Notation } from '../../src/data/spellings/notation.ts';
import { goSpellings } from '../../src/data/spellings/go.ts';
import { addressOf } from '../../src/routes/paths.ts';

// @ts-expect-error 'ok' does not exist
export const lowerCase = { ok: 0 } satisfies Record<Uppercase<string>, number>;

// @ts-expect-error '"CANCELED"' is not assignable
export const oneL: CodeName = 'CANCELED';

// @ts-expect-error '"unavailable"' is not assignable
export const slug = slugOf('unavailable');

// @ts-expect-error 'undefined' is not assignable
export const seventeen: CodeName = codeByNumber(17);

// @ts-expect-error '"SUCCESS"' is not assignable
export const unknownRelation = { ...neighbours, OK: ['SUCCESS'] } satisfies Record<
  CodeName,
  readonly CodeName[]
>;

const { OK, ...sixteen } = codes;

// @ts-expect-error Property 'OK' is missing
export const withoutOk: Record<CodeName, CodeFacts> = sixteen;

// @ts-expect-error 'NOT_A_CODE' does not exist
export const eighteen: Record<CodeName, CodeFacts> = { ...codes, NOT_A_CODE: OK };

const { INTERNAL, ...unspelt } = goSpellings.go.names;

// @ts-expect-error Property 'INTERNAL' is missing
export const misspelt: Notation['names'] = unspelt;

// @ts-expect-error '"internal"' is not assignable
export const lost = addressOf({ page: 'code', name: 'internal' }, 'en');

// @ts-expect-error '"de"' is not assignable
export const foreign = addressOf({ page: 'board' }, 'de');

export const spelling = INTERNAL;
