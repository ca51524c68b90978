import type { APIRoute } from 'astro';
import { mappingRecords } from '../records/mapping-records.ts';
import { publish } from '../records/publish.ts';

/** Every mapping table in one file. */
export const GET: APIRoute = ({ site }) => publish('mappings', mappingRecords(site), site);
