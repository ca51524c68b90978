import type { APIRoute } from 'astro';
import { frameworkIds } from '../data/frameworks.ts';
import { pagesOf } from '../api/links.ts';
import { publish } from '../api/publish.ts';
import { frameworkRecordOf } from '../api/framework-record.ts';

/** Every framework in one file. */
export const GET: APIRoute = ({ site }) =>
  publish(
    'frameworks',
    {
      pages: pagesOf({ page: 'frameworks' }, site),
      frameworks: frameworkIds.map((id) => frameworkRecordOf(id, site)),
    },
    site,
  );
