import { HAN } from './han.ts';

/* GB 2312 has its Chinese characters in these rows and columns: none of them is Traditional alone. */
const ROWS = { from: 0xb0, to: 0xf7 } as const;
const COLUMNS = { from: 0xa1, to: 0xfe } as const;

const span = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: to - from + 1 }, (_, nth) => from + nth);

const charactersOfGb2312 = (): ReadonlySet<string> =>
  new Set(
    new TextDecoder('gb2312').decode(
      Uint8Array.from(span(ROWS).flatMap((row) => span(COLUMNS).flatMap((column) => [row, column]))),
    ),
  );

/** Characters that Simplified Chinese has, too, and that are folded all the same. */
const IN_BOTH = /[拚後於甚]/;

let simplified: ReadonlySet<string> | undefined;

/** Tells whether a text may hold Traditional characters: only then the table of these is needed to read it. */
export const mayBeTraditional = (text: string): boolean => {
  if (!HAN.test(text)) return false;
  simplified ??= charactersOfGb2312();
  const known = simplified;
  return IN_BOTH.test(text) || [...text].some((character) => HAN.test(character) && !known.has(character));
};
