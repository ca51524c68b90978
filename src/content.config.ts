import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Prose of the code pages; the file name is the code, `summary` becomes the description of the page. */
const codes = defineCollection({
  loader: glob({ base: './content', pattern: '{en,zh}/codes/*.mdx' }),
  schema: z.strictObject({ summary: z.string().min(40).max(170) }),
});

/** Prose of the guides; sections are checked against `src/data/guides.ts`. */
const guides = defineCollection({
  loader: glob({ base: './content', pattern: '{en,zh}/guides/*.mdx' }),
  schema: z.strictObject({ summary: z.string().min(40).max(170) }),
});

export const collections = { codes, guides };
