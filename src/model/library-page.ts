import { existsSync } from 'node:fs';
import type { Claim } from '../data/code-facts.ts';
import { exampleIds, examples, type ExampleId } from '../data/examples.ts';
import type { ExampleProject } from '../data/examples/project.ts';
import { LIBRARIES } from '../data/libraries.ts';
import { LIBRARY_PAGES, type LibraryPageId } from '../data/library-pages.ts';
import { libraryTraps } from '../data/library-traps.ts';
import { catalogue } from '../data/messages.ts';
import { codeNames, type CodeName } from '../data/names.ts';
import type { Notation } from '../data/spellings/notation.ts';
import { spellings } from '../data/spellings.ts';
import { systemIds } from '../data/systems.ts';
import type { Dictionary } from '../i18n/en.ts';
import { libraryRun, versionsOf, wireOf, type RunVersions } from './examples.ts';
import type { CatalogueEntry } from './messages-by-code.ts';
import { libraryProgram, type LibraryProgram } from './library-program.ts';
import { reproductionsOf } from './reproductions.ts';

/** What belongs to the page of a language whose examples are run. */
export interface Run {
  readonly id: ExampleId;
  readonly project: ExampleProject;
  readonly versions: RunVersions;
  /** Name and version of the library: `grpc-go 1.85.0`. */
  readonly library: string;
}

/** Everything that the page of a library shows, in one place. */
export interface LibraryPage {
  readonly id: LibraryPageId;
  readonly name: string;
  /** Absent where the page was read from source and nothing of it is run. */
  readonly run: Run | undefined;
  /** The smallest whole program; absent where none is run. */
  readonly program: LibraryProgram | undefined;
  readonly notations: readonly Notation[];
  readonly traps: readonly Claim[];
  /** What its libraries print themselves. */
  readonly messages: readonly CatalogueEntry[];
  /** What systems print that are written in this language. */
  readonly systemMessages: readonly CatalogueEntry[];
  /** The codes for which examples show this page's language or tool. */
  readonly codes: readonly CodeName[];
}

const runOf = (page: LibraryPageId): Run | undefined => {
  const id = exampleIds.find((known) => known === page);
  if (!id) return undefined;
  const programs = { project: examples[id], versions: versionsOf(id) };
  return { id, ...programs, library: libraryRun(programs) };
};

const notationsOf = (page: LibraryPageId, run: Run | undefined): Notation[] => {
  const all: [string, Notation][] = Object.entries(spellings);
  const printed: readonly string[] = run?.project.spellings ?? [];
  return all
    .filter(([id, { ecosystem }]) => ecosystem === LIBRARY_PAGES[page] || printed.includes(id))
    .map(([, notation]) => notation);
};

const messagesFor = (page: LibraryPageId): CatalogueEntry[] =>
  catalogue.filter(
    ({ id, libraries }) =>
      libraries.some((library) => LIBRARIES[library].language === LIBRARY_PAGES[page]) ||
      reproductionsOf(id).some(({ route }) => route.page === 'library' && route.id === page),
  );

const isOfSystem = ({ isSystem, libraries: [first] }: CatalogueEntry): boolean =>
  isSystem === true || systemIds.some((id) => id === first);

const codesFor = (page: LibraryPageId, run: Run | undefined): CodeName[] => {
  const failures = codeNames.filter((name) => name !== 'OK');
  if (run) return failures;
  const isRecorded = existsSync(`content/examples/${page}/not-found.txt`);
  return failures.filter((name) => isRecorded && wireOf(name).grpcurl);
};

/** Returns what the page of a library shows. */
export const libraryPage = (id: LibraryPageId): LibraryPage => {
  const run = runOf(id);
  const { systems = [], own = [] } = Object.groupBy(messagesFor(id), (entry) =>
    isOfSystem(entry) ? 'systems' : 'own',
  );
  return {
    id,
    name: run?.project.language ?? LIBRARY_PAGES[id],
    run,
    program: libraryProgram(id),
    notations: notationsOf(id, run),
    traps: libraryTraps[id],
    messages: own,
    systemMessages: systems,
    codes: codesFor(id, run),
  };
};

/** What a reader came to write is first: return a status, read it, attach details. Names and tables follow. */
const SECTIONS = ['create', 'details', 'codes', 'traps', 'messages', 'spellings', 'http', 'link'] as const;

/** A part of a library's page; its fragment in addresses. */
export type LibrarySection = (typeof SECTIONS)[number];

/** Returns the sections of a library's page in reading order; those that would be empty are left out. */
export const librarySections = (
  { run, program, messages, systemMessages, codes }: LibraryPage,
  t: Dictionary,
): { id: LibrarySection; heading: string }[] => {
  const has: Readonly<Record<LibrarySection, boolean>> = {
    spellings: true,
    create: program !== undefined,
    details: run !== undefined,
    link: run !== undefined,
    http: run?.project.http !== undefined,
    codes: codes.length > 0,
    traps: true,
    messages: messages.length + systemMessages.length > 0,
  };
  return SECTIONS.filter((id) => has[id]).map((id) => ({ id, heading: t[`library.${id}`] }));
};
