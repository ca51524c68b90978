import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeNames } from '../../src/data/names.ts';
import { messages } from '../../src/data/messages.ts';
import { spellings } from '../../src/data/spellings.ts';
import { mask } from '../../src/search/mask.ts';
import { allStrings } from '../data-walk.ts';
import { leastWork } from '../least-work.ts';

// Put together here, so that no scanner takes this file for a leak.
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJhZGEifQ', 'c2lnbmF0dXJlLW9mLWFkYQ'].join('.');
const HEX = '9f86d081884c7d659a2feaa0c55ad015';
const RANDOM = 'q7Zk1PvX9bT3mLw8RcY2nHs5JdF6gAeU4tVo';
const AWS_KEY = `AKIA${'QWERTYUIOP123456'}`;
const GITHUB_TOKEN = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
const GOOGLE_KEY = `AIza${'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'}`;

const MASKED: Readonly<Record<string, readonly (readonly [text: string, masked: string])[]>> = {
  'bearer tokens': [
    [`authorization: Bearer ${JWT}`, 'authorization: Bearer <token>'],
    ['authorization: Bearer ada-token', 'authorization: Bearer <token>'],
    ['"authorization": ["Bearer abc"]', '"authorization": ["Bearer <token>"]'],
    ['{\\"Authorization\\":\\"Bearer abc\\"}', '{\\"Authorization\\":\\"Bearer <token>\\"}'],
    ['sent Bearer q7Zk1PvX9b to it', 'sent Bearer <token> to it'],
    ['authorization: 0123456789', 'authorization: <token>'],
    ['proxy-authorization: Negotiate YII=', 'proxy-authorization: Negotiate <token>'],
  ],
  'basic authentication': [
    ['Authorization: Basic YWRhOmxvdmVsYWNl', 'Authorization: Basic <token>'],
    ['with Basic YWRhOmxvdmVsYWNl now', 'with Basic <token> now'],
  ],
  'JSON web tokens': [
    [`invalid jwt ${JWT}: expired`, 'invalid jwt <token>: expired'],
    [`(${JWT})`, '(<token>)'],
  ],
  'API keys': [
    [`key ${GOOGLE_KEY} is not valid`, 'key <token> is not valid'],
    [`remote: ${GITHUB_TOKEN}`, 'remote: <token>'],
    ['x-api-key: 12345678', 'x-api-key: <secret>'],
    ['https://example.com/v1?key=abc&alt=json', 'https://example.com/v1?key=<secret>&alt=json'],
    ['apiKey="k 1"', 'apiKey="<secret>"'],
  ],
  'AWS keys': [
    [`InvalidAccessKeyId ${AWS_KEY}`, 'InvalidAccessKeyId <token>'],
    ['aws_secret_access_key = abc/def', 'aws_secret_access_key = <secret>'],
  ],
  passwords: [
    ['postgres://ada:pw@db.example.com:5432/shop', 'postgres://<secret>@<host>:5432/shop'],
    ['password=hunter2, user=ada', 'password=<secret>, user=ada'],
    ['DB_PASSWORD=hunter2 ./run', 'DB_PASSWORD=<secret> ./run'],
    ['{"password":"two words","n":1}', '{"password":"<secret>","n":1}'],
    ['clientSecret: "abc"', 'clientSecret: "<secret>"'],
    ['secret=abc token=def;', 'secret=<secret> token=<secret>;'],
    ['{Password:hunter2 Token:abc}', '{Password:<secret> Token:<secret>}'],
    ['refresh_token: 1//0gAbCd', 'refresh_token: <secret>'],
    ['password: hunter\nuser: ada', 'password: <secret>\nuser: ada'],
  ],
  cookies: [
    ['cookie: sid=1; theme=dark\nhost: a', 'cookie: <secret>\nhost: a'],
    ['set-cookie: sid=1; Path=/', 'set-cookie: <secret>'],
    ['"Cookie": "sid=1; b=2"', '"Cookie": "<secret>"'],
  ],
  'private keys': [
    ['-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY----- end', '<secret> end'],
  ],
  'e-mail addresses': [['denied for ada.l+x@mail.example.com.', 'denied for <email>.']],
  'IPv4 addresses': [
    ['dial tcp 10.0.0.5:443: i/o timeout', 'dial tcp <address>:443: i/o timeout'],
    ['ipv4:127.0.0.1:50051', 'ipv4:<address>:50051'],
    ['from 192.168.1.20.', 'from <address>.'],
    ['10.1.2.3->10.0.0.9', '<address>-><address>'],
    ['localhost/127.0.0.1:50051', '<host>/<address>:50051'],
  ],
  'IPv6 addresses': [
    ['dial tcp [::1]:50051: refused', 'dial tcp [<address>]:50051: refused'],
    ['ipv6:%5B2001:db8::7%5D:443', 'ipv6:%5B<address>%5D:443'],
    ['[fe80::1%eth0]:443', '[<address>]:443'],
    ['peer 2001:db8:0:1:2:3:4:5 left', 'peer <address> left'],
    ['from ::ffff:10.0.0.1 on', 'from <address> on'],
  ],
  'host names': [
    ['dns:///payments.prod.example.com:443', 'dns:///<host>:443'],
    ['dns:payments:50051', 'dns:<host>:50051'],
    ['dns:///payments', 'dns:///<host>'],
    ['Post "http://localhost:8080/a.B/C"', 'Post "http://<host>:8080/a.B/C"'],
    ['lookup payments on 10.96.0.10:53', 'lookup <host> on <address>:53'],
    ['getaddrinfo ENOTFOUND db.example.com', 'getaddrinfo ENOTFOUND <host>'],
    ['orders.shop.svc.cluster.local timed out', '<host> timed out'],
    ['db.internal/10.0.0.1:5432', '<host>/<address>:5432'],
  ],
  'long runs of random characters': [
    [`trace ${HEX} ended`, 'trace <token> ended'],
    [`sha256:${HEX}${HEX}`, 'sha256:<token>'],
    [`session ${RANDOM}`, 'session <token>'],
    [
      'grpc-status-details-bin: CAMSFzIgZmllbGRzIG5lZWQgYXR0ZW50aW9uGm4KKXR5cGU=',
      'grpc-status-details-bin: <token>',
    ],
  ],
};

for (const [kind, samples] of Object.entries(MASKED))
  test(`masks ${kind}, and nothing around them`, () => {
    for (const [text, masked] of samples) expect.soft(mask(text)).toBe(masked);
  });

const KEPT = [
  '/documents.v1.Documents/CreateDocument',
  '/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo',
  '/google.cloud.bigquery.storage.v1.BigQueryRead/CreateReadSession',
  '/verylongcompanyname.PlatformServices2/GetOrCreateCustomerAccountByExternalId',
  'type.googleapis.com/google.rpc.ErrorInfo',
  'grpc-go/1.60.1 grpc-java-netty/1.59.0 grpc-python/1.62.0 grpc-c/39.0.0 (linux; chttp2)',
  'grpc-node-js/1.9.14 @grpc/grpc-js@1.9.0 google.golang.org/grpc@v1.60.0/server.go:1372',
  'io.grpc:grpc-netty-shaded:1.60.0',
  'Grpc.Net.Client, Version=2.0.0.0, Culture=neutral',
  'grpc-dotnet/2.60.0 (.NET 8.0.1; CLR 8.0.1; net8.0; windows; x64) Chrome/120.0.0.0',
  'at io.grpc.stub.ClientCalls.toStatusRuntimeException(ClientCalls.java:271)',
  'at Object.onReceiveStatus (/app/node_modules/@grpc/grpc-js/build/src/client.js:360:49)',
  'File "/usr/lib/python3.11/site-packages/grpc/_channel.py", line 1161, in __call__',
  'server.go:1372 main.rs:10:5 handler.py:42 io.grpc.netty.NettyClientHandler:456',
  '2026-11-21T08:15:30.123Z 08:15:30 pid:12345 code:14 size:65536',
  'received message larger than max (5242880 vs. 4194304)',
  'rpc error: code = Unauthenticated desc = invalid token: expired',
  'missing authorization: permission denied by policy',
  'Basic authentication is required, bearer tokens are not accepted',
  'www-authenticate: Bearer realm="shop", error="invalid_token"',
  'rate limited: max_tokens=100 tokens: 0.5',
  'authorization:9800B :path:56B',
  'grpc::Status std::io::Error tonic::Status',
  'RST_STREAM with error code: HTTP_1_1_REQUIRED, GOAWAY received, debug data: too_many_pings',
  '未认证：令牌已过期',
];

test('keeps what a reader of the report needs', () => {
  for (const text of KEPT) expect.soft(mask(text)).toBe(text);
});

test('keeps the names of the codes in every spelling', () => {
  const names = [...codeNames, ...allStrings(spellings).map(({ value }) => value)];
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => mask(name) !== name)).toEqual([]);
});

test('of the messages that libraries print, only hosts and addresses go', () => {
  const changed = Object.values(messages).flatMap(({ example }) => {
    const masked = mask(example);
    return masked === example ? [] : [masked];
  });
  expect(changed.length).toBeGreaterThan(10);
  expect(changed.filter((masked) => /<(?:token|secret|email)>/.test(masked))).toEqual([]);
});

test('a masked text stays as it is when it is masked again', () => {
  const texts = [...Object.values(MASKED).flatMap((samples) => samples.map(([text]) => text)), ...KEPT];
  for (const text of texts) expect.soft(mask(mask(text))).toBe(mask(text));
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      mask(text);
    }),
    { numRuns: 1000 },
  );
});

test('hostile text is masked in a time that grows with its length only', () => {
  const seeds = [
    'a',
    '0',
    'eyJ',
    'eyJ-',
    'A.',
    'a-',
    ':',
    '::',
    '1.',
    '1:',
    '@',
    'a@',
    'a@b.',
    '://',
    'a://',
    ' ',
    '\n',
    '"',
    'token',
    'token=',
    'token:',
    'token="',
    'password: ',
    'authorization:',
    'authorization: a',
    'bearer ',
    'Bearer a ',
    'cookie:',
    '-----BEGIN A-----',
    '[',
    '[::',
    'lookup ',
    'dns:///',
    'a:1',
    'a.b:22',
    '/<address>',
    'a/<address>',
    '中',
    '%',
    '=',
    'aA0',
    'svc.',
    'a.svc.',
    'version ',
  ];
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(262_144 / seed.length));
    expect
      .soft(
        leastWork(1000, () => mask(text)),
        JSON.stringify(seed),
      )
      .toBeLessThan(1000);
  }
});
