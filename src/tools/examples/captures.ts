import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http2';
import { join } from 'node:path';
import { CODE_NUMBERS, slugOf, type CodeName } from '../../data/names.ts';
import { goExamples } from '../../data/examples/go.ts';
import { captureCurl } from './capture-curl.ts';
import { normalise } from './normalise.ts';
import { build, missingTools, ProgramError, whileServing } from './program.ts';
import type { Outcome } from './project-run.ts';
import { callRaw, type RawAnswer } from './raw-call.ts';
import { Recording } from './recording.ts';
import { metadataOf, requests, type Request } from './requests.ts';
import { requestEncoder } from './service.ts';

const GRPCURL = { module: 'github.com/fullstorydev/grpcurl/cmd/grpcurl', version: 'v1.9.4' } as const;
const names = Object.keys(requests) as (keyof typeof requests)[];

/** What was captured about one code, and the file below `content/examples` that records it. */
interface Capture {
  readonly file: string;
  readonly text: string;
}

const block = (title: string, headers: OutgoingHttpHeaders | IncomingHttpHeaders): string[] => [
  `${title}:`,
  // The date is the server's clock.
  ...Object.entries(headers).flatMap(([key, value]) =>
    key === 'date' ? [] : [`  ${key}: ${String(value)}`],
  ),
];

const statusOf = ({ headers, trailers }: RawAnswer) => trailers['grpc-status'] ?? headers['grpc-status'];

const lastWords = ({ trailers, reset }: RawAnswer, cancelled: boolean): string[] => {
  if (reset) return [`RST_STREAM ${reset} from the ${cancelled ? 'client' : 'server'}: no status travels`];
  return Object.keys(trailers).length
    ? block('trailers', trailers)
    : ['no trailers: the headers carry the status'];
};

const describe = (answer: RawAnswer, cancelled: boolean): string => {
  const headers = Object.keys(answer.headers).length ? block('headers', answer.headers) : [];
  return [...block('request', answer.sent), ...headers, ...lastWords(answer, cancelled)].join('\n');
};

/** A call that ends by a reset has no status: the client's library makes one up. */
const expectCode = (name: CodeName, answer: RawAnswer): void => {
  const status = answer.reset ? undefined : String(CODE_NUMBERS[name]);
  if (statusOf(answer) !== status)
    throw new ProgramError(
      `The call for ${name} ended with grpc-status ${String(statusOf(answer))}. See src/tools/examples/requests.ts.`,
    );
};

const ATTEMPTS = 10;

/**
 * Captures again while the other side was first, at most ATTEMPTS times; the last capture is kept in any case.
 * A deadline ends in several places at the same moment (timer of the transport, handler, client), and which of
 * them is first depends on the load of the machine. The record shows the usual one.
 */
const captureUntil = async <Captured>(
  isUsual: (captured: Captured) => boolean,
  capture: () => Promise<Captured>,
): Promise<Captured> => {
  let captured = await capture();
  for (let more = ATTEMPTS - 1; more > 0 && !isUsual(captured); more -= 1) captured = await capture();
  return captured;
};

/** Captures what travels for each code, from the Go server. */
const captureWire = async (root: string): Promise<Capture[]> => {
  const server = join(root, 'go');
  const encode = requestEncoder(join(root, 'proto'));
  const captures: Capture[] = [];
  for (const name of names) {
    const request: Request = requests[name];
    const cancel = name === 'CANCELLED';
    const answer = await captureUntil(
      ({ reset, headers }) => name !== 'DEADLINE_EXCEEDED' || (reset > 0 && !headers['grpc-status']),
      () => whileServing(server, (address) => callRaw(address, encode(request), metadataOf(request), cancel)),
    );
    expectCode(name, answer);
    captures.push({ file: `wire/${slugOf(name)}.txt`, text: normalise(describe(answer, cancel), server) });
  }
  return captures;
};

/** Printed by grpcurl when the server ended the call before grpcurl's own deadline did. */
const SERVER_WAS_FIRST = /RST_STREAM/;

const installGrpcurl = (root: string): string => {
  const { module, version } = GRPCURL;
  const folder = join(root, 'grpcurl', 'bin', version);
  const path = join(folder, 'grpcurl');
  if (!existsSync(path))
    execFileSync('go', ['install', `${module}@${version}`], {
      env: { ...process.env, GOBIN: folder },
      stdio: 'pipe',
    });
  return path;
};

const grpcurlOptions = (request: Request): string[] => {
  const { 'grpc-timeout': timeout, ...headers } = metadataOf(request);
  return [
    '-plaintext',
    ...(timeout ? ['-max-time', '0.2'] : []),
    ...Object.entries(headers).flatMap(([key, value]) => ['-H', `${key}: ${value}`]),
    ...['-d', JSON.stringify(request.json)],
  ];
};

const quoted = (word: string): string => (/^[\w.:/-]+$/.test(word) ? word : `'${word}'`);

/** Captures what grpcurl prints for each code that comes from a server, and its exit status. */
const captureGrpcurl = async (root: string): Promise<Capture[]> => {
  const path = installGrpcurl(root);
  const server = join(root, 'go');
  const captures: Capture[] = [];
  for (const name of names) {
    // A cancelled grpcurl was interrupted at the keyboard and prints no status.
    if (name === 'CANCELLED') continue;
    const request: Request = requests[name];
    // Without the second file grpcurl prints details as bytes.
    const files = ['documents/v1/documents.proto', 'google/rpc/error_details.proto'];
    const proto = ['-import-path', 'proto', ...files.flatMap((file) => ['-proto', file])];
    const capture = () =>
      whileServing(server, async (address) => {
        const parts = [
          ...grpcurlOptions(request),
          ...proto,
          address,
          `documents.v1.Documents/${request.method}`,
        ];
        const { status, stdout, stderr } = spawnSync(path, parts, {
          cwd: root,
          encoding: 'utf8',
          timeout: 20_000,
        });
        return `$ grpcurl ${parts.map(quoted).join(' ')}\n${stdout}${stderr}$ echo $?\n${status}`;
      });
    const text = await captureUntil(
      (printed) => name !== 'DEADLINE_EXCEEDED' || !SERVER_WAS_FIRST.test(printed),
      capture,
    );
    captures.push({ file: `grpcurl/${slugOf(name)}.txt`, text: normalise(text, root) });
  }
  return captures;
};

/** What is captured from the Go server, by the folder that holds the records. */
export const captures = { wire: captureWire, grpcurl: captureGrpcurl, curl: captureCurl } as const;

/** Captures for each code, and compares or records. */
export const runCapture = async (
  id: string,
  capture: (root: string) => Promise<readonly Capture[]>,
  root: string,
  write: boolean,
): Promise<Outcome> => {
  const missing = missingTools(id, goExamples.needs);
  if (missing.length) return { problems: missing, runs: 0 };
  const record = new Recording(root, write, `npm run examples -- ${id} --record`);
  try {
    build(join(root, 'go'));
    const all = await capture(root);
    for (const { file, text } of all) record.keep(file, text);
    record.settle(id);
    return { problems: record.problems, runs: all.length };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)], runs: 0 };
  }
};
