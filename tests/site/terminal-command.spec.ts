/** The packed terminal command, as a reader gets it: from its address, or installed into an empty folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { catalogue } from '../../src/data/messages.ts';
import { terminalHelp } from '../../src/data/terminal-words.ts';
import { logReader } from '../../src/log/read.ts';
import { fileAddressOf } from '../../src/routes/files.ts';
import { columns } from '../../src/tools/explain/paper.ts';
import { siteServer } from '../../src/tools/serve.ts';
import { DIST, readSite } from '../built-site.ts';
import { KNOWN_LOGS } from '../known-logs.ts';

const PACKAGE = fileAddressOf({ file: 'command' });
const site = readSite();
const REFUSED =
  'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.5:50051: connect: connection refused"';
const LOG = KNOWN_LOGS.map(({ text }) => text).join('');

/** What Node has learnt since version 20, the oldest that the command promises to run in. */
const SINCE_NODE_20 = `
for (const name of ['groupBy']) { delete Map[name]; delete Object[name]; }
delete Array.fromAsync; delete Promise.withResolvers; delete Promise.try; delete RegExp.escape;
for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']) delete Object.getPrototypeOf(Object.getPrototypeOf([].values()))[name];
`;

let scratch = '';
let program = '';
test.beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'explain-'));
  writeFileSync(join(scratch, 'node-20.mjs'), SINCE_NODE_20);
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(DIST, PACKAGE)], {
    cwd: scratch,
    env: { ...process.env, npm_config_cache: join(scratch, 'cache') },
  });
  program = join(scratch, 'node_modules/.bin/explain');
});
test.afterAll(() => rmSync(scratch, { recursive: true }));

const run = (
  args: readonly string[],
  input?: string | Buffer,
  env: Readonly<Record<string, string>> = {},
) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: scratch,
    encoding: 'utf8',
    input: input ?? '',
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_OPTIONS: `--import=${pathToFileURL(join(scratch, 'node-20.mjs')).href}`,
      ...env,
    },
  });
  return { status, stdout, stderr };
};

const addressesIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? [];

test('the package holds the command, its licence, and nothing that it would have to fetch', () => {
  expect(readdirSync(join(scratch, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'explain-grpc-status',
  ]);
  const folder = join(scratch, 'node_modules/explain-grpc-status');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({ bin: { explain: 'explain.js' }, engines: { node: '>=20' } });
  expect(manifest).not.toHaveProperty('dependencies');
  expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain('MIT');
});

test('npx runs it from its address on the site', async () => {
  const server: Server = siteServer(DIST, site.published.pathname);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { promise, resolve } = Promise.withResolvers<string>();
  const address = `http://127.0.0.1:${port}${site.published.pathname}${PACKAGE}`;
  const { execFile } = await import('node:child_process');
  execFile(
    'npx',
    ['--yes', address, '14'],
    {
      cwd: scratch,
      env: {
        ...process.env,
        npm_config_cache: join(scratch, 'cache'),
        no_proxy: '127.0.0.1',
        NO_PROXY: '127.0.0.1',
      },
    },
    (error, stdout, stderr) => resolve(error ? `${error.message}\n${stderr}` : stdout),
  );
  const said = await promise;
  server.close();
  expect(said).toContain('14 UNAVAILABLE');
});

test('every address that it prints is answered by the site', () => {
  for (const language of [[], ['--zh']]) {
    const said = [
      run([...language, '14']),
      run([...language, REFUSED]),
      run(language, LOG),
      run([...language, 'how do I set a deadline']),
    ].map(({ stdout }) => stdout);
    const addresses = addressesIn(said.join('\n'));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(address.startsWith(site.published.href), address).toBe(true);
      const { pathname } = new URL(address);
      expect(site.answers(`/${pathname.slice(site.published.pathname.length)}`), address).toBe(true);
    }
  }
});

test('an error comes with its code, its known message and what to do', () => {
  const { status, stdout } = run([REFUSED]);
  expect(status).toBe(0);
  expect(stdout).toContain('14 UNAVAILABLE');
  expect(stdout).toContain('/messages/go-dial-connection-refused/');
  expect(run([], `${REFUSED}\n`).stdout, 'piped in, it is the same').toBe(stdout);
  const found = JSON.parse(run(['--json', REFUSED]).stdout) as object;
  expect(found).toMatchObject({
    codes: [{ name: 'UNAVAILABLE', number: 14 }],
    message: { id: 'go-dial-connection-refused' },
  });
});

test('a log from standard input, plain or gzip, gives the report of its modules', () => {
  const reader = logReader(catalogue);
  reader.feed(LOG);
  reader.end();
  const expected: unknown = JSON.parse(JSON.stringify(reader.report()));
  for (const input of [LOG, gzipSync(LOG)]) {
    const { status, stdout } = run(['--json'], input);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  }
});

test('the exit status tells whether anything was found, and whether the command was used rightly', () => {
  const config = join(scratch, 'config.json');
  writeFileSync(config, '{"methodConfig":[{"name":[{}],"timeout":"1s"}]}');
  const broken = join(scratch, 'broken.json');
  writeFileSync(broken, '{"methodConfig":[{"name":[{}],"timeout":1}]}');
  const cases: [number, readonly string[], (string | Buffer)?][] = [
    [0, ['14']],
    [0, ['not', 'found']],
    [0, ['--help']],
    [0, [], LOG],
    [0, ['--service-config', config]],
    [1, ['asdf qwerty']],
    [1, [], 'started\nlistening on :8080\nready\nstopped\n'],
    [1, ['--service-config', broken]],
    [2, ['--jason']],
    [2, ['--service-config', join(scratch, 'missing.json')]],
    [2, [], gzipSync(LOG).subarray(0, 300)],
  ];
  for (const [status, args, input] of cases) {
    const ran = run(args, input);
    expect.soft(ran.status, `${args.join(' ')}\n${ran.stderr}`).toBe(status);
    // An exception would print where it was thrown.
    expect.soft(ran.stderr, args.join(' ')).not.toMatch(/\n\s+at /);
    if (status === 2) expect.soft(ran.stderr, args.join(' ')).not.toBe('');
  }
});

test('what is no terminal gets no color, and every line fits the columns that are given', () => {
  for (const language of [[], ['--zh']]) {
    const { stdout } = run(language, LOG, { COLUMNS: '60', FORCE_COLOR: '1' });
    expect(stdout).not.toMatch(/\u001b/);
    expect(stdout.split('\n').filter((line) => columns(line) > 60 && !line.includes('https://'))).toEqual([]);
  }
});

test('the help is there in both languages and leads to its page', () => {
  for (const [language, locale] of [
    [[], 'en'],
    [['--zh'], 'zh'],
  ] as const) {
    const { stdout } = run([...language, '--help']);
    expect(stdout).toContain(terminalHelp[locale][0]);
    const [address = ''] = addressesIn(stdout);
    const { pathname, hash } = new URL(address);
    const { root } = site.pageAt(`/${pathname.slice(site.published.pathname.length)}`);
    expect(root.querySelector(hash)).not.toBeNull();
  }
});

test('for a code alone neither the messages nor the phrases are loaded', () => {
  const lib = join(scratch, 'node_modules/explain-grpc-status/lib');
  const large = readdirSync(lib).filter((name) =>
    /^(?:knowledge|messages|answer|check|read-log)-/.test(name),
  );
  expect(large.length).toBeGreaterThan(4);
  for (const name of large) renameSync(join(lib, name), join(lib, `${name}.away`));
  try {
    expect(run(['14']).status).toBe(0);
    expect(run([REFUSED]).status, 'a text needs them').not.toBe(0);
  } finally {
    for (const name of large) renameSync(join(lib, `${name}.away`), join(lib, name));
  }
});
