/** Which spec files can find a fault: those that import a module with faults, themselves or through others. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Stryker calls where it put a fault. */
const FAULT = 'stryMutAct_';
const TYPES_ONLY = /^(?:import|export) type [^;]*;/gm;
/** A module of the project that another one imports at its beginning, or when it needs it. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

interface Module {
  readonly hasFaults: boolean;
  readonly imports: readonly string[];
}

const modules = new Map<string, Module>();

const read = (file: string): Module => {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const imports = source.replaceAll(TYPES_ONLY, '').matchAll(IMPORTED);
  return {
    hasFaults: source.includes(FAULT),
    imports: [...imports].map(([, path = '']) => join(dirname(file), path)),
  };
};

/** Tells whether what a file imports, or what that imports in turn, has faults. */
export const reachesFaults = (file: string): boolean => {
  const reached = new Set([file]);
  for (const one of reached) {
    const module = modules.get(one) ?? read(one);
    modules.set(one, module);
    if (module.hasFaults) return true;
    module.imports.forEach((path) => reached.add(path));
  }
  return false;
};
