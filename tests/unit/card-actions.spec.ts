/** What the buttons of a card copy: a link to the answer, and a summary for a bug report, masked on request. */
import { expect, test, vi } from 'vitest';
import { cardOf, loaded, SITE, words } from '../cards.ts';

const copied: string[] = [];
let isAllowed = true;
vi.stubGlobal('navigator', {
  clipboard: {
    writeText: async (text: string) => {
      if (!isAllowed) throw new Error('not allowed');
      copied.push(text);
    },
  },
});

/** Clicks a button of the card of a text. @returns what was copied, and the card. */
const clicked = async (text: string, label: string, { masked = false } = {}) => {
  const card = await cardOf(text);
  const mask = card.querySelector('input');
  if (masked && mask) mask.checked = true;
  const button = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  button?.dispatchEvent(new (card.ownerDocument.defaultView?.Event ?? Event)('click'));
  await Promise.resolve();
  await Promise.resolve();
  return { card, text: copied.at(-1) };
};

const TEXT = '  rpc error: code = Unavailable desc = transport is closing at 10.0.0.7  ';
const codeAddress = new URL(loaded.codes.UNAVAILABLE.href, SITE).href;

test('the link leads to the look-up page with the text in it, masked where that is ticked', async () => {
  const plain = await clicked(TEXT, words['answer.share']);
  expect(plain.text).toBe(`${SITE.href}search/#q=${encodeURIComponent(TEXT)}`);
  const masked = await clicked(TEXT, words['answer.share'], { masked: true });
  expect(masked.text).toBe(
    `${SITE.href}search/#q=${encodeURIComponent(TEXT.replace('10.0.0.7', '<address>'))}`,
  );
});

test('the summary names code, library, description, message and address, then quotes the text without spaces around it', async () => {
  const { text } = await clicked(TEXT, words['answer.summary']);
  expect(text).toBe(
    [
      `${words['answer.code']}: 14 UNAVAILABLE`,
      `${words['answer.library']}: grpc-go`,
      `${words['answer.description']}: transport is closing at 10.0.0.7`,
      `${words['answer.message']}: go-transport-is-closing`,
      codeAddress,
      '',
      TEXT.trim(),
    ].join('\n'),
  );
});

test('a masked summary hides addresses in every line but that of the code', async () => {
  const { text } = await clicked(TEXT, words['answer.summary'], { masked: true });
  expect(text).not.toContain('10.0.0.7');
  expect(text).toContain(`${words['answer.description']}: transport is closing at <address>`);
  expect(text).toContain(`\n${codeAddress}\n`);
});

test('a summary leaves out what the text does not say', async () => {
  expect((await clicked('14', words['answer.summary'])).text).toBe(
    [`${words['answer.code']}: 14 UNAVAILABLE`, codeAddress, '', '14'].join('\n'),
  );
});

test('a button says that it has copied, and becomes a field to copy from where that is not allowed', async () => {
  const done = await clicked('14', words['answer.share']);
  expect([...done.card.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    words['answer.copied'],
    words['answer.summary'],
  ]);
  const summary = await clicked('14', words['answer.summary']);
  expect([...summary.card.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    words['answer.share'],
    words['answer.copied'],
  ]);
  isAllowed = false;
  const { card } = await clicked('14', words['answer.share']);
  isAllowed = true;
  expect(card.querySelector('textarea')?.textContent).toBe(`${SITE.href}search/#q=14`);
  expect(card.querySelector('textarea')?.getAttribute('aria-label')).toBe(words['answer.share']);
});
