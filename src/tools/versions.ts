/**
 * Determines from the published releases since when, and until when, each message is printed, and compares that
 * with the data. Exits with 1 on any difference.
 * `npm run versions [-- libraries…]`; what was downloaded is kept in `.cache/versions`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LibraryId } from '../data/libraries.ts';
import { messages } from '../data/messages.ts';
import type { Message, Releases as Claimed } from '../data/messages/message.ts';
import { EXPLAINED } from './versions/explained.ts';
import { holdsWords, wordsOf } from './versions/holds.ts';
import { REGISTRIES } from './versions/registries.ts';
import { byVersion, Releases, type Texts } from './versions/releases.ts';
import { spanOf, type Span } from './versions/span.ts';

const CACHE = join(import.meta.dirname, '../../.cache/versions');

const { positionals } = parseArgs({ allowPositionals: true });

const isKnown = (id: string): id is LibraryId => Object.hasOwn(REGISTRIES, id);
const unknown = positionals.filter((id) => !isKnown(id));
if (unknown.length)
  throw new Error(`No registry for ${unknown.join(', ')}. There are: ${Object.keys(REGISTRIES).join(', ')}`);

/** The last release of a claimed version: `1.39` means its last patch. */
const lastOf = (releases: readonly string[], version: string): string | undefined =>
  releases.findLast((release) => release === version || release.startsWith(`${version}.`));

/** Whether a claimed first release fits: it is the found one, or lies in a gap of the registry's list before it. */
const fits = (claimed: string, { since, before }: Span, oldest: string): boolean =>
  since === undefined || before === undefined
    ? byVersion(claimed, oldest) <= 0
    : byVersion(claimed, before) > 0 && byVersion(claimed, since) <= 0;

/** Tells how what the releases hold differs from what the data says. */
const differences = (claimed: Claimed, found: Span, releases: readonly string[]): string[] => {
  const until = claimed.until && lastOf(releases, claimed.until);
  const since =
    claimed.since === undefined ? found.since === undefined : fits(claimed.since, found, releases[0] ?? '');
  return [
    ...(since
      ? []
      : [`since is ${found.since ?? 'the first release'}, the data says ${claimed.since ?? 'nothing'}`]),
    ...(until === found.until
      ? []
      : [`until is ${found.until ?? 'the newest release'}, the data says ${claimed.until ?? 'nothing'}`]),
    ...found.backports
      .filter((version) => !claimed.backports?.includes(version))
      .map((version) => `${version} has it as a backport, the data does not say so`),
  ];
};

/** Returns the texts of a release; where the registry does not hand it out, those of the next one. */
const textsFrom = async (source: Releases, releases: readonly string[], version: string): Promise<Texts> => {
  for (const release of releases.slice(releases.indexOf(version))) {
    const texts = await source.texts(release);
    if (Object.keys(texts).length > 0) return texts;
  }
  return {};
};

/** A release with fewer constant texts only took the name of the package. */
const FEWEST_TEXTS = 20;

/** Returns the releases, the oldest first, without the empty ones that only took the name. */
const withSources = async (source: Releases): Promise<string[]> => {
  const releases = await source.list();
  for (const [index, version] of releases.entries())
    if (Object.values(await source.texts(version)).flat().length > FEWEST_TEXTS) return releases.slice(index);
  return [];
};

interface Count {
  determined: number;
  different: number;
  left: number;
}

const compareLibrary = async (library: LibraryId, count: Count): Promise<void> => {
  const registry = REGISTRIES[library];
  if (!registry) return;
  const source = new Releases(registry, join(CACHE, library));
  const releases = await withSources(source);
  const newest = releases.at(-1) ?? '';
  for (const [id, message] of Object.entries<Message>(messages)) {
    if (message.libraries[0] !== library && !message.versions?.[library]) continue;
    const words = wordsOf(id, message);
    const claimed = message.versions?.[library] ?? {};
    const known = claimed.until ? lastOf(releases, claimed.until) : newest;
    const holds = async (version: string): Promise<boolean> =>
      holdsWords(await textsFrom(source, releases, version), words, message.source);
    if (EXPLAINED[id] !== undefined) {
      count.left += 1;
      console.log(`left  ${id}: ${EXPLAINED[id]}`);
      continue;
    }
    if (words.length === 0 || known === undefined || !(await holds(known))) {
      count.left += 1;
      console.log(`left  ${id}: ${library} ${known ?? claimed.until} does not hold its words as one text`);
      continue;
    }
    const found = await spanOf(releases, known, holds);
    const wrong = differences(claimed, found, releases);
    count.determined += 1;
    if (wrong.length) count.different += 1;
    for (const sentence of wrong) console.log(`DIFF  ${id}: ${library} ${sentence}`);
  }
};

const count: Count = { determined: 0, different: 0, left: 0 };
for (const library of Object.keys(REGISTRIES).filter(isKnown))
  if (positionals.length === 0 || positionals.includes(library)) await compareLibrary(library, count);
console.log(
  `${count.determined} determined, ${count.different} of them different from the data, ${count.left} left undetermined.`,
);
process.exitCode = count.different ? 1 : 0;
