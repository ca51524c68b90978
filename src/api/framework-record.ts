import { frameworkOf, type FrameworkId } from '../data/frameworks.ts';
import { messagesOfFramework } from '../model/framework-messages.ts';
import { pagesOf } from './links.ts';
import type { FrameworkRecord } from './schemas/framework.ts';

/** Returns one framework, for programs. */
export const frameworkRecordOf = (id: FrameworkId, site: URL | undefined): FrameworkRecord => {
  const { name, language, about, unhandled, mappings, counts, returns, reads, traps } = frameworkOf(id);
  return {
    id,
    pages: pagesOf({ page: 'framework', id }, site),
    name,
    language,
    about,
    unhandled: [...unhandled],
    mappings: mappings.map(({ rows, ...mapping }) => ({ ...mapping, rows: [...rows] })),
    counts: [...counts],
    returns: [...returns],
    reads: [...reads],
    traps: [...traps],
    messages: messagesOfFramework(id),
  };
};
