import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { literalsIn } from '../drift/literals.ts';
import type { Registry } from './registries.ts';

const SOURCE = /\.(?:go|js|ts|rs|py|pyx|pxi|cc|c|h|rb|class)$/;
/** A text in a compiled class of Java; a value in it is one control character. */
const PRINTABLE = /[\x20-\x7e]{4,}/g;
const NOT_THE_LIBRARY =
  /(?:^|\/)(?:tests?|testing|third_party|interop|examples?|benchmark|esm|node_modules)\/|_test\.go$|\.d\.ts$/;

/** The constant texts of each source file of a release, by the file's path. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** Returns the numbers of a version, for comparing. */
export const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** Orders versions by their numbers, the oldest first. */
export const byVersion = (a: string, b: string): number => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = left.findIndex((number, index) => number !== (right[index] ?? 0));
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? 0);
};

const download = async (url: string, file: string): Promise<boolean> => {
  const response = await fetch(url);
  // Not every part of a library is as old as the library.
  if (response.status === 404) return false;
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return true;
};

const unpack = (archive: string, kind: Registry['kind'], into: string): void => {
  const [command, ...rest] =
    kind === 'zip' ? ['unzip', '-qo', archive, '-d', into] : ['tar', '-xzf', archive, '-C', into];
  execFileSync(command ?? '', rest, { stdio: ['ignore', 'ignore', 'inherit'] });
};

const partsOfFile = (path: string): string[] =>
  path.endsWith('.class')
    ? (readFileSync(path, 'latin1').match(PRINTABLE) ?? [])
    : literalsIn(readFileSync(path, 'utf8'));

const textsBelow = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => SOURCE.test(path) && !NOT_THE_LIBRARY.test(path))
      .map((path) => [path, partsOfFile(join(folder, path)).filter((part) => /\p{L}{3}/u.test(part))]),
  );

/** Reads releases of one library; what was read once is kept in a folder. */
export class Releases {
  readonly #registry: Registry;
  readonly #cache: string;

  constructor(registry: Registry, cache: string) {
    this.#registry = registry;
    this.#cache = cache;
  }

  /** Returns every stable release, the oldest first. */
  async list(): Promise<string[]> {
    return (await this.#registry.list()).toSorted(byVersion);
  }

  /** Returns the constant texts of a release. */
  async texts(version: string): Promise<Texts> {
    const kept = join(this.#cache, `${version}.json`);
    if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Texts;
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      for (const url of await this.#registry.archives(version)) {
        const archive = join(folder, basename(url));
        if (!(await download(url, archive))) continue;
        unpack(archive, this.#registry.kind, folder);
        rmSync(archive);
      }
      const texts = textsBelow(folder);
      mkdirSync(this.#cache, { recursive: true });
      writeFileSync(kept, JSON.stringify(texts));
      return texts;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
