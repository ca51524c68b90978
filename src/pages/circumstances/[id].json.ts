import type { APIRoute } from 'astro';
import { circumstanceRecordOf } from '../../api/circumstance-record.ts';
import { publish } from '../../api/publish.ts';
import { circumstances, type KnownCircumstance } from '../../data/circumstances.ts';

export const getStaticPaths = () =>
  circumstances.map((circumstance) => ({ params: { id: circumstance.id }, props: { circumstance } }));

/** One circumstance with everything it cites. */
export const GET: APIRoute<{ circumstance: KnownCircumstance }> = ({ props: { circumstance }, site }) =>
  publish('circumstance', circumstanceRecordOf(circumstance, site), site);
