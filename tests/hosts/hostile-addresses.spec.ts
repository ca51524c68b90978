import { answersToHostileAddresses } from '../hostile-answers.ts';
import { expect, HOSTS, test } from './fixtures.ts';

for (const host of HOSTS) {
  test(`${host} answers a thousand hostile addresses with a file of the site, a forward within it, or 404`, async ({
    origins,
  }) => {
    const { asked, problems, statuses } = await answersToHostileAddresses(origins[host]);
    expect(problems).toEqual([]);
    expect(asked).toBe(1000);
    expect(statuses[404]).toBeGreaterThan(500);
  });
}
