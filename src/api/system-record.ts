import { systemOf, type SystemId } from '../data/systems.ts';
import { pagesOf } from './links.ts';
import type { SystemRecord } from './schemas/system.ts';

/** Returns one system, for programs. */
export const systemRecordOf = (id: SystemId, site: URL | undefined): SystemRecord => {
  const { name, about, contract, rows, facts, messages } = systemOf(id);
  return {
    id,
    pages: pagesOf({ page: 'system', id }, site),
    name,
    about,
    contract,
    rows: [...rows],
    facts: [...facts],
    messages: [...messages],
  };
};
