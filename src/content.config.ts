import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { locales } from './i18n/locales.ts';
import { ASSERTED, type AssertedFact } from './prose/assertions.ts';

const languages = `{${locales.join(',')}}`;

const frontMatter = z.strictObject({
  summary: z.string().min(40).max(170),
  /** In translations: which text of the original each section follows; `npm run translations` writes it. */
  follows: z.record(z.string(), z.string()).optional(),
});

/** Facts that the prose repeats in its own words: when one changes in the data, the build asks to read the prose. */
const asserts = z.strictObject(
  Object.fromEntries(ASSERTED.map((path) => [path, z.string()])) as Record<AssertedFact, z.ZodString>,
);

/** Prose of the code pages; the file name is the code, `summary` becomes the description of the page. */
const codes = defineCollection({
  loader: glob({ base: './content', pattern: `${languages}/codes/*.mdx` }),
  schema: frontMatter.extend({ asserts }),
});

/** Prose of the guides; sections are checked against `src/data/guides.ts`. */
const guides = defineCollection({
  loader: glob({ base: './content', pattern: `${languages}/guides/*.mdx` }),
  schema: frontMatter,
});

export const collections = { codes, guides };
