import type { APIRoute } from 'astro';
import { packedCircumstances } from '../../model/circumstance-signs.ts';

/** What tells the circumstances of a pasted text, for the look-up in the browser. */
export const GET: APIRoute = () => Response.json(packedCircumstances);
