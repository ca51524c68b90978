import type { APIRoute } from 'astro';
import { frameworkIds, type FrameworkId } from '../../data/frameworks.ts';
import { publish } from '../../api/publish.ts';
import { frameworkRecordOf } from '../../api/framework-record.ts';

export const getStaticPaths = () => frameworkIds.map((id) => ({ params: { id }, props: { id } }));

/** One framework with everything it cites. */
export const GET: APIRoute<{ id: FrameworkId }> = ({ props: { id }, site }) =>
  publish('framework', frameworkRecordOf(id, site), site);
