#!/usr/bin/env node
/**
 * The terminal command of the site: explains a code, an error, a log or a service config. The build packs it as
 * `explain.tgz` (src/build/terminal-command.ts); `node src/tools/explain.ts` runs it from the sources.
 */
import { readFile } from 'node:fs/promises';
import { terminalHelp, terminalWords } from '../data/terminal-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageAddress } from './explain/address.ts';
import { optionsOf, type Options } from './explain/options.ts';
import { wrapped, type Paper } from './explain/paper.ts';

const FOUND = 0;
const NOTHING = 1;
const USAGE = 2;

const { stdout, stderr, env } = process;

const WIDEST = 100;
const USUAL = 80;

const paper: Paper = {
  width: Math.min(WIDEST, stdout.columns || Number(env['COLUMNS']) || USUAL),
  color: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
};

const write = (lines: readonly string[]): void => {
  stdout.write(`${lines.join('\n')}\n`);
};

const complain = (sentence: string): void => {
  stderr.write(`${sentence}\n`);
};

const asJson = (value: unknown): string[] => [JSON.stringify(value, null, 2)];

const explainText = async ({ text, json, locale }: Options): Promise<number> => {
  const [{ explain }, { explanationLines }] = await Promise.all([
    import('./explain/explanation.ts'),
    import('./explain/write-explanation.ts'),
  ]);
  const found = await explain(text, locale);
  write(json ? asJson(found) : explanationLines(found, locale, paper));
  return found.codes.length > 0 || found.message ? FOUND : NOTHING;
};

/** A text of so few lines that is no log is explained as one error. */
const FEW_LINES = 3;

const readStream = async (options: Options): Promise<number> => {
  const { json, locale } = options;
  const [{ readLog }, { logLines }] = await Promise.all([
    import('./explain/read-log.ts'),
    import('./explain/write-log.ts'),
  ]);
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
    // A stream that says nothing now would not be asked again.
    process.stdin.destroy();
  });
  const { report, text, problem } = await readLog(process.stdin, () => isStopped);
  const { failures, ok, lines } = report;
  const isOneError = failures === 1 && ok === 0;
  // Programs that read the JSON of a stream get a report whatever the stream holds.
  if (!json && !isStopped && text?.trim() && (isOneError || (failures + ok === 0 && lines <= FEW_LINES)))
    return await explainText({ ...options, text });
  if (isStopped) complain(terminalWords.stopped[locale]);
  else if (problem !== undefined) complain(fill(terminalWords.broken[locale], { reason: problem }));
  write(json ? asJson(report) : await logLines(report, locale, paper));
  if (problem !== undefined && !isStopped) return USAGE;
  return failures + ok > 0 ? FOUND : NOTHING;
};

const checkConfig = async (file: string, { json, locale, method }: Options): Promise<number> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    complain(fill(terminalWords.unreadable[locale], { file, reason }));
    return undefined;
  });
  if (text === undefined) return USAGE;
  const [{ check }, { configLines, isFaultless }] = await Promise.all([
    import('../service-config/check.ts'),
    import('./explain/write-config.ts'),
  ]);
  const checked = check(text, { method });
  write(json ? asJson(checked) : configLines(checked, locale, paper));
  return isFaultless(checked) ? FOUND : NOTHING;
};

const readOptions = (args: readonly string[]): Options | Locale => {
  try {
    return optionsOf(args);
  } catch {
    return args.includes('--zh') ? 'zh' : 'en';
  }
};

const run = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    complain(terminalWords.badOption[options]);
    return USAGE;
  }
  const { locale, help, text, serviceConfig } = options;
  if (help) {
    const address = pageAddress({ page: 'data' }, locale, 'command');
    write(terminalHelp[locale].map((line) => fill(line, { address })));
    return FOUND;
  }
  if (serviceConfig !== undefined) return await checkConfig(serviceConfig, options);
  if (text !== '') return await explainText(options);
  if (!process.stdin.isTTY) return await readStream(options);
  complain(wrapped(terminalWords.usage[locale], paper).join('\n'));
  return USAGE;
};

// What reads the output may have seen enough: `… | head`.
stdout.on('error', () => process.exit(FOUND));
process.exitCode = await run(process.argv.slice(2));
