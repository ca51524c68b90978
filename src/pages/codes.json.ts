import type { APIRoute } from 'astro';
import { codeNames } from '../data/names.ts';
import { codeRecordOf } from '../records/code-record.ts';
import { pagesOf } from '../records/links.ts';
import { publish } from '../records/publish.ts';

/** All codes in one file. */
export const GET: APIRoute = ({ site }) =>
  publish(
    'codes',
    { pages: pagesOf({ page: 'board' }, site), codes: codeNames.map((name) => codeRecordOf(name, site)) },
    site,
  );
