import type { APIRoute } from 'astro';
import { codeNames } from '../data/names.ts';
import { codeRecordOf } from '../api/code-record.ts';
import { pagesOf } from '../api/links.ts';
import { publish } from '../api/publish.ts';

/** All codes in one file. */
export const GET: APIRoute = ({ site }) =>
  publish(
    'codes',
    { pages: pagesOf({ page: 'board' }, site), codes: codeNames.map((name) => codeRecordOf(name, site)) },
    site,
  );
