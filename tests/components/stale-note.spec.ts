import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import Prose from '../../src/components/code/Prose.astro';
import StaleNote from '../../src/components/StaleNote.astro';
import { ui } from '../../src/i18n/ui.ts';

const container = await AstroContainer.create();

const proseOf = async (isStale: boolean) =>
  parse(
    await container.renderToString(Prose, {
      props: {
        name: 'NOT_FOUND',
        locale: 'zh',
        id: 'meaning',
        section: { heading: '含义', html: '<p>文字</p>' },
        isStale,
      },
    }),
  );

test('a section whose original has changed says so above its text, and links to the original section', async () => {
  const shown = await proseOf(true);
  const note = shown.querySelector('[role=note]');
  expect(note?.text).toContain(ui.zh['stale.note']);
  const link = note?.querySelector('a');
  expect(link?.text.trim()).toBe(ui.zh['stale.original']);
  expect(link?.getAttribute('href')).toBe('/codes/not-found/#meaning');
  expect(link?.getAttribute('hreflang')).toBe('en');
  const html = shown.toString();
  expect(html.indexOf('data-stale')).toBeGreaterThan(html.indexOf('id="meaning"'));
  expect(html.indexOf('data-stale')).toBeLessThan(html.indexOf('class="prose"'));
});

test('a section that follows its original says nothing of it', async () => {
  expect((await proseOf(false)).querySelector('[data-stale]')).toBeNull();
});

test('the note of a section of a guide links to that guide', async () => {
  const html = await container.renderToString(StaleNote, {
    props: { route: { page: 'guide', id: 'retries' }, section: 'when', locale: 'zh' },
  });
  expect(parse(html).querySelector('a')?.getAttribute('href')).toBe('/guides/retries/#when');
});
