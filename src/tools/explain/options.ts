/** The arguments of the terminal command. */
import { parseArgs } from 'node:util';
import type { Locale } from '../../i18n/locales.ts';

/** What the command was asked for. */
export interface Options {
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
  /** The code or the error, as it was typed; empty where standard input is to be read. */
  readonly text: string;
  readonly serviceConfig?: string;
  readonly method?: string;
}

/**
 * Returns the arguments, understood.
 * @throws when one is unknown, or lacks its value.
 */
export const optionsOf = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      zh: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      'service-config': { type: 'string' },
      method: { type: 'string' },
    },
  });
  const { json = false, zh = false, help = false, method } = values;
  const serviceConfig = values['service-config'];
  const text = positionals.join(' ').trim();
  if (serviceConfig === '' || (serviceConfig !== undefined && text !== ''))
    throw new Error('--service-config takes one file');
  if (method !== undefined && serviceConfig === undefined) throw new Error('--method needs --service-config');
  return {
    locale: zh ? 'zh' : 'en',
    json,
    help,
    text: text === '-' ? '' : text,
    ...(serviceConfig !== undefined && { serviceConfig }),
    ...(method !== undefined && { method }),
  };
};
