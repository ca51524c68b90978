import { CALL_KINDS } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { codeNames, slugOf, type CodeName } from '../data/names.ts';
import { systemIds, systemOf, type SystemId } from '../data/systems.ts';
import type { SystemRow } from '../data/systems/system.ts';

/** The rows of one code, with the fragment under which the page of the system shows them. */
export interface CodeInSystem {
  readonly code: CodeName;
  readonly fragment: string;
  readonly rows: readonly SystemRow[];
}

/** Returns the rows of a system by code, in the order of the numbers. */
export const codesIn = (id: SystemId): CodeInSystem[] => {
  const byCode = Map.groupBy(systemOf(id).rows, ({ code }) => code);
  return codeNames.flatMap((code) => {
    const rows = byCode.get(code);
    return rows ? [{ code, fragment: slugOf(code), rows }] : [];
  });
};

/** Returns the systems that give a code a meaning of their own. */
export const systemsWith = (code: CodeName): SystemId[] =>
  systemIds.filter((id) => systemOf(id).rows.some((row) => row.code === code && row.differs));

/** Returns the systems whose callers retry a code in a way that the page of the code allows for no kind of call. */
export const systemsDecidingOtherwise = (code: CodeName): SystemId[] => {
  const { retry } = factsOf(code);
  const general = new Set(CALL_KINDS.map((kind) => retry[kind]));
  return systemIds.filter((id) =>
    systemOf(id).rows.some((row) => row.code === code && !general.has(row.retry)),
  );
};

/** How many systems a page of a code names; the list of all systems names the rest. */
const NAMED_ON_CODE = 3;

/** Returns the systems that a page of a code names, and how many it leaves to the list of all systems. */
export const namedOnCode = (ids: readonly SystemId[]): { named: readonly SystemId[]; more: number } =>
  ids.length <= NAMED_ON_CODE + 1
    ? { named: ids, more: 0 }
    : { named: ids.slice(0, NAMED_ON_CODE), more: ids.length - NAMED_ON_CODE };

/** The systems of one code, as the list of all systems shows them. */
export interface SystemsOfCode {
  readonly code: CodeName;
  readonly systems: readonly SystemId[];
}

/** Returns for each code, the systems that give it a meaning of their own or retry it otherwise. */
export const systemsByCode = (): SystemsOfCode[] =>
  codeNames.flatMap((code) => {
    const some = new Set([...systemsWith(code), ...systemsDecidingOtherwise(code)]);
    const systems = systemIds.filter((id) => some.has(id));
    return systems.length > 0 ? [{ code, systems }] : [];
  });
