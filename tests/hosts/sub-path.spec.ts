import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../src/build/built-files.ts';
import { ask, problemsWith } from '../http.ts';
import { BASE, BELOW, buildBelow, HOST_ROOT } from '../sub-path.ts';
import { startCaddy, startNginx } from './servers.ts';

const SITE = { root: HOST_ROOT, dist: BELOW };
const STARTS = { nginx: startNginx, Caddy: startCaddy } as const;

test.describe.configure({ mode: 'serial' });

test.beforeAll(buildBelow);

for (const [host, start] of Object.entries(STARTS)) {
  test(`below a sub-path ${host} answers pages, forwards, data, missing pages and nothing beside them`, async () => {
    const server = await start(SITE);
    const see = async (address: string) => {
      const { status, headers, body } = await ask(server.origin, address);
      return { status, headers, text: body.toString() };
    };
    try {
      const pages = filesIn(SITE.dist).filter((file) =>
        /^(?:zh\/)?(?:codes|guides)\/\D+\/index\.html$/.test(file),
      );
      expect(pages.length).toBeGreaterThan(40);
      const problems = await problemsWith(pages, async (file) => {
        const { status } = await ask(server.origin, BASE + file.replace(/index\.html$/, ''));
        return status === 200 ? undefined : `${file}: ${status}`;
      });
      expect(problems).toEqual([]);

      for (const short of ['14', 'zh/14', 'UnAvailable/']) {
        const target = `${BASE}${short.startsWith('zh/') ? 'zh/' : ''}codes/unavailable/?from=log`;
        const { status, headers } = await see(`${BASE}${short}?from=log`);
        expect({ status, location: headers.location }).toEqual({ status: 301, location: target });
      }

      const data = await see(`${BASE}lookup/zh.json`);
      expect(data.status).toBe(200);
      expect(data.headers['access-control-allow-origin']).toBe('*');
      expect(data.headers['cache-control']).toBe('no-cache');

      const [asset = ''] = filesIn(join(SITE.dist, '_astro'));
      const kept = await see(`${BASE}_astro/${asset}`);
      expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');

      const missing = await see(`${BASE}zh/not-here`);
      expect(missing.status).toBe(404);
      expect(missing.text).toContain(`href="${BASE}zh/codes/unavailable/"`);

      for (const beside of ['/14', '/codes/unavailable/', `${BASE}_headers`, '/etc/passwd'])
        expect((await see(beside)).status, beside).toBe(404);
    } finally {
      await server.stop();
    }
  });
}
