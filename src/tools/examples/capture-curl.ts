import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { normalise } from './normalise.ts';
import { isInstalled, ProgramError, whileServing } from './program.ts';
import { frame } from './raw-call.ts';
import { requests, type Request } from './requests.ts';
import { requestEncoder } from './service.ts';

const GRPC = [
  '-H',
  'content-type: application/grpc',
  '-H',
  'te: trailers',
  '-H',
  'authorization: Bearer ada-token',
];
const HTTP2 = ['--http2-prior-knowledge'];

/** What curl sends, by the name of the record; without a request it sends no body. */
const CALLS: Readonly<
  Record<string, { readonly parts: readonly string[]; readonly request?: Request; readonly prints: RegExp }>
> = {
  ok: {
    parts: [...HTTP2, ...GRPC],
    request: { method: 'GetDocument', json: { id: 'guides/retry' } },
    prints: /^HTTP\/2 200[\s\S]*^grpc-status: 0$/m,
  },
  'not-found': {
    parts: [...HTTP2, ...GRPC],
    request: requests.NOT_FOUND,
    prints: /^HTTP\/2 200[\s\S]*^grpc-status: 5$/m,
  },
  'no-content-type': { parts: HTTP2, prints: /^HTTP\/2 415/m },
  'http-1': { parts: ['--http1.1', ...GRPC], prints: /^1$/m },
};

/** Captures the headers and trailers that curl gets from the Go server, and curl's own exit status. */
export const captureCurl = async (root: string): Promise<{ file: string; text: string }[]> => {
  if (!isInstalled('curl'))
    throw new ProgramError('curl needs to be installed. Debian, Ubuntu: apt-get install curl');
  const server = join(root, 'go');
  const encode = requestEncoder(join(root, 'proto'));
  const captures: { file: string; text: string }[] = [];
  for (const [name, { parts, request, prints }] of Object.entries(CALLS)) {
    const text = await whileServing(server, async (address) => {
      const encoded = request && encode(request);
      const path = encoded?.path ?? '/documents.v1.Documents/GetDocument';
      const body = encoded ? ['--data-binary', '@-'] : [];
      const all = ['-sS', '-D', '-', '-o', '/dev/null', ...parts, ...body, `http://${address}${path}`];
      const { status, stdout, stderr } = spawnSync('curl', all, {
        encoding: 'utf8',
        timeout: 20_000,
        ...(encoded && { input: frame(encoded.body) }),
      });
      const shown = all.map((part) => (/^[\w.:/@-]+$/.test(part) ? part : `'${part}'`)).join(' ');
      return `$ curl ${shown}\n${stdout}${stderr}$ echo $?\n${status}`;
    });
    const record = normalise(text, root);
    if (!prints.test(record))
      throw new ProgramError(`curl ${name} printed something else than expected:\n${record}`);
    captures.push({ file: `curl/${name}.txt`, text: record });
  }
  return captures;
};
