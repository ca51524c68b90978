import type { RunEvidence } from './code-facts.ts';
import type { ExampleId } from './examples.ts';
import type { GuideId, guides } from './guides.ts';

/**
 * What a section of a guide rests on: recorded runs that show what it says programs do; `read` where it says what
 * programs do and no run shows it; `advice` where it says what to do, or what this site offers.
 */
export type SectionBasis = readonly [RunEvidence, ...RunEvidence[]] | 'read' | 'advice';

type SectionOf<G extends GuideId> = (typeof guides)[G]['sections'][number];

/** Returns the same words in the same record of several languages. */
const inEach = (
  [first, ...others]: readonly [ExampleId, ...ExampleId[]],
  record: `output/${string}.txt` | `observed/${string}.txt`,
  printed: string,
): readonly [RunEvidence, ...RunEvidence[]] => [
  { file: `${first}/${record}`, printed },
  ...others.map((id): RunEvidence => ({ file: `${id}/${record}`, printed })),
];

const CHANNELS = ['go', 'python', 'typescript'] as const;
const DETAILS = ['go', 'java', 'kotlin', 'python', 'typescript', 'rust', 'cpp', 'ruby'] as const;
const CONFIGS = ['grpc-go', 'grpc-java', 'grpc-js', 'grpc-core'] as const;

/** Returns what a service config made each library do, in the words of the record that all of them share. */
const configured = (printed: string): readonly [RunEvidence, ...RunEvidence[]] => [
  { file: 'service-config/observed/grpc-go.jsonl', printed },
  ...CONFIGS.slice(1).map((library): RunEvidence => ({
    file: `service-config/observed/${library}.jsonl`,
    printed,
  })),
];

/** Every section of every guide, with what it rests on. */
export const guideEvidence: { readonly [G in GuideId]: Readonly<Record<SectionOf<G>, SectionBasis>> } = {
  retry: {
    'may-i': configured('"id":"json-empty-object","attempts":{}'),
    matrix: 'advice',
    idempotency: 'read',
    backoff: 'read',
    'service-config': configured('"id":"attempts-2","attempts":{"UNAVAILABLE":2}'),
    pushback: configured('"id":"pushback-stop","attempts":{}'),
    hedging: [
      {
        file: 'service-config/observed/grpc-java.jsonl',
        printed: '"id":"hedging-throttle","attempts":{"UNAVAILABLE":2}',
      },
      {
        file: 'service-config/observed/grpc-js.jsonl',
        printed: '"id":"hedging-throttle","attempts":{"UNAVAILABLE":3}',
      },
    ],
    defaults: 'read',
  },
  'deadlines-and-cancellation': {
    'set-one': 'read',
    'two-clocks': 'read',
    'who-ended-it': [
      { file: 'go/output/pitfalls.txt', printed: 'the deadline passes on the server: no response' },
      { file: 'rust/reproduced/tonic-timeout-expired.txt', printed: 'Timeout expired' },
    ],
    propagation: 'read',
    'stop-working': inEach(
      ['go', 'java', 'kotlin', 'python', 'typescript', 'rust', 'cpp'],
      'output/rules.txt',
      'search that the client cancelled: the handler stopped',
    ),
    'how-long': 'advice',
  },
  'error-details': {
    'own-codes': [
      { file: 'go/observed/responses.txt', printed: 'status-17                            17 ' },
      { file: 'python/observed/responses.txt', printed: 'status-17                            UNKNOWN' },
      { file: 'rust/observed/responses.txt', printed: 'status-17                            UNKNOWN' },
      { file: 'typescript/observed/responses.txt', printed: 'status-17                            17 ' },
    ],
    'error-info': 'read',
    'which-type': 'read',
    'attach-and-read': inEach(DETAILS, 'output/details.txt', 'EXPORT_QUOTA_USED'),
    size: [
      {
        file: 'python/output/conditions.txt',
        printed: 'trailers of 20,000 bytes: StatusCode.RESOURCE_EXHAUSTED',
      },
      {
        file: 'typescript/observed/header-limits.txt',
        printed: 'status, 128 × 10 bytes: 8 RESOURCE_EXHAUSTED',
      },
    ],
    lost: 'read',
    localisation: inEach(
      ['go', 'java', 'python', 'rust'],
      'observed/responses.txt',
      'status-5-escaped-message             NOT_FOUND            文 100%',
    ),
  },
  'grpc-over-http': {
    'always-200': [
      { file: 'curl/not-found.txt', printed: 'HTTP/2 200' },
      { file: 'wire/not-found.txt', printed: ':status: 200' },
    ],
    'trailers-only': [{ file: 'wire/not-found.txt', printed: 'no trailers: the headers carry the status' }],
    'missing-status': inEach(
      DETAILS,
      'observed/responses.txt',
      'http-404                             UNIMPLEMENTED',
    ),
    'malformed-status': inEach(DETAILS, 'observed/responses.txt', 'status-text                          '),
    'what-each-sees': 'read',
    'browsers-and-curl': [
      { file: 'curl/not-found.txt', printed: '$ echo $?\n0' },
      { file: 'grpcurl/not-found.txt', printed: '$ echo $?\n69' },
    ],
    alerting: 'read',
  },
  streams: {
    'one-status': 'read',
    'server-fails': [
      ...inEach(
        ['go', 'python'],
        'output/streams.txt',
        'server fails after 100 messages, client reads late: 100',
      ),
      { file: 'typescript/output/streams.txt', printed: 'client with a listener for data: 100 messages' },
    ],
    'client-still-sends': inEach(
      CHANNELS,
      'output/streams.txt',
      'server rejects the first message, client goes on sending',
    ),
    'per-message': inEach(CHANNELS, 'output/streams.txt', 'both directions: text "", problem "empty"'),
    'half-close': inEach(CHANNELS, 'output/streams.txt', 'without a half-close: code 4'),
    resume: inEach(CHANNELS, 'output/connections.txt', 'max age and grace, a stream that goes on: code 14'),
  },
  connections: {
    states: inEach(CHANNELS, 'output/connections.txt', 'no listener, fail-fast: code 14'),
    'wait-for-ready': inEach(
      CHANNELS,
      'output/connections.txt',
      'wait for ready, the server starts meanwhile: code 0',
    ),
    goaway: inEach(CHANNELS, 'output/connections.txt', 'max age 0.2 s, 100 calls in 1 s: 0 failed'),
    idle: inEach(CHANNELS, 'output/connections.txt', 'without calls for the idle timeout: IDLE'),
    keepalive: [
      {
        file: 'typescript/output/conditions.txt',
        printed: 'keepalive ping without a response: Error: 14 UNAVAILABLE',
      },
    ],
    'load-balancing': inEach(
      CHANNELS,
      'output/connections.txt',
      'round_robin, two servers, 20 calls: 10 and 10',
    ),
    'health-checks': [
      { file: 'go/reproduced/health-unknown-service.txt', printed: 'unknown service' },
      { file: 'java/reproduced/health-unknown-service.txt', printed: 'unknown service' },
      { file: 'go/output/conditions.txt', printed: 'round_robin, health says NOT_SERVING: Unavailable' },
    ],
    'control-plane': [
      {
        file: 'go/output/conditions.txt',
        printed: 'picker returns Unavailable, with wait-for-ready and retries: Unavailable, picks: 1',
      },
      {
        file: 'typescript/output/conditions.txt',
        printed: 'INTERNAL: Invalid status from control plane: 5 NOT_FOUND',
      },
      {
        file: 'java/output/conditions.txt',
        printed: 'credentials end with NOT_FOUND: INTERNAL: Inappropriate status code from control plane',
      },
    ],
  },
  'exceptions-to-codes': {
    'one-place': [
      { file: 'go/output/unknown.txt', printed: 'desc = template export.html is missing' },
      { file: 'python/output/unknown.txt', printed: 'Exception calling application' },
      { file: 'ruby/output/unknown.txt', printed: 'template export.html is missing' },
      { file: 'typescript/output/unknown.txt', printed: 'template export.html is missing' },
    ],
    interceptor: inEach(
      ['go', 'java', 'python', 'typescript'],
      'output/exceptions.txt',
      'any other error: code 13',
    ),
    sqlstate: inEach(
      ['go', 'java', 'python', 'typescript'],
      'output/exceptions.txt',
      'unique violation (23505): code 6',
    ),
    'errno-and-http': 'advice',
    mistakes: 'advice',
  },
  'provoke-every-code': {
    choose: 'advice',
    'in-process': [{ file: 'go/output/provoke.txt', printed: 'x-provoke: UNKNOWN: code 2' }],
    'example-server': [{ file: 'go/output/provoke.txt', printed: 'x-provoke: UNKNOWN: code 2' }],
    proxy: 'read',
    connection: [
      { file: 'go/reproduced/go-dial-connection-refused.txt', printed: 'connection refused' },
      { file: 'go/reproduced/go-rst-stream-cancel.txt', printed: 'CANCEL' },
    ],
    check: 'advice',
  },
  'counting-errors': {
    'who-counts': 'read',
    owners: 'advice',
    queries: [
      { file: 'prometheus/otel-1.38.txt', printed: '=> 0.6' },
      { file: 'prometheus/otel-1.39.txt', printed: '=> 0.6' },
      { file: 'prometheus/grpc-a66.txt', printed: '=> 0.6' },
    ],
    names: 'read',
    alerts: 'read',
  },
  'link-your-errors': {
    addresses: 'advice',
    help: inEach(DETAILS, 'output/link.txt', 'https://grpc-codes.example/5'),
    logs: 'advice',
    runbooks: 'advice',
    'own-copy': 'advice',
  },
};

/** Returns what one section of a guide rests on. */
export const basisOf = (id: GuideId, section: string): SectionBasis | undefined => {
  const sections: Readonly<Record<string, SectionBasis>> = guideEvidence[id];
  return sections[section];
};
