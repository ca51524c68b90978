/** A printed status is answered without a phrase: a browser fetches none for it. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { placesIn } from '../../src/model/places.ts';
import { placesOf } from '../../src/search/places.ts';
import { pasted } from '../../src/search/pasted.ts';
import { statusAnswer } from '../../src/search/status-answer.ts';
import { rowsOf } from '../../src/tools/accuracy/rows.ts';

const texts = ['pasted-error', 'trap', 'forms', 'real/work/general-1', 'real/work/systems-1']
  .flatMap((file) => rowsOf(`tests/queries/${file}.jsonl`))
  .map(({ query }) => query);

const places = (text: string) => placesOf(placesIn('en'), knowledgeFor(text).messages);

const withPlaces = (text: string) => {
  const known = knowledgeFor(text);
  return statusAnswer(text, pasted(text, known), places(text), known);
};

test('each text that prints a status gets the same answer from places as from all units', () => {
  const known = knowledgeFor('');
  const few = places('');
  const printed = texts.flatMap((text) => {
    const found = pasted(text, known);
    const answer = statusAnswer(text, found, few, known);
    return answer ? [{ text, answer, full: statusAnswer(text, found, known.units, known) }] : [];
  });
  expect(printed.length).toBeGreaterThan(200);
  const changed = printed.filter(({ answer, full }) => {
    const ids = ({ pages }: typeof answer) => pages.map(({ id }) => id);
    return !full || JSON.stringify(ids(answer)) !== JSON.stringify(ids(full));
  });
  expect(changed.map(({ text }) => text)).toEqual([]);
});

test.each(locales)(
  'each place of %s has a page, and a title unless the words of the look-up have it',
  (locale) => {
    const all = placesIn(locale);
    expect(all.filter(({ kind }) => kind === 'comparison').length).toBeGreaterThan(5);
    expect(all.filter(({ route }) => !route)).toEqual([]);
    expect(all.filter(({ title, kind }) => !title && kind !== 'code')).toEqual([]);
  },
);

describe('texts that are no more than a name in a sentence are left to their words', () => {
  test.each([
    'should I return NOT_FOUND or PERMISSION_DENIED for a hidden row',
    'NOT_FOUND',
    'the user does not exist',
    'curl: (22) The requested URL returned StatusCode.NOT_FOUND',
    '{"methodConfig":[{"name":[{}],"retryPolicy":{"retryableStatusCodes":["UNAVAILABLE"]}}]}',
  ])('%s', (text) => {
    expect(withPlaces(text)).toBeUndefined();
  });
});

test('in the output of a program a bare name is what the program prints', () => {
  const log = '2026-11-29 03:31:02 ERROR orders: StatusCode.NOT_FOUND at /srv/orders/get.py';
  expect(withPlaces(log)).toMatchObject({ kind: 'status', voice: 'is', codes: ['NOT_FOUND'] });
});

test('a status without a description leads to no message', () => {
  expect(withPlaces('Get of the order failed\nrpc error: code = Unavailable')?.messages).toEqual([]);
});

test('where only an error below gRPC is found, the message of the library is looked for in the description', () => {
  const text =
    'Status{code=UNAVAILABLE, description=io exception}\nCaused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target';
  expect(withPlaces(text)?.messages).toEqual(['java-io-exception', 'tls-issuer-unknown']);
});

test.each([
  [
    'a quoted description',
    'rpc error: code = 4 desc = "context deadline exceeded"',
    'go-context-deadline-exceeded',
  ],
  [
    'a sentence in Chinese around it',
    '调用失败，报 rpc error: code = DeadlineExceeded desc = context deadline exceeded。',
    'go-context-deadline-exceeded',
  ],
  [
    'a field of a printed status',
    'Status{code=UNAVAILABLE, description=io exception, cause=java.net.ConnectException}',
    'java-io-exception',
  ],
])('a message is known in %s', (_, text, message) => {
  const answer = withPlaces(text);
  expect(answer?.messages).toEqual([message]);
  expect(answer?.pages[0]?.id).toBe(`message/${message}`);
});

test('each message of the catalogue is a place: the page of its code and of itself', () => {
  const all = places('');
  expect(all.byId('message/go-transport-is-closing')).toEqual({
    id: 'message/go-transport-is-closing',
    kind: 'message',
    code: 'UNAVAILABLE',
    route: { page: 'message', id: 'go-transport-is-closing' },
    title: '',
  });
  expect(all.byId('message/no-such-message')).toBeUndefined();
  expect(all.all.filter(({ kind }) => kind === 'message')).toHaveLength(knowledgeFor('').messages.length);
});

test('the pages of a status go on to what separates its code from others', () => {
  const pages = withPlaces('rpc error: code = Unavailable desc = gone')?.pages ?? [];
  const compared = pages.flatMap(({ route }) => (route?.page === 'comparison' ? [route.codes] : []));
  expect(compared.length).toBeGreaterThan(1);
  for (const codes of compared) expect(codes).toContain('UNAVAILABLE');
});
