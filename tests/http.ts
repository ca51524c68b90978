/** Asks a server for an address exactly as it is written; `fetch` would tidy it up first and follow where it leads. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export const ask = (
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpResponse> =>
  new Promise((resolve, reject) => {
    request(origin, { path, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Returns for each item what `check` says is wrong with it, a few asked at a time. */
export const problemsWith = async <Item>(
  items: Iterable<Item>,
  check: (item: Item) => Promise<string | undefined>,
): Promise<string[]> => {
  const problems: string[] = [];
  const waiting = [...items].values();
  const work = async () => {
    for (const item of waiting) {
      const problem = await check(item);
      if (problem) problems.push(problem);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return problems;
};
