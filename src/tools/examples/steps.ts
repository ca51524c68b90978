import { join } from 'node:path';
import type { ExampleId } from '../../data/examples.ts';
import type { ExampleProject } from '../../data/examples/project.ts';
import { codeNames, slugOf } from '../../data/names.ts';
import { checkConstants, checkNamesCode, checkReproduced } from './checks.ts';
import { checkExceptions } from './exceptions.ts';
import { normalise } from './normalise.ts';
import { checkResponses, observeResponses } from './observe-responses.ts';
import { run, whileServing } from './program.ts';
import { callRaw } from './raw-call.ts';
import { metadataOf, PDF_EXPORT } from './requests.ts';
import { checkRules, ruleLinesOf } from './rules.ts';
import { requestEncoder } from './service.ts';

/** Something a project prints, where it is recorded, and what must be true of it whatever the record says. */
export interface Step {
  readonly file: string;
  readonly print: () => string | Promise<string>;
  readonly check: (printed: string) => readonly string[];
}

const REPRODUCE = 'reproduce/';
const OBSERVE = 'observe/';
const nothing = (): readonly string[] => [];

const codeOf = new Map<string, Exclude<(typeof codeNames)[number], 'OK'>>();
for (const name of codeNames) if (name !== 'OK') codeOf.set(slugOf(name), name);

/** Names that the contract in `content/examples/README.md` asks of a program. */
export const requiredRuns = (project: ExampleProject): string[] => [
  ...codeOf.keys(),
  ...['minimal', 'rules', 'details', 'link', 'constants', 'versions', 'serve', 'call'],
  ...(project.http ? ['http'] : []),
];

const runStep = (name: string, project: ExampleProject, folder: string): Step => {
  const print = () => normalise(run(folder, name), folder);
  if (name.startsWith(REPRODUCE)) {
    const id = name.slice(REPRODUCE.length);
    return { file: `reproduced/${id}.txt`, print, check: (printed) => checkReproduced(printed, id) };
  }
  if (name.startsWith(OBSERVE))
    return { file: `observed/${name.slice(OBSERVE.length)}.txt`, print, check: nothing };
  const file = `output/${name}.txt`;
  const code = codeOf.get(name);
  if (code) return { file, print, check: (printed) => checkNamesCode(printed, code, project) };
  if (name === 'minimal')
    return { file, print, check: (printed) => checkNamesCode(printed, 'NOT_FOUND', project) };
  if (name === 'constants') return { file, print, check: (printed) => checkConstants(printed, project) };
  if (name === 'exceptions') return { file, print, check: checkExceptions };
  if (name === 'rules')
    return {
      file,
      print: () => ruleLinesOf(print()),
      check: (printed) => checkRules(printed, project.ruleExceptions),
    };
  return { file, print, check: nothing };
};

/** The toolchain is only noted: another machine may have another one, and the output is the same. */
const versionsStep = (folder: string, recorded: string | undefined): Step => ({
  file: 'output/versions.json',
  check: nothing,
  print: () => {
    const [first = '', toolchain = ''] = run(folder, 'versions').trim().split('\n');
    const [library = '', version = ''] = first.split(' ');
    const noted = recorded?.match(/"toolchain": "(.*)"/)?.[1];
    const write = (used: string) => `${JSON.stringify({ library, version, toolchain: used }, null, 2)}\n`;
    return noted && write(noted) === recorded ? recorded : write(toolchain);
  },
});

/** What the library's client makes of responses that no gRPC server sends. */
const responsesStep = (id: ExampleId, folder: string): Step => ({
  file: 'observed/responses.txt',
  print: async () => normalise(await observeResponses(folder), folder),
  check: (printed) => checkResponses(printed, id),
});

const detailBytesStep = (root: string, folder: string): Step => ({
  file: 'output/details.bin.b64',
  check: (printed) =>
    printed.trim() === 'undefined' ? ['the PDF export sent no grpc-status-details-bin'] : [],
  print: async () => {
    const request = requestEncoder(join(root, 'proto'))(PDF_EXPORT);
    const answer = await whileServing(folder, (address) => callRaw(address, request, metadataOf(PDF_EXPORT)));
    const { 'grpc-status-details-bin': bytes } = { ...answer.headers, ...answer.trailers };
    return `${String(bytes)}\n`;
  },
});

/**
 * Returns all steps of a project.
 *
 * @param names what the program can do, as its `list` says.
 * @param recordedVersions the recorded `versions.json`.
 */
export const stepsOf = (
  id: ExampleId,
  project: ExampleProject,
  root: string,
  folder: string,
  names: readonly string[],
  recordedVersions: string | undefined,
): Step[] => [
  ...names
    .filter((name) => !['list', 'serve', 'versions', 'call'].includes(name))
    .map((name) => runStep(name, project, folder)),
  versionsStep(folder, recordedVersions),
  responsesStep(id, folder),
  detailBytesStep(root, folder),
];
