import type { APIRoute } from 'astro';
import { circumstanceRecordOf } from '../api/circumstance-record.ts';
import { pagesOf } from '../api/links.ts';
import { publish } from '../api/publish.ts';
import { circumstances } from '../data/circumstances.ts';

/** Every circumstance in one file. */
export const GET: APIRoute = ({ site }) =>
  publish(
    'circumstances',
    {
      pages: pagesOf({ page: 'circumstances' }, site),
      circumstances: circumstances.map((circumstance) => circumstanceRecordOf(circumstance, site)),
    },
    site,
  );
