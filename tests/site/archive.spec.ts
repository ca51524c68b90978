import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { extract } from 'tar';
import { fileAddressOf } from '../../src/routes/files.ts';
import { archivedFiles, FOLDER, writeArchive } from '../../src/build/archive.ts';
import { filesIn } from '../../src/build/built-files.ts';
import { DIST } from '../built-site.ts';

const ARCHIVE = fileAddressOf({ file: 'archive' });

let scratch = '';
test.beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'archive-'));
});
test.afterAll(() => rmSync(scratch, { recursive: true }));

test('the archive unpacks to one folder with every file of the site, byte for byte', async () => {
  await extract({ file: join(DIST, ARCHIVE), cwd: scratch, strict: true });
  expect(readdirSync(scratch)).toEqual([FOLDER]);
  const unpacked = filesIn(join(scratch, FOLDER)).sort();
  expect(unpacked).toEqual(archivedFiles(DIST).toSorted());
  expect(unpacked).toContain('index.html');
  expect(unpacked).toContain('pagefind/pagefind.js');
  expect(unpacked).not.toContain(ARCHIVE);
  const differing = unpacked.filter(
    (file) => !readFileSync(join(scratch, FOLDER, file)).equals(readFileSync(join(DIST, file))),
  );
  expect(differing).toEqual([]);
});

test('the same files make the same archive, whenever they were written', async () => {
  const bytes = [];
  for (const copy of ['first', 'second']) {
    const folder = join(scratch, copy);
    mkdirSync(folder);
    cpSync(join(DIST, 'codes'), join(folder, 'codes'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'the same');
    await writeArchive(folder);
    bytes.push(readFileSync(join(folder, ARCHIVE)));
  }
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
});
