import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { messages } from '../../src/data/messages.ts';
import { FOREIGN, NAMES_NOT_WRITTEN } from '../../src/tools/drift/foreign.ts';
import { tellingRuns } from '../../src/tools/drift/telling.ts';
import { spellings } from '../../src/data/spellings.ts';
import { ROOT } from '../compiler.ts';

const CLIENT = 'vmagamedov/grpclib/grpclib/client.py';
const CONSTANTS = 'vmagamedov/grpclib/grpclib/const.py';

/** Everything that the data cites of one small repository, in as few lines as hold what is asserted. */
const intact = {
  [CLIENT]: "raise GRPCError(Status.UNKNOWN, 'Missing '\n    'grpc-status header')\n",
  [CONSTANTS]: Object.values(spellings.pythonGrpclib.names)
    .map((name, number) => `    ${name.split('.').at(-1)} = ${number}\n`)
    .join(''),
};

const drift = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/drift.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const scratch = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Lays the small repository out as a clone would, with one file replaced or, where `undefined`, left out. */
const driftOf = (changed: Readonly<Record<string, string | undefined>> = {}) => {
  const folder = mkdtempSync(join(scratch, 'newest-'));
  for (const [path, text] of Object.entries({ ...intact, ...changed })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
  return drift(folder);
};

test('records whose files still say it have not drifted', () => {
  const { status, stdout, stderr } = driftOf();
  expect(stderr).toBe('');
  expect(stdout).toContain('Compared 2 cited files, 1 messages, 17 names: 0 drifted.');
  expect(status).toBe(0);
});

test('a cited file that is gone is drift', () => {
  const { status, stderr } = driftOf({ [CONSTANTS]: undefined });
  expect(stderr).toContain('vmagamedov/grpclib:grpclib/const.py is missing upstream');
  expect(stderr).toContain('spellings.pythonGrpclib');
  expect(status).toBe(1);
});

test('a constant that is gone or has another number is drift', () => {
  const constants = intact[CONSTANTS]?.replace('DATA_LOSS', 'DATA_LOST').replace(
    'ABORTED = 10',
    'ABORTED = 20',
  );
  const { status, stderr } = driftOf({ [CONSTANTS]: constants });
  expect(stderr).toContain('pythonGrpclib.DATA_LOSS: vmagamedov/grpclib:grpclib/const.py no longer names');
  expect(stderr).toContain('pythonGrpclib.ABORTED: vmagamedov/grpclib:grpclib/const.py gives');
  expect(status).toBe(1);
});

test('a message with other words is drift', () => {
  const { status, stderr } = driftOf({ [CLIENT]: intact[CLIENT]?.replace('Missing', 'Absent') });
  expect(stderr).toContain(
    'message grpclib-missing-status: vmagamedov/grpclib:grpclib/client.py does not hold',
  );
  expect(status).toBe(1);
});

test('a folder with nothing to compare is no success', () => {
  expect(drift(join(scratch, 'nothing')).status).toBe(1);
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
  const idle = Object.entries(FOREIGN).filter(([id, { text }]) => {
    const message = known[id];
    return !message || !tellingRuns(message.pattern, message.example).some((run) => text.test(run));
  });
  expect(idle.map(([id]) => id)).toEqual([]);
  expect(Object.keys(NAMES_NOT_WRITTEN).filter((id) => !Object.hasOwn(spellings, id))).toEqual([]);
});
