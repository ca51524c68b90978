import { circumstances } from '../data/circumstances.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { messageIds } from '../data/messages.ts';
import { systemIds } from '../data/systems.ts';
import { fileAddressOf, type DataFile, type ShapeId } from '../routes/files.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';

/** One file for programs as the page of data and `llms.txt` list it. */
export interface ListedFile {
  /** Below the root of the site. */
  readonly address: string;
  readonly what: string;
  /** The schema that describes it, where there is one. */
  readonly schema?: string;
}

/** The code that examples use. */
export const SAMPLE_CODE = 'UNAVAILABLE';

const listed = (file: DataFile, what: string, shape?: ShapeId): ListedFile => ({
  address: fileAddressOf(file),
  what,
  ...(shape && { schema: fileAddressOf({ file: 'schema', shape }) }),
});

/** Returns the JSON files; of those that exist once for each code or message, one stands for all. */
export const jsonFiles = (locale: Locale): ListedFile[] => {
  const t = ui[locale];
  const [message] = messageIds;
  const [circumstance] = circumstances;
  const [system] = systemIds;
  const [framework] = frameworkIds;
  return [
    listed({ file: 'codes' }, t['data.codes'], 'codes'),
    listed({ file: 'code', name: SAMPLE_CODE }, t['data.code'], 'code'),
    listed({ file: 'code-by-number', name: SAMPLE_CODE }, t['data.code-by-number'], 'code'),
    listed({ file: 'messages' }, t['data.messages'], 'messages'),
    ...(message ? [listed({ file: 'message', id: message }, t['data.message'], 'message')] : []),
    listed({ file: 'circumstances' }, t['data.circumstances'], 'circumstances'),
    ...(circumstance
      ? [listed({ file: 'circumstance', id: circumstance.id }, t['data.circumstance'], 'circumstance')]
      : []),
    listed({ file: 'mappings' }, t['data.mappings'], 'mappings'),
    listed({ file: 'systems' }, t['data.systems'], 'systems'),
    ...(system ? [listed({ file: 'system', id: system }, t['data.system'], 'system')] : []),
    listed({ file: 'frameworks' }, t['data.frameworks'], 'frameworks'),
    ...(framework ? [listed({ file: 'framework', id: framework }, t['data.framework'], 'framework')] : []),
  ];
};

/** Returns the files for those who read Markdown. */
export const markdownFiles = (locale: Locale): ListedFile[] => {
  const t = ui[locale];
  const route = { page: 'code', name: SAMPLE_CODE } as const;
  return [
    listed({ file: 'markdown', route, locale }, t['data.markdown-page']),
    listed({ file: 'llms', locale }, t['data.llms']),
    listed({ file: 'llms-full', locale }, t['data.llms-full']),
  ];
};

/** Returns the feed of changes. */
export const feedFiles = (locale: Locale): ListedFile[] => [
  listed({ file: 'feed', locale }, ui[locale]['data.feed.file']),
];

/** Returns the package of the terminal command. */
export const commandFiles = (locale: Locale): ListedFile[] => [
  listed({ file: 'command' }, ui[locale]['data.command.file']),
];

/** Returns the archive of the whole site. */
export const archiveFiles = (locale: Locale): ListedFile[] => [
  listed({ file: 'archive' }, ui[locale]['data.archive.file']),
];
