import type { APIRoute } from 'astro';
import { systemIds, type SystemId } from '../../data/systems.ts';
import { publish } from '../../api/publish.ts';
import { systemRecordOf } from '../../api/system-record.ts';

export const getStaticPaths = () => systemIds.map((id) => ({ params: { id }, props: { id } }));

/** One system with everything it cites. */
export const GET: APIRoute<{ id: SystemId }> = ({ props: { id }, site }) =>
  publish('system', systemRecordOf(id, site), site);
