import type { Checked } from '../../service-config/check.ts';
import { LIBRARIES, type Library } from '../../service-config/libraries.ts';
import { RUN_LIBRARIES } from '../../service-config/observation.ts';
import { complaintOf, type ComplaintModules } from '../../service-config/complaint.ts';
import type * as OfContent from '../../service-config/complaints/of-content.ts';
import type * as OfSyntax from '../../service-config/complaints/of-syntax.ts';
import { root } from '../../routes/root.ts';
import { element, rich } from '../dom.ts';
import type { Words } from './words.ts';

/** Under fixed names, as page.ts fetches the checker: what the bundler adds to other imports is 1 kB more. */
const fetched = (name: string): string =>
  root +
  (import.meta.env.DEV ? `src/service-config/complaints/of-${name}.ts` : `assets/service-config-${name}.js`);

const MODULES: ComplaintModules = {
  ofContent: async () => (await import(/* @vite-ignore */ fetched('content'))) as typeof OfContent,
  ofSyntax: async () => (await import(/* @vite-ignore */ fetched('syntax'))) as typeof OfSyntax,
};

/** Characters of a complaint that are shown; grpc-java prints the whole config in some. */
const MOST_SHOWN = 700;

const does = (checked: Checked, library: Library, words: Words): string => {
  if (library === 'grpc-dotnet') return words.dotnet;
  const accepts = checked.accepts[library];
  return accepts === 'no' ? words.no : accepts === 'yes' ? words.yes : words.accepted;
};

const rowOf = (checked: Checked, library: Library, words: Words): HTMLElement =>
  element(
    'tr',
    { 'data-library': library, 'data-accepts': checked.accepts[library] },
    element('th', { scope: 'row' }, library === 'grpc-core' ? 'C core (C++, Python, Ruby, PHP)' : library),
    element('td', {}, ...rich(does(checked, library, words))),
  );

/** Adds the words with which libraries reject the config. They are fetched when one does, after the verdict is shown. */
const addComplaints = async (table: HTMLElement, json: string, words: Words): Promise<void> => {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-accepts=no]')];
  if (!rows.length) return;
  for (const row of rows) {
    const library = RUN_LIBRARIES.find((each) => each === row.dataset['library']);
    const complaint = library && (await complaintOf(json, library, MODULES))?.trim();
    if (complaint === undefined) continue;
    const shown = complaint.length > MOST_SHOWN ? `${complaint.slice(0, MOST_SHOWN - 1)}…` : complaint;
    row.lastElementChild?.replaceChildren(words.noBecause, element('code', { 'data-complaint': '' }, shown));
  }
};

/** Shows what each library does with a config, and what it prints where it rejects it. */
export const showLibraries = (table: HTMLElement, checked: Checked, words: Words): void => {
  table.replaceChildren(...LIBRARIES.map((library) => rowOf(checked, library, words)));
  // Without a network the rows still say that the config is rejected.
  addComplaints(table, checked.input.json, words).catch(() => undefined);
};
