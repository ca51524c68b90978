import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addressOfFile, filesIn } from '../../src/build/built-files.ts';
import { DIST } from '../built-site.ts';
import { ask, problemsWith } from '../http.ts';
import { expect, HOSTS, test } from './fixtures.ts';

const FORMS = { br: ['.br', brotliDecompressSync], gzip: ['.gz', gunzipSync] } as const;

const files = filesIn(DIST);

for (const host of HOSTS) {
  for (const [encoding, [end, decompress]] of Object.entries(FORMS)) {
    test(`${host} hands out the ${encoding} form of every file that has one, and it holds the same bytes`, async ({
      origins,
    }) => {
      const withForm = files
        .filter((file) => file.endsWith(end) && !file.endsWith('.tar.gz'))
        .map((file) => file.slice(0, -end.length))
        // The pages behind short addresses are never asked for: the server forwards.
        .filter((file) => !readFileSync(join(DIST, file)).includes('http-equiv="refresh"'));
      expect(withForm.length, 'run `npm run compress`').toBeGreaterThan(1000);
      const problems = await problemsWith(withForm, async (file) => {
        const address = encodeURI(addressOfFile(file));
        const answer = await ask(origins[host], address, { 'accept-encoding': encoding });
        if (answer.headers['content-encoding'] !== encoding)
          return `${address}: ${answer.headers['content-encoding']}`;
        if (!/accept-encoding/i.test(answer.headers.vary ?? '')) return `${address}: Vary is missing`;
        if (!answer.body.equals(readFileSync(join(DIST, file + end))))
          return `${address}: not the file's form`;
        const isSame = decompress(answer.body).equals(readFileSync(join(DIST, file)));
        return isSame ? undefined : `${address}: other bytes`;
      });
      expect(problems).toEqual([]);
    });
  }

  test(`${host} takes brotli where the browser knows both`, async ({ origins }) => {
    const { headers } = await ask(origins[host], '/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(headers['content-encoding']).toBe('br');
  });
}
