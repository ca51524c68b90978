import type { APIRoute } from 'astro';
import { catalogue } from '../../data/messages.ts';
import { packed } from '../../search/packed-messages.ts';

/** The patterns of the message catalogue, without their prose, for the look-up in the browser. */
export const GET: APIRoute = () => Response.json(packed(catalogue));
