/** What every server has to answer to hostile addresses: a file of the site, a forward within it, or that there is none. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../src/build/built-files.ts';
import { DIST } from './built-site.ts';
import { hostileAddresses } from './hostile-addresses.ts';
import { ask, problemsWith, type HttpResponse } from './http.ts';

const THOUSAND = 1000;

const digest = (body: Buffer) => createHash('sha256').update(body).digest('base64');

const problemWith = (
  origin: string,
  path: string,
  { status, headers, body }: HttpResponse,
  own: Set<string>,
) => {
  if (headers['set-cookie']) return 'a header from the address';
  if (status === 200 || status === 404)
    return own.has(digest(body)) ? undefined : `${status} with foreign bytes`;
  // A server is free to reject an address that cannot be decoded, or that climbs out of the site.
  if (status === 400) return /%(?![\da-f]{2})|%00|(?:\.|%2e){2}/i.test(path) ? undefined : 'refused';
  if (![301, 307, 308].includes(status)) return `answered ${status}`;
  const target = new URL(headers.location ?? 'nowhere:', `${origin}/`);
  return target.origin === origin ? undefined : `forwarded to ${headers.location}`;
};

/** Tells how many addresses were asked for, how often each status came back, and a sentence about each wrong answer. */
export const answersToHostileAddresses = async (origin: string) => {
  const own = new Set(filesIn(DIST).map((file) => digest(readFileSync(join(DIST, file)))));
  const statuses: Record<number, number> = {};
  const addresses = hostileAddresses(THOUSAND);
  const problems = await problemsWith(addresses, async ({ path, query }) => {
    const answer = await ask(origin, path + query);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const problem = problemWith(origin, path, answer, own);
    return problem && `${problem}: ${(path + query).slice(0, 100)}`;
  });
  return { asked: addresses.length, statuses, problems };
};
