import type { FrameworkId } from '../data/frameworks.ts';
import { CODE_NUMBERS, slugOf, type CodeName } from '../data/names.ts';
import type { SystemId } from '../data/systems.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { addressOf, type Route } from './paths.ts';

/** The kinds of JSON file; each has a published schema of the same name. */
export type ShapeId =
  | 'codes'
  | 'code'
  | 'messages'
  | 'message'
  | 'circumstances'
  | 'circumstance'
  | 'mappings'
  | 'systems'
  | 'system'
  | 'frameworks'
  | 'framework';

/**
 * The version of the published schemas, and a promise: within it a field may be added, and nothing is removed,
 * renamed or given another type or meaning. Whatever needs more gets the next version, at addresses of its own,
 * and the files of this one stay.
 */
export const SCHEMA_VERSION = 'v1';

/** The board on one sheet: a drawing, or a page of paper of this size. */
export type PosterForm = 'svg' | 'a4' | 'a3';

/** Everything that programs read and no person opens as a page. */
export type DataFile =
  | {
      readonly file:
        | 'codes'
        | 'messages'
        | 'circumstances'
        | 'mappings'
        | 'systems'
        | 'frameworks'
        | 'archive'
        | 'command';
    }
  | { readonly file: 'code' | 'code-by-number'; readonly name: CodeName }
  | { readonly file: 'message' | 'circumstance'; readonly id: string }
  | { readonly file: 'system'; readonly id: SystemId }
  | { readonly file: 'framework'; readonly id: FrameworkId }
  | { readonly file: 'schema'; readonly shape: ShapeId }
  | { readonly file: 'feed' | 'llms' | 'llms-full'; readonly locale: Locale }
  | { readonly file: 'poster'; readonly form: PosterForm; readonly locale: Locale }
  | { readonly file: 'markdown'; readonly route: Route; readonly locale: Locale };

const POSTERS = { svg: 'poster.svg', a4: 'poster.pdf', a3: 'poster-a3.pdf' } as const;

const inLanguage = (locale: Locale, name: string): string =>
  [LOCALES[locale].path, name].filter(Boolean).join('/');

/** Returns the address of a file below the root of the site, without a leading slash: `codes/unavailable.json`. */
export const fileAddressOf = (file: DataFile): string => {
  switch (file.file) {
    case 'codes':
    case 'messages':
    case 'circumstances':
    case 'mappings':
    case 'systems':
    case 'frameworks':
      return `${file.file}.json`;
    case 'archive':
      return 'site.tar.gz';
    case 'command':
      return 'explain.tgz';
    case 'code':
      return `codes/${slugOf(file.name)}.json`;
    case 'code-by-number':
      return `${CODE_NUMBERS[file.name]}.json`;
    case 'message':
      return `messages/${file.id}.json`;
    case 'circumstance':
      return `circumstances/${file.id}.json`;
    case 'system':
      return `systems/${file.id}.json`;
    case 'framework':
      return `frameworks/${file.id}.json`;
    case 'schema':
      return `schema/${SCHEMA_VERSION}/${file.shape}.json`;
    case 'feed':
      return inLanguage(file.locale, 'changes.atom');
    case 'poster':
      return inLanguage(file.locale, POSTERS[file.form]);
    case 'llms':
    case 'llms-full':
      return inLanguage(file.locale, `${file.file}.txt`);
    case 'markdown':
      return file.route.page === 'board'
        ? `${addressOf(file.route, file.locale)}index.md`
        : addressOf(file.route, file.locale).replace(/\/$/, '.md');
    default:
      return file satisfies never;
  }
};
