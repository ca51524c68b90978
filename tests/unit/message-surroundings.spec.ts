/** What programs and people put around the text of a message must not hide it. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { CODE_NUMBERS, type CodeName } from '../../src/data/names.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';
import { pasted } from '../../src/search/pasted.ts';
import { THOROUGH } from '../thorough.ts';

const known = knowledgeFor('');

/** A code as Go and .NET print it: `DeadlineExceeded`. */
const inPascalCase = (code: CodeName): string =>
  code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const WIDTH = 80;

/** Breaks lines between words, as a terminal or a mail does. */
const hardWrapped = (text: string): string =>
  text.replaceAll(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'gm'), '$1\n').trimEnd();

/** A text of a program that holds the text of a message with this code. */
type Surrounding = (text: string, code: CodeName) => string;

const inGo: Surrounding = (text, code) => `rpc error: code = ${inPascalCase(code)} desc = ${text}`;

/** Prints that name the code, as most do. */
const WITH_CODE: Readonly<Record<string, Surrounding>> = {
  'an error of Go inside another one': (text, code) => `could not greet: ${inGo(text, code)}`,
  'a field of a log': (text, code) =>
    `time=2024-01-01T10:00:00Z level=error msg="call failed" err=${JSON.stringify(inGo(text, code))}`,
  'an event of Kubernetes': (text, code) =>
    `  Warning  Failed   2m (x12 over 4m)  kubelet, node-1  Error: ${inGo(text, code)}`,
  'the cause of an exception of Java': (text, code) =>
    `java.lang.RuntimeException: call failed\n\tat com.example.Main.main(Main.java:10)\nCaused by: io.grpc.StatusRuntimeException: ${code}: ${text}\n\tat io.grpc.Status.asRuntimeException(Status.java:535)`,
  'details of Python': (text, code) =>
    `<_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.${code}\n\tdetails = "${text}"\n\tdebug_error_string = ""\n>`,
  'an error of Node.js with single quotes': (text, code) =>
    `Error: ${CODE_NUMBERS[code]} ${code}: ${text}\n    at callErrorFromStatus (call.js:31:19) {\n  details: '${text}',\n}`,
  'a status of .NET': (text, code) =>
    `Grpc.Core.RpcException: Status(StatusCode="${inPascalCase(code)}", Detail="${text}")`,
  'lines of 80 columns': (text, code) =>
    hardWrapped(`2024-01-01 10:00:00.123 ERROR [main] Call failed: ${inGo(text, code)}`),
};

/** Prints without a code. */
const WITHOUT_CODE: Readonly<Record<string, Surrounding>> = {
  'a line of a log': (text) => `2024-01-01 10:00:00.123 ERROR [main] c.e.Client - Call failed: ${text}`,
  JSON: (text) => JSON.stringify({ level: 'error', msg: 'call failed', error: text }),
  'JSON inside JSON': (text) =>
    JSON.stringify({ log: `${JSON.stringify({ level: 'error', error: text })}\n` }),
};

const isFound = (text: string, id: string): boolean =>
  (pasted(text, known)?.messages.includes(id) ?? false) || lookUp(text, known).messages.includes(id);

/** The description of the example where it is enough, otherwise the whole example: a system prints more around it. */
const sampleOf = ({ id, code, example }: (typeof catalogue)[number]): string => {
  const description = pasted(example, known)?.status?.description;
  return description && isFound(inGo(description, code), id) ? description : example;
};

/** Messages and their samples; every third, unless all are asked for. */
const tried = catalogue
  .filter(({ beforeCall }) => !beforeCall)
  .filter((_, index) => THOROUGH || index % 3 === 0)
  .map((entry) => ({ ...entry, sample: sampleOf(entry) }));

/** Texts that only Go programs print, or that are the name of the code once more: in other prints they are not told apart. */
const ONLY_IN_OWN_PRINT = new Set([
  'buildkit-registry-failed',
  'core-cancelled',
  'go-out-of-range-eof',
  'pd-server-not-started',
]);

/** Texts of which the line break divides a description from its HTTP status, a name or a trace from the words before. */
const NOT_ACROSS_LINES = new Set([
  'consul-server-connection-canceled',
  'core-cannot-set-inq',
  'core-close-transport',
  'etcd-client-retrying-unary-invoker',
  'google-model-not-found',
  'http-access-denied',
  'http-server-error',
  'http-too-many-requests',
  'java-channel-not-shut-down',
  'kotlin-expected-one-message',
  'os-socket-file-missing',
  'pulumi-plugin-did-not-start',
  'rocketmq-client-start-failed',
  'ruby-native-gem-musl',
  'skywalking-agent-status',
  'spanner-session-not-found',
]);

/** Texts of few and common words, such as “io exception”: other programs print them, so they count only beside a code. */
const ONLY_BESIDE_A_CODE = new Set([
  ...ONLY_IN_OWN_PRINT,
  'connect-es-missing-status',
  'core-bare-socket-error',
  'deadline-exceeded-plain',
  'go-context-canceled',
  'go-context-deadline-exceeded',
  'go-unexpected-eof',
  'go-unknown-eof',
  'go-unknown-service',
  'go-zero-service-overloaded',
  'grpc-spring-no-servers-found',
  'health-unknown-service',
  'java-channel-closed',
  'java-completed-without-response',
  'java-http-200-not-grpc',
  'java-http-401-403',
  'java-http-404',
  'java-http-5xx',
  'java-http2-exception',
  'java-io-exception',
  'java-ssl-exception',
  'java-thread-interrupted',
  'java-unresolved-address',
  'node-call-cancelled',
  'node-connection-dropped',
  'node-handler-threw',
  'node-no-message-received',
  'node-read-econnreset',
  'node-write-error',
  'php-grpc-extension-missing',
  'tonic-not-yet-implemented',
  'tonic-operation-was-canceled',
  'tonic-timeout-expired',
  'tonic-transport-error',
]);

/** Messages of several lines, of which a field of a log holds the first line only. */
const OF_SEVERAL_LINES = new Set(['java-http-200-not-grpc', 'java-http-401-403', 'java-http-404']);

const exceptionsIn = (name: string): ReadonlySet<string> =>
  name === 'lines of 80 columns'
    ? NOT_ACROSS_LINES
    : name === 'a field of a log'
      ? OF_SEVERAL_LINES
      : ONLY_IN_OWN_PRINT;

/** Returns the ids of messages that a surrounding hides. */
const hiddenIn = (surrounding: Surrounding, messages: typeof tried): string[] =>
  messages.filter(({ id, code, sample }) => !isFound(surrounding(sample, code), id)).map(({ id }) => id);

test.each(Object.entries(WITH_CODE))('messages are found in %s', (name, surrounding) => {
  const hidden = hiddenIn(surrounding, tried);
  expect(hidden.filter((id) => !exceptionsIn(name).has(id))).toEqual([]);
});

test.each(Object.entries(WITHOUT_CODE))(
  'messages that need no code beside them are found in %s',
  (_, surrounding) => {
    const hidden = hiddenIn(
      surrounding,
      tried.filter(({ isUnderlying }) => !isUnderlying),
    );
    expect(hidden.filter((id) => !ONLY_BESIDE_A_CODE.has(id))).toEqual([]);
  },
);
