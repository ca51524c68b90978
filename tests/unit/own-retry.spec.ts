import { expect, test } from 'vitest';
import { headlineVerdict, type CodeFacts } from '../../src/data/code-facts.ts';
import { factsOf } from '../../src/data/codes.ts';
import { catalogue, messageOf } from '../../src/data/messages.ts';
import {
  ownRetries,
  ownRetryOf,
  RETRIED_AS_THE_CODE_SAYS,
  type OwnRetry,
} from '../../src/data/messages/own-retry.ts';

/** Verdicts that can send the same call again, which a wrong setting or a fault in a program never deserves. */
const INVITES = new Set(['backoff', 'when-told', 'restart', 'check-first', 'if-idempotent']);

const invites = ({ retry }: CodeFacts) => INVITES.has(headlineVerdict(retry));

test('each message of a code that can be retried has a verdict of its own, or is said to follow its code', () => {
  const undecided = catalogue.filter(
    ({ id, code }) => invites(factsOf(code)) && !ownRetryOf(id) && !RETRIED_AS_THE_CODE_SAYS.includes(id),
  );
  expect(
    undecided.map(({ id }) => id),
    'in src/data/messages/own-retry.ts, add each to the messages of an own verdict, or to RETRIED_AS_THE_CODE_SAYS',
  ).toEqual([]);
});

test('no message is decided twice, and none of another code is said to follow it', () => {
  const own = Object.values<OwnRetry>(ownRetries).flatMap(({ messages }) => messages);
  const all = [...own, ...RETRIED_AS_THE_CODE_SAYS];
  expect(all.length).toBe(new Set(all).size);
  expect(own.length).toBeGreaterThan(60);
  for (const id of RETRIED_AS_THE_CODE_SAYS)
    expect.soft(invites(factsOf(messageOf(id).code)), `${id} follows a code that can be retried`).toBe(true);
});

test('a verdict of its own differs from that of the code, or says who has to act', () => {
  for (const { verdict, actor, messages } of Object.values<OwnRetry>(ownRetries))
    for (const id of messages) {
      const facts = factsOf(messageOf(id).code);
      const same = headlineVerdict(facts.retry) === verdict && facts.actor === actor;
      expect.soft(same, `${id} repeats its code`).toBe(false);
    }
});

test('no message about a size, a certificate, or a protocol is to be retried as it is', () => {
  const settings = /too[- ]large|certificate|alpn|too[- ]many[- ]pings|http\/1|larger than|not-tls/i;
  const found = catalogue.filter(({ id, title }) => settings.test(`${id} ${title.en}`));
  expect(found.length).toBeGreaterThan(30);
  for (const { id, code } of found) {
    const verdict = ownRetryOf(id)?.verdict ?? headlineVerdict(factsOf(code).retry);
    expect.soft(['fix-first', 'no'], `${id} ${code}`).toContain(verdict);
  }
});
