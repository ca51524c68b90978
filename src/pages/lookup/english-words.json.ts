import type { APIRoute } from 'astro';
import { englishWords } from '../../model/units-file.ts';

/** The English words of each concept, for Chinese texts that hold some. */
export const GET: APIRoute = () => Response.json(englishWords);
