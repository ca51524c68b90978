import type { Localized } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** One way of writing all codes: a library's constants, what a tool prints, an exit status. */
export interface Notation {
  /** Language, library family or tool that readers look for. */
  readonly ecosystem: string;
  /** What kind of spelling it is, as its users call it: a word, or a name that is the same in every language. */
  readonly form: Localized | string;
  readonly source: SourceId;
  /** `null` where the notation has no such name (many have none for OK). */
  readonly names: Readonly<Record<CodeName, string | null>>;
}

/** Words for forms that several languages share. */
export const FORMS = {
  constant: { en: 'constant', zh: '常量' },
  enum: { en: 'enum', zh: '枚举' },
  exception: { en: 'exception', zh: '异常' },
  constructor: { en: 'constructor', zh: '构造函数' },
  printed: { en: 'printed', zh: '打印形式' },
} as const satisfies Record<string, Localized>;
