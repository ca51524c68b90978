import type { APIRoute } from 'astro';
import { mappingRecords } from '../api/mapping-records.ts';
import { publish } from '../api/publish.ts';

/** Every mapping table in one file. */
export const GET: APIRoute = ({ site }) => publish('mappings', mappingRecords(site), site);
