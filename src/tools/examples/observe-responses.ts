import { CODE_NUMBERS, codeNames } from '../../data/names.ts';
import { HTTP2_ERRORS, type Http2Error } from '../../data/mappings/http2-errors.ts';
import { http2ToGrpc, type Http2ToGrpc } from '../../data/mappings/http2-to-grpc.ts';
import { codeOfResponse, httpToGrpc, type HttpToGrpc } from '../../data/mappings/http-to-grpc.ts';
import type { ExampleId } from '../../data/examples.ts';
import { whileAnswering } from './peer.ts';
import { converse } from './program.ts';
import { responses } from './responses.ts';

/** Where a recorded line says that the program itself came to an end. */
export const PROGRAM_ENDED = 'PROGRAM_ENDED';

interface Tables {
  readonly http: HttpToGrpc;
  readonly http2: Http2ToGrpc;
}

const CORE: Tables = { http: httpToGrpc.core, http2: http2ToGrpc.core };
const JAVA: Tables = { http: httpToGrpc.java, http2: http2ToGrpc.javaNetty };

/** The tables that say what each library makes of a response. */
const TABLES: Readonly<Record<ExampleId, Tables>> = {
  go: { http: httpToGrpc.go, http2: http2ToGrpc.go },
  java: JAVA,
  kotlin: JAVA,
  python: CORE,
  typescript: { http: httpToGrpc.node, http2: http2ToGrpc.node },
  rust: { http: httpToGrpc.tonic, http2: http2ToGrpc.tonic },
  cpp: CORE,
  ruby: CORE,
};

const NAME_WIDTH = Math.max(...Object.keys(responses).map((name) => name.length));
const CODE_WIDTH = Math.max(...codeNames.map((name) => name.length));

const codeOf = (number: string): string =>
  codeNames.find((name) => String(CODE_NUMBERS[name]) === number) ?? number;

const lineOf = (name: string, outcome: string): string => {
  const [number = '', message = ''] = outcome.split('\t');
  // What libraries say about a deadline is made of durations.
  const text = codeOf(number) === 'DEADLINE_EXCEEDED' ? '' : message;
  return `${name.padEnd(NAME_WIDTH)}  ${codeOf(number).padEnd(CODE_WIDTH)}  ${text}`.trimEnd();
};

/** Returns the outcome of each call; a program that ends in a call is started again for the next one. */
const outcomes = async (folder: string, address: string, names: readonly string[]): Promise<string[]> => {
  const printed = await converse(
    folder,
    'call',
    names.map((name) => `${address} ${name}`),
  );
  if (printed.length >= names.length) return printed;
  const after = names.slice(printed.length + 1);
  return [...printed, PROGRAM_ENDED, ...(after.length ? await outcomes(folder, address, after) : [])];
};

/** Returns a line for each scripted response: its name, the code that the library's client gives, the message. */
export const observeResponses = async (folder: string): Promise<string> => {
  const names = Object.keys(responses);
  const printed = await whileAnswering(responses, (address) => outcomes(folder, address, names));
  return `${names.map((name, index) => lineOf(name, printed[index] ?? '')).join('\n')}\n`;
};

/** The codes that the tables allow for a response; none where they say nothing. */
const allowed = ({ http, http2 }: Tables, name: string): readonly (string | null)[] => {
  const status = /^http-(\d+)$/.exec(name)?.[1];
  if (status === '200') return http.missingStatus ?? [];
  if (status) return [codeOfResponse(http, Number(status))];
  const error = /^reset-(\w+)$/.exec(name)?.[1];
  if (error === 'undefined') return [http2.other];
  const known = Object.keys(HTTP2_ERRORS).find((key): key is Http2Error => key === error);
  return known ? [http2.values[known]] : [];
};

/** Tells how what was observed differs from the tables on the site. */
export const checkResponses = (printed: string, id: ExampleId): string[] =>
  printed.split('\n').flatMap((line) => {
    const [name = '', code = ''] = line.split(/ {2,}/);
    const wanted = allowed(TABLES[id], name).filter((one) => one !== null);
    if (wanted.length === 0 || wanted.includes(code) || code === PROGRAM_ENDED) return [];
    return [`${name} is ${code}, src/data/mappings says ${wanted.join(' or ')}. Correct the table.`];
  });
