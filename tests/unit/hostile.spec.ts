import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_NUMBERS } from '../../src/data/names.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';
import { leastWork } from '../least-work.ts';
import { THOROUGH } from '../thorough.ts';

const MEBIBYTE = 2 ** 20;
const filled = (part: string) => part.repeat(Math.ceil(MEBIBYTE / part.length)).slice(0, MEBIBYTE);

const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': filled('a'),
  spaces: filled(' '),
  'line ends': filled('\n'),
  'opening braces': filled('{'),
  'quotation marks and backslashes': filled('\\"'),
  'percent signs': filled('%'),
  'half a status': filled('rpc error: code = '),
  'statuses inside one another': filled('rpc error: code = Unavailable desc = '),
  'half a trailer': filled('grpc-status: '),
  'open objects': filled('{"error":{"code":'),
  'names without an end': filled('UNAVAILABLE_'),
  'dots and words': filled('a.'),
  base64: filled('CAUSEmRvY3VtZW50cyBhcmUgZ29uZQ'),
  Chinese: filled('超时了怎么办'),
  'surrogates without their pair': filled('\ud83d'),
};

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`a mebibyte of ${what} takes less than 300 ms of the processor`, () => {
    expect(leastWork(300, () => lookUp(text, knowledgeFor(text)))).toBeLessThan(300);
  });
}

test('no text makes the look-up throw, and every answer is well formed', () => {
  const fragments = fc.constantFrom(
    'rpc error: code = ',
    'desc = ',
    'rpc error: code = Unavailable desc = ',
    'grpc-status: ',
    '{"code":',
    'Status{code=',
    'UNAVAILABLE',
    'transport is closing',
    'connect: connection refused',
    '14',
    '%E8',
    // The form of a character, and none: half of a surrogate pair.
    'grpc-status: 14\ngrpc-message: %ED%A0%80',
    '找不到',
    '\n',
    '\n\n\n\n\n',
    '"',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fragments, fc.string())).map((parts) => parts.join('')),
    fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  // A plain verdict: thousands of matchers of the test runner would take minutes.
  const isWellFormed = (entered: string): boolean => {
    const { codes, lines, messages } = lookUp(entered, knowledgeFor(entered));
    const count = entered.split('\n').length;
    return (
      codes.every((code) => code in CODE_NUMBERS) &&
      new Set(codes).size === codes.length &&
      new Set(messages).size === messages.length &&
      lines.every((line) => line >= 0 && line < count)
    );
  };
  fc.assert(fc.property(text, isWellFormed), { numRuns: THOROUGH ? 20_000 : 2_000 });
}, 180_000);
