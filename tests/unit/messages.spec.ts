import { expect, test } from 'vitest';
import { LIBRARIES } from '../../src/data/libraries.ts';
import { catalogue, messageIds, messageOf } from '../../src/data/messages.ts';
import type { Message } from '../../src/data/messages/message.ts';
import { tellingPart, underlyingMessages, type CatalogueEntry } from '../../src/model/messages-by-code.ts';

const entries = messageIds.map((id): [string, Message] => [id, messageOf(id)]);

test('there are at least two hundred messages, each with an id that can stand in an address', () => {
  expect(entries.length).toBeGreaterThanOrEqual(200);
  expect(entries.filter(([id]) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(([id]) => id)).toEqual([]);
});

test('every pattern finds its own example', () => {
  expect(entries.filter(([, { pattern, example }]) => !pattern.test(example)).map(([id]) => id)).toEqual([]);
});

/** Errors below gRPC occur inside the messages of libraries and systems: that is what they are recorded for. */
const isUnderlying = (id: string): boolean => underlyingMessages.some((entry) => entry.id === id);

test('no pattern finds the example of another message, except where the data says why', () => {
  const surprises = entries.flatMap(([id, { pattern, sharedWith = {} }]) =>
    entries.flatMap(([other, { example }]) => {
      if (isUnderlying(id) !== isUnderlying(other)) return [];
      const finds = other !== id && pattern.test(example);
      if (finds === other in sharedWith) return [];
      return [
        finds
          ? `${id} finds the example of ${other}`
          : `${id} claims to share ${other}, and does not find it`,
      ];
    }),
  );
  expect(surprises, 'make the pattern narrower, or say in sharedWith why both are right').toEqual([]);
});

test('a reason stands beside every shared example', () => {
  const short = entries.flatMap(([id, { sharedWith = {} }]) =>
    Object.entries(sharedWith)
      .filter(([, reason]) => reason.trim().length < 10)
      .map(([other, reason]) => `${id} shares ${other}: “${reason}”`),
  );
  expect(short).toEqual([]);
});

test('patterns have no flags, and repeat only within bounds', () => {
  const problems = entries.flatMap(([id, { pattern }]) => [
    ...(pattern.flags === '' ? [] : [`${id} has flags`]),
    ...(/(?<!\\)\.[*+]|\[\\s\\S\][*+]/.test(pattern.source) ? [`${id} repeats without a bound`] : []),
    ...(/\((?:\?:)?(?:\\?.|\[[^\]]*\])[*+][^()]*\)[*+{]/.test(pattern.source)
      ? [`${id} repeats a repetition`]
      : []),
  ]);
  expect(problems).toEqual([]);
});

test('causes and steps are one to six each, and every library of a message is known', () => {
  for (const [id, { causes, steps, libraries, versions = {} }] of entries) {
    for (const list of [causes, steps]) {
      expect.soft(list.length, id).toBeGreaterThanOrEqual(1);
      expect.soft(list.length, id).toBeLessThanOrEqual(6);
    }
    expect.soft(libraries.length, id).toBeGreaterThanOrEqual(1);
    expect.soft(new Set(libraries).size, id).toBe(libraries.length);
    expect.soft(Object.keys(LIBRARIES), id).toEqual(expect.arrayContaining([...libraries]));
    expect.soft(libraries, id).toEqual(expect.arrayContaining(Object.keys(versions)));
  }
});

test('every library in the list prints at least one of the messages', () => {
  const printing = new Set<string>(entries.flatMap(([, { libraries }]) => libraries));
  expect(Object.keys(LIBRARIES).filter((library) => !printing.has(library))).toEqual([]);
});

test('the part of a message that a list shows begins with words, not with what parts them from others', () => {
  expect(catalogue.map(tellingPart).filter((shown) => /^[\]:,;.) ]/.test(shown))).toEqual([]);
});

test('the part of a message that a list shows ends no word and no quotation halfway', () => {
  const cut = catalogue.filter((entry) => {
    const shown = tellingPart(entry);
    const text = shown.replace(/…$/, '');
    const example = entry.example.replaceAll(/\s+/g, ' ');
    const start = example.indexOf(text);
    const isWithinWord = /\w$/.test(text) && /^\w/.test(example.slice(start + text.length));
    const hasLooseQuote = text === shown && text.split('"').length % 2 === 0;
    return start < 0 || isWithinWord || hasLooseQuote;
  });
  expect(cut.map((entry) => `${entry.id}: ${tellingPart(entry)}`)).toEqual([]);
});

/** What a list shows of a message, by how it is printed and where its pattern begins and ends. */
const SHOWN = [
  ['begins within a word: the whole word', 'dial: refused', /fused/, 'refused'],
  ['begins with what parts it from others: without that', 'dial: refused', /: refused/, 'refused'],
  ['begins with a bracket: without that', '[core] refused', /\] refused/, 'refused'],
  ['ends within a word: the whole word', 'connection refused', /connection ref/, 'connection refused'],
  ['ends within a path: the whole path', 'open /etc/a-b.pem, no', /open \/e/, 'open /etc/a-b.pem'],
  ['ends within a word and goes on: that it does', 'dial refused: no', /dial ref/, 'dial refused…'],
  ['goes on after a whole word: nothing more', 'dial refused: no', /dial refused/, 'dial refused'],
  ['ends with a sign: nothing more', 'code = 14', /code =/, 'code ='],
  ['ends within a quotation: the whole quotation', 'pull "app-1 x" no', /pull "app/, 'pull "app-1 x"'],
  ['ends with a whole quotation: nothing more', 'pull "app" no', /pull "app"/, 'pull "app"'],
  ['begins a quotation that never ends: no quote', 'say "never', /"never/, 'never'],
  ['ends where a quotation begins that never ends: no quote', 'say "never', /say "/, 'say'],
  ['has a quotation in the middle that never ends: as it is', 'say "never', /say "never/, 'say "never'],
  ['is printed on lines: one line', ' a\n   b  c ', / a\s+b {2}c /, 'a b c'],
  ['is not found in its example: the example', 'another text', /refused/, 'another text'],
  ['is 90 characters long: all of it', 'x'.repeat(90), /x+/, 'x'.repeat(90)],
  ['is longer: whole words of it', `${'ab '.repeat(30)}ab`, /(?:ab )+ab/, `${'ab '.repeat(30).trimEnd()}…`],
  [
    'is longer, within a word: without it',
    `${'abcd '.repeat(19)}ab`,
    /(?:abcd )+ab/,
    `${'abcd '.repeat(17)}abcd…`,
  ],
] as const;

test.for(SHOWN)('a message whose pattern %s', ([, example, pattern, shown]) => {
  const [entry] = catalogue;
  expect(tellingPart({ ...entry, example, pattern } as unknown as CatalogueEntry)).toBe(shown);
});
