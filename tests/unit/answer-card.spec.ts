/** What the answer card says for each kind of answer, without a browser. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageRecordOf } from '../../src/api/message-record.ts';
import type { Answer } from '../../src/search/answer.ts';
import { answerOf, cardOf, loaded, SITE, words } from '../cards.ts';

const textsOf = (card: Element, selector: string) =>
  [...card.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** The names of codes that are below a heading of the card. */
const codesBelow = (card: Element, selector: string, heading: string) => {
  const found = [...card.querySelectorAll(selector)].find(({ textContent }) => textContent === heading);
  return [...(found?.parentElement?.querySelectorAll('li') ?? [])].map((item) => ({
    name: item.querySelector('a code')?.textContent,
    href: item.querySelector('a')?.getAttribute('href'),
    text: item.textContent,
  }));
};

test('the head of a card gives number, name, title, meaning, who acts, whether to retry, and what to do', async () => {
  const card = await cardOf('14');
  const { title, meaning, actorLabel, retry, action, href } = loaded.codes.UNAVAILABLE;
  expect(card.getAttribute('data-code')).toBe('UNAVAILABLE');
  expect(card.getAttribute('data-actor')).toBe(loaded.codes.UNAVAILABLE.actor);
  expect(card.getAttribute('data-voice')).toBe('is');
  const verdict = card.querySelector('.verdict');
  expect(verdict?.querySelector('.numeral')?.textContent).toBe('14');
  expect(verdict?.querySelector('h2')?.textContent).toBe(`14 UNAVAILABLE ${title}`);
  expect(verdict?.querySelector('h2 a')?.getAttribute('href')).toBe(href);
  expect(textsOf(card, '.verdict p').slice(1)).toEqual([
    meaning,
    `${actorLabel} · ${words['answer.retry']} ${retry}`,
    action.replaceAll('`', ''),
  ]);
  expect(retry).not.toBe(actorLabel);
});

test('a card with one code offers the three nearest codes, each with the question that decides', async () => {
  const card = await cardOf('14');
  const neighbours = loaded.codes.UNAVAILABLE.neighbours.slice(0, 3);
  expect(codesBelow(card, 'summary', words['answer.else'])).toEqual(
    neighbours.map(({ name, question }) => ({
      name,
      href: loaded.codes[name].href,
      text: `${name} ${question.replaceAll('`', '')}`,
    })),
  );
  expect(textsOf(card, 'h3')).not.toContain(words['answer.several']);
});

test('a card with several codes lists the others, with the question that decides or with their meaning', async () => {
  const answer: Answer = { ...answerOf('14'), codes: ['UNAVAILABLE', 'UNKNOWN', 'OK'] };
  const card = await cardOf('14', undefined, answer);
  const question = loaded.codes.UNAVAILABLE.neighbours.find(({ name }) => name === 'UNKNOWN')?.question;
  expect(loaded.codes.UNAVAILABLE.neighbours.map(({ name }) => name)).not.toContain('OK');
  expect(codesBelow(card, 'h3', words['answer.several'])).toEqual([
    {
      name: 'UNKNOWN',
      href: loaded.codes.UNKNOWN.href,
      text: `UNKNOWN ${(question ?? loaded.codes.UNKNOWN.meaning).replaceAll('`', '')}`,
    },
    {
      name: 'OK',
      href: loaded.codes.OK.href,
      text: `OK ${loaded.codes.OK.meaning.replaceAll('`', '')}`,
    },
  ]);
  expect(textsOf(card, 'summary')).not.toContain(words['answer.else']);
});

test('a pasted status is taken apart: library, code, description, HTTP/2 and HTTP, each beside its name', async () => {
  const card = await cardOf(
    'rpc error: code = Unavailable desc = proxy said HTTP status 503: stream terminated by RST_STREAM with error code: REFUSED_STREAM',
  );
  const rows = textsOf(card, '.taken-apart dl dt').map((label, nth) => [
    label,
    textsOf(card, '.taken-apart dl dd')[nth],
  ]);
  expect(rows).toEqual([
    [words['answer.library'], 'grpc-go'],
    [words['answer.code'], 'UNAVAILABLE'],
    [
      words['answer.description'],
      'proxy said HTTP status 503: stream terminated by RST_STREAM with error code: REFUSED_STREAM',
    ],
    [words['answer.http2'], 'REFUSED_STREAM'],
    [words['answer.http'], '503'],
  ]);
});

test('statuses inside a status are listed from the outside in, each with a link to its code', async () => {
  const card = await cardOf(
    'rpc error: code = Internal desc = get user: rpc error: code = NotFound desc = no user',
  );
  expect(textsOf(card, 'h4')).toContain(words['answer.chain']);
  expect(textsOf(card, '.taken-apart ol li')).toEqual(['NOT_FOUND no user']);
  expect(card.querySelector('.taken-apart ol a')?.getAttribute('href')).toBe(loaded.codes.NOT_FOUND.href);
  expect(textsOf(await cardOf('rpc error: code = NotFound desc = no user'), 'h4')).not.toContain(
    words['answer.chain'],
  );
});

test('a long paste shows the lines that tell its code, with their numbers', async () => {
  const error = 'rpc error: code = NotFound desc = no user';
  const lines = Array.from({ length: 30 }, (_, nth) =>
    nth === 20 ? `ERROR ${error}` : `INFO request ${nth}`,
  );
  const card = await cardOf(lines.join('\n'));
  expect(card.querySelector('[data-lines] mark')?.textContent).toBe(`21  ERROR ${error}`);
  expect((await cardOf(error)).querySelector('[data-lines]')).toBeNull();
});

test('a known message gives steps before causes, and its own verdict where it has one', async () => {
  const known = await cardOf('rpc error: code = Unavailable desc = transport is closing');
  const { steps, causes, title } = messageRecordOf('go-transport-is-closing', SITE);
  expect(known.querySelector('[data-message]')?.getAttribute('data-message')).toBe('go-transport-is-closing');
  expect(known.querySelector('[data-message] h3 a')?.getAttribute('href')).toBe(
    '/messages/go-transport-is-closing/',
  );
  expect(known.querySelector('[data-message] h3')?.textContent).toBe(title.en.replaceAll('`', ''));
  expect(textsOf(known, '[data-message] h4')).toEqual([words['answer.steps'], words['answer.causes']]);
  expect(textsOf(known, '[data-message] ol li')).toHaveLength(steps.length + causes.length);

  const size = 'code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)';
  const own = await cardOf(size);
  const retry = messageRecordOf('go-recv-message-too-large', SITE).retry;
  expect(own.getAttribute('data-actor')).toBe(retry?.actor);
  expect(own.querySelector('[data-own-retry]')?.getAttribute('data-own-retry')).toBe('fix-first');
  expect(textsOf(own, '.verdict')[0]).not.toContain(loaded.codes.RESOURCE_EXHAUSTED.retry);
});

test('a message that cannot be fetched costs only its explanation', async () => {
  const text = 'rpc error: code = Unavailable desc = transport is closing';
  const card = await cardOf(text, undefined, { ...answerOf(text), messages: ['no-such-message'] });
  expect(card.querySelector('[data-message]')).toBeNull();
  expect(card.querySelector('.verdict')).not.toBeNull();
});

test('above the page of its code a card quotes the text and leaves the verdict to the page; elsewhere it gives both', async () => {
  const text = `rpc error: code = Unavailable desc = ${'x'.repeat(900)}`;
  const own = await cardOf(text, 'UNAVAILABLE');
  expect(own.querySelector('.verdict')).toBeNull();
  expect(own.querySelector('[data-quoted] samp')?.textContent).toBe(text.slice(0, 600));
  const other = await cardOf(text, 'INTERNAL');
  expect(other.querySelector('.verdict')).not.toBeNull();
  expect(other.querySelector('[data-quoted] samp')?.textContent).toBe(text.slice(0, 600));
  expect((await cardOf(text)).querySelector('[data-quoted]')).toBeNull();
});

test('a claim from plain words says what it rests on, a certain one does not', async () => {
  const text = 'the client waited too long and the deadline passed';
  const answer = answerOf(text);
  expect(answer.voice).toBe('probably');
  const [claimed = ''] = answer.codes;
  const card = await cardOf(text);
  const because = card.querySelector('.because');
  expect(because?.querySelector('b')?.textContent).toBe(words['answer.probably']);
  expect(because?.querySelector('a')?.getAttribute('href')).toBe(card.getAttribute('data-evidence'));
  expect(because?.querySelector('code:last-child')?.textContent).toBe(claimed);
  expect((await cardOf('14')).querySelector('.because')).toBeNull();
});

test('an HTTP status shows both directions, and one that ends nothing shows none', async () => {
  const card = await cardOf('http 429');
  expect(card.querySelector('[data-http="429"] h3')?.textContent).toBe('HTTP 429 → gRPC');
  expect(textsOf(card, '[data-http] dd')).toEqual(['UNAVAILABLE', 'RESOURCE_EXHAUSTED']);
  expect((await cardOf('http 100')).querySelector('[data-http]')).toBeNull();
});

test('a text without a code gets every code by its number, and what it was taken for if that is known', async () => {
  const card = await cardOf('xqzvw');
  expect(card.getAttribute('data-voice')).toBe('pages');
  expect(card.hasAttribute('data-code')).toBe(false);
  expect(textsOf(card, 'p')).toContain(words['answer.none']);
  expect(textsOf(card, '.code-rail a')).toEqual(
    Object.values(loaded.codes).map(({ number }) => String(number)),
  );

  const config = '{"methodConfig":[{"name":[{}],"retryPolicy":{"maxAttempts":1}}]}';
  const verdict = await cardOf(config);
  expect(textsOf(verdict, '[data-config-verdict] p').length).toBeGreaterThan(0);
  expect(textsOf(verdict, 'p')).toContain(words['answer.none.service-config']);
  expect(verdict.querySelector('.code-rail')).toBeNull();
});

test('encoded details are shown as a tree, and say so where they differ from the status or break', async () => {
  const captured = readFileSync(
    new URL('../../content/examples/wire/resource-exhausted.txt', import.meta.url),
    'utf8',
  );
  const tree = await cardOf(captured);
  expect(tree.querySelectorAll('[data-detail]')).toHaveLength(5);
  expect(tree.querySelector('[data-details-mismatch]')).toBeNull();
  const differs = await cardOf(captured.replace('grpc-status: 8', 'grpc-status: 5'));
  expect(differs.querySelector('[data-details-mismatch]')?.textContent).toMatch(/8 RESOURCE_EXHAUSTED/);
  const broken = await cardOf('grpc-status-details-bin: CAMSA2JhZAxyz');
  expect(broken.hasAttribute('data-code')).toBe(false);
  expect(broken.querySelector('[data-details-problem]')?.textContent).not.toBe('');
});

test('markup in a paste is text on the card', async () => {
  const card = await cardOf('rpc error: code = NotFound desc = <b>bold</b><img src=x>');
  expect(card.querySelector('dd b, img')).toBeNull();
  expect(textsOf(card, '.taken-apart dd')).toContain('<b>bold</b><img src=x>');
});
