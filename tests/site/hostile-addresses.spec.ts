import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { siteServer } from '../../src/tools/serve.ts';
import { DIST } from '../built-site.ts';
import { answersToHostileAddresses } from '../hostile-answers.ts';

test('a thousand hostile addresses get a file of the site, a forward within it, or the missing page', async () => {
  const server = siteServer(DIST).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const { asked, problems, statuses } = await answersToHostileAddresses(`http://127.0.0.1:${port}`);
    expect(problems).toEqual([]);
    expect(asked).toBe(1000);
    expect(statuses[404]).toBeGreaterThan(500);
  } finally {
    server.close();
  }
});
