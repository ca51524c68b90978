import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { exampleIds, examples } from '../../src/data/examples.ts';
import type { ExampleProject } from '../../src/data/examples/project.ts';
import { LIBRARY_PAGES, libraryPageIds } from '../../src/data/library-pages.ts';
import { libraryTraps } from '../../src/data/library-traps.ts';
import { messageOf, messageIds } from '../../src/data/messages.ts';
import { codeNames } from '../../src/data/names.ts';
import type { Notation } from '../../src/data/spellings/notation.ts';
import { spellings } from '../../src/data/spellings.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { ui } from '../../src/i18n/ui.ts';
import { readSite } from '../built-site.ts';
import { ROOT } from '../compiler.ts';

const site = readSite();
const notations: Notation[] = Object.values(spellings);

/** They define names, and no library of their own prints them. */
const WITHOUT_A_PAGE = ['google.rpc', 'Abseil'];

test('every ecosystem that spells the codes has one page', () => {
  const ecosystems = new Set(notations.map(({ ecosystem }) => ecosystem));
  expect(
    [...Object.values(LIBRARY_PAGES), ...WITHOUT_A_PAGE].sort(),
    'a new ecosystem belongs in src/data/library-pages.ts',
  ).toEqual([...ecosystems].sort());
});

test('every language whose examples are run has a page under its own id', () => {
  const misplaced = exampleIds.filter((id) => {
    const { spellings: printed }: ExampleProject = examples[id];
    return !printed.some((notation) => spellings[notation].ecosystem === LIBRARY_PAGES[id]);
  });
  expect(misplaced).toEqual([]);
});

test('every page names at least three traps, each once', () => {
  for (const id of libraryPageIds) {
    const said = libraryTraps[id].map(({ says }) => says.en);
    expect.soft(new Set(said).size, id).toBe(said.length);
    expect.soft(said.length, id).toBeGreaterThanOrEqual(3);
  }
});

for (const locale of locales) {
  for (const id of libraryPageIds) {
    const address = `/${addressOf({ page: 'library', id }, locale)}`;

    test(`${address} shows every spelling, and what was run or that nothing was`, () => {
      const { root } = site.pageAt(address);
      const cells = new Set(root.querySelectorAll('table.spellings code').map(({ text }) => text));
      const wanted = notations
        .filter(({ ecosystem }) => ecosystem === LIBRARY_PAGES[id])
        .flatMap(({ names }) => codeNames.flatMap((name) => names[name] ?? []));
      expect(wanted.filter((spelling) => !cells.has(spelling))).toEqual([]);
      const isRun = exampleIds.some((known) => known === id);
      expect(root.querySelectorAll('main figure pre').length > 5).toBe(isRun);
      expect(root.querySelector('main')?.text.includes(ui[locale]['library.notRun'])).toBe(!isRun);
    });
  }
}

for (const id of exampleIds) {
  test(`each message that ${id} reproduces says so, with the very text`, () => {
    const folder = join(ROOT, 'content/examples', id, 'reproduced');
    const recorded = readdirSync(folder).map((file) => ({
      message: file.replace(/\.txt$/, ''),
      text: readFileSync(join(folder, file), 'utf8').trimEnd(),
    }));
    expect(recorded.length).toBeGreaterThan(5);
    const known = new Set<string>(messageIds);
    expect(recorded.filter(({ message }) => !known.has(message))).toEqual([]);
    for (const { message, text } of recorded) {
      const page = site.pageAt(`/${addressOf({ page: 'message', id: message }, 'en')}`);
      const shown = page.root.querySelectorAll('.reproduction samp').map((sample) => sample.text);
      expect.soft(shown, message).toContain(text);
    }
  });

  test(`what ${id} printed is found by the pattern of its message`, () => {
    const folder = join(ROOT, 'content/examples', id, 'reproduced');
    const missed = messageIds.filter((message) => {
      const file = readdirSync(folder).find((name) => name === `${message}.txt`);
      return file && !messageOf(message).pattern.test(readFileSync(join(folder, file), 'utf8'));
    });
    expect(missed).toEqual([]);
  });
}
