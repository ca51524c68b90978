import type { APIRoute } from 'astro';
import { systemIds } from '../data/systems.ts';
import { pagesOf } from '../api/links.ts';
import { publish } from '../api/publish.ts';
import { systemRecordOf } from '../api/system-record.ts';

/** Every system in one file. */
export const GET: APIRoute = ({ site }) =>
  publish(
    'systems',
    { pages: pagesOf({ page: 'systems' }, site), systems: systemIds.map((id) => systemRecordOf(id, site)) },
    site,
  );
