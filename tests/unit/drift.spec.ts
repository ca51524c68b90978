import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { messages, messageOf } from '../../src/data/messages.ts';
import { spellings } from '../../src/data/spellings.ts';
import { PRINTED_ELSEWHERE, NAMES_NOT_WRITTEN } from '../../src/tools/drift/printed-elsewhere.ts';
import { driftReport } from '../../src/tools/drift/report.ts';
import { runsToFind } from '../../src/tools/drift/literal-runs.ts';
import { ROOT } from '../compiler.ts';

const CLIENT = 'owner/name/client.py';
const CONSTANTS = 'owner/name/const.py';

/** Records of a made-up library: a message and a notation that the real data can never change. */
const records = {
  cited: new Map([
    ['owner/name:client.py', ['messages.missing-status']],
    ['owner/name:const.py', ['spellings.constants']],
  ]),
  messages: {
    'missing-status': {
      ...messageOf('grpclib-missing-status'),
      pattern: /Missing grpc-status header/,
      example: 'Missing grpc-status header',
      source: 'owner/name:client.py' as never,
      versions: {},
    },
  },
  printedElsewhere: {},
  spellings: { constants: { ...spellings.pythonGrpclib, source: 'owner/name:const.py' as never } },
  notWritten: {},
};

/** What the made-up library holds, in as few lines as hold what is asserted. */
const intact = {
  [CLIENT]: "raise GRPCError(Status.UNKNOWN, 'Missing '\n    'grpc-status header')\n",
  [CONSTANTS]: Object.values(spellings.pythonGrpclib.names)
    .map((name, number) => `    ${name.split('.').at(-1)} = ${number}\n`)
    .join(''),
};

const scratch = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Lays the library out as a clone would, with one file replaced or, where `undefined`, left out. */
const driftOf = (changed: Readonly<Record<string, string | undefined>> = {}) => {
  const folder = mkdtempSync(join(scratch, 'newest-'));
  for (const [path, text] of Object.entries({ ...intact, ...changed })) {
    if (text === undefined) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return driftReport(folder, records);
};

const drift = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['src/tools/drift.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout };
};

test('records whose files still say it have not drifted', () => {
  expect(driftOf()).toEqual({
    uncompared: [],
    problems: [],
    summary: 'Compared 2 cited files, 1 messages, 17 names: 0 drifted.',
  });
});

test('a cited file that is gone is drift', () => {
  expect(driftOf({ [CONSTANTS]: undefined }).problems).toEqual([
    expect.stringMatching(/^spellings\.constants: owner\/name:const\.py is missing upstream/),
  ]);
});

test('a constant that is gone or has another number is drift', () => {
  const constants = intact[CONSTANTS]?.replace('DATA_LOSS', 'DATA_LOST').replace(
    'ABORTED = 10',
    'ABORTED = 20',
  );
  expect(driftOf({ [CONSTANTS]: constants }).problems).toEqual([
    expect.stringContaining('constants.ABORTED: owner/name:const.py gives'),
    expect.stringContaining('constants.DATA_LOSS: owner/name:const.py no longer names'),
  ]);
});

test('a message with other words is drift', () => {
  expect(driftOf({ [CLIENT]: intact[CLIENT]?.replace('Missing', 'Absent') }).problems).toEqual([
    expect.stringContaining('message missing-status: owner/name:client.py does not hold'),
  ]);
});

test('a folder with nothing to compare is no success', () => {
  const nothing = join(scratch, 'nothing');
  expect(driftReport(nothing, records).problems).toEqual([`${nothing} holds none of the repositories.`]);
  expect(drift(nothing).status).toBe(1);
  expect(drift().status).toBe(2);
});

test('the list of what to get names each repository once, and no old version', () => {
  const clones = drift('--list').stdout.match(/^git clone .*$/gm) ?? [];
  expect(clones.length).toBeGreaterThan(20);
  expect(new Set(clones).size).toBe(clones.length);
  expect(clones.filter((line) => line.includes('@'))).toEqual([]);
});

test('what is printed elsewhere is said of texts that exist', () => {
  const known: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = messages;
  const idle = Object.entries(PRINTED_ELSEWHERE).filter(([id, { text }]) => {
    const message = known[id];
    return !message || !runsToFind(message.pattern, message.example).some((run) => text.test(run));
  });
  expect(idle.map(([id]) => id)).toEqual([]);
  expect(Object.keys(NAMES_NOT_WRITTEN).filter((id) => !Object.hasOwn(spellings, id))).toEqual([]);
});
