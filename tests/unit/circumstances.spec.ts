/** Causes by circumstance: which of them a text names, and what the card says of them. */
import { describe, expect, test, vi } from 'vitest';
import { circumstances } from '../../src/data/circumstances.ts';
import { packedCircumstances } from '../../src/model/circumstance-signs.ts';
import { causesFor, circumstancesOf, mayTellCircumstances } from '../../src/search/circumstances.ts';
import { unpackedCircumstances } from '../../src/search/packed-circumstances.ts';
import { answerOf, cardOf, words } from '../cards.ts';

const REFUSED =
  'rpc error: code = Unavailable desc = connection error: desc = "transport: error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"';
const IN_DOCKER = `docker logs client\n${REFUSED}`;

const all = unpackedCircumstances(packedCircumstances);

describe('the records', () => {
  test('have ids that can end an address, and titles that fit a list', () => {
    const problems = circumstances.flatMap(({ id, title }) => [
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? [] : [`${id} cannot stand in an address`]),
      ...Object.entries(title).flatMap(([locale, text]) => [
        ...([...text].length > 70
          ? [`${id}.title.${locale} has ${[...text].length} characters, at most 70`]
          : []),
        ...(text.includes('`')
          ? [`${id}.title.${locale} has back-ticks, which a heading shows as they are`]
          : []),
      ]),
    ]);
    expect(problems).toEqual([]);
  });

  test('have one to four causes, and signs without flags that repeat only within bounds', () => {
    const problems = circumstances.flatMap(({ id, causes, signs }) => [
      ...(causes.length <= 4 ? [] : [`${id} has ${causes.length} causes, at most 4`]),
      ...signs.flatMap(({ source, flags }) => [
        ...(flags === '' ? [] : [`${id} has flags: the look-up reads every sign in any case`]),
        ...(/(?<!\\)\.[*+]|\[\\s\\S\][*+]|\{\d+,\}/.test(source) ? [`${id} repeats without a bound`] : []),
        ...(/\((?:\?:)?(?:\\?.|\[[^\]]*\])[*+][^()]*\)[*+{]/.test(source)
          ? [`${id} repeats a repetition`]
          : []),
        ...(new RegExp(source, 'i').test('') ? [`${id} has a sign that every text has`] : []),
      ]),
    ]);
    expect(problems).toEqual([]);
  });

  test('survive the way to the browser, where their signs are found in any case', () => {
    expect(all).toEqual(
      circumstances.map(({ id, signs, causes }) => ({
        id,
        signs: signs.map(({ source }) => new RegExp(source, 'i')),
        codes: [...new Set(causes.flatMap(({ codes }) => codes))],
      })),
    );
  });
});

describe('which of them a text names', () => {
  const made = [
    { id: 'a', signs: [/docker/i, /localhost/i], codes: ['UNAVAILABLE'] },
    { id: 'b', signs: [/docker/i], codes: ['UNAVAILABLE', 'INTERNAL'] },
    { id: 'c', signs: [/docker/i], codes: ['UNAVAILABLE'] },
  ] as const;
  const of = (text: string, codes: readonly ('UNAVAILABLE' | 'INTERNAL' | 'ABORTED')[]) =>
    circumstancesOf(text, { codes }, made);

  test('all signs have to be found, in any case', () => {
    expect(of('Docker and LOCALHOST', ['UNAVAILABLE'])).toEqual(['a', 'b']);
    expect(of('localhost alone', ['UNAVAILABLE'])).toEqual([]);
  });

  test('a claimed code has to be one that it can bring about; without a claim any may be', () => {
    expect(of('docker', ['INTERNAL'])).toEqual(['b']);
    expect(of('docker', ['ABORTED'])).toEqual([]);
    expect(of('docker', [])).toEqual(['b', 'c']);
  });

  test('of its causes those that bring about the claimed code are told; without a claim all', () => {
    const causes = [{ codes: ['UNAVAILABLE'] }, { codes: ['INTERNAL', 'UNAVAILABLE'] }] as const;
    expect(causesFor(causes, { codes: ['INTERNAL'] })).toEqual([causes[1]]);
    expect(causesFor(causes, { codes: [] })).toEqual(causes);
  });

  test('no more than two are named, and of a huge text only the beginning is read', () => {
    expect(of('docker localhost', ['UNAVAILABLE'])).toHaveLength(2);
    expect(of(`${' '.repeat(20_000)}docker`, ['UNAVAILABLE'])).toEqual([]);
  });

  test.each(['haproxy', 'traefik', 'nginx', 'kong', 'apisix', 'istio', 'caddy', 'docker'])(
    'a host whose name contains %s says nothing of where the call went',
    (word) => {
      const of = (host: string) =>
        circumstancesOf(
          `rpc error: code = Unavailable desc = dial tcp ${host}:6379: 502 from upstream localhost`,
          { codes: ['UNAVAILABLE'] },
          all,
        );
      expect(of(`shop-redis-${word}`)).toEqual([]);
      expect(of(`redis.${word}`)).toEqual([]);
      expect(of(word)).not.toEqual([]);
    },
  );

  test.each([
    'OUT_OF_RANGE: stream of 2.5 minutes',
    'UNAVAILABLE: the stream is installed',
    'DEADLINE_EXCEEDED: set a larger deadline; "requestId"',
  ])('part of a number or a word is no sign: %s', (text) => {
    expect(circumstancesOf(text, { codes: [] }, all)).toEqual([]);
  });

  test('only texts that may tell of a failed call are asked', () => {
    expect(mayTellCircumstances('', { kind: 'status', codes: ['UNAVAILABLE'] })).toBe(true);
    expect(mayTellCircumstances('grpc in docker fails', { kind: 'symptom', codes: [] })).toBe(true);
    expect(mayTellCircumstances('docker fails', { kind: 'symptom', codes: [] })).toBe(false);
    for (const kind of ['which-code', 'how-to', 'comparison', 'number', 'spelling', 'http'] as const)
      expect(mayTellCircumstances('grpc in docker', { kind, codes: ['UNAVAILABLE'] }), kind).toBe(false);
  });
});

describe('the card', () => {
  test('shows them after the message, each with its causes, a check, a fix, and a link to its section', async () => {
    const card = await cardOf(IN_DOCKER);
    const part = card.querySelector('[data-circumstances]');
    expect(part?.querySelector('h3')?.textContent).toBe(words['answer.circumstances']);
    expect(part?.querySelector('h4 a')?.getAttribute('href')).toBe('/circumstances/#container-localhost');
    const [cause] = circumstances.find(({ id }) => id === 'container-localhost')?.causes ?? [];
    const plain = (text = '') => text.replaceAll('`', '');
    expect(part?.querySelector('li')?.textContent).toBe(
      `${plain(cause?.cause.en)}${words['answer.check']} ${plain(cause?.check.en)}${words['answer.fix']} ${plain(cause?.fix.en)}`,
    );
    expect(part?.previousElementSibling?.hasAttribute('data-message')).toBe(true);
  });

  test('shows none where the text names none', async () => {
    expect(
      (await cardOf(REFUSED.replace('127.0.0.1', '192.0.2.1'))).querySelector('[data-circumstances]'),
    ).toBeNull();
  });

  test('does without them where they cannot be fetched', async () => {
    const reach = fetch;
    const spy = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async (address) =>
        String(address).startsWith('/circumstances/') ? new Response('', { status: 503 }) : reach(address),
      );
    const card = await cardOf(IN_DOCKER);
    const asked = spy.mock.calls.map(([address]) => String(address));
    spy.mockRestore();
    expect(asked.filter((address) => address.startsWith('/circumstances/'))).not.toEqual([]);
    expect(card.getAttribute('data-code')).toBe('UNAVAILABLE');
    expect(card.querySelector('[data-message]')).not.toBeNull();
    expect(card.querySelector('[data-circumstances]')).toBeNull();
  });

  test('shows them without a claimed code as well', async () => {
    const text = 'grpc client in a docker container, server at localhost:50051';
    const card = await cardOf(text, undefined, { ...answerOf(text), codes: [], voice: 'pages' });
    expect(card.hasAttribute('data-code')).toBe(false);
    expect(card.querySelector('[data-circumstance]')?.getAttribute('data-circumstance')).toBe(
      'container-localhost',
    );
  });
});
