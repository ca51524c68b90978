import { describe, expect, test } from 'vitest';
import { CODE_NUMBERS, codeNames } from '../../src/data/names.ts';
import { catalogue } from '../../src/data/messages.ts';
import { ownRetryOf } from '../../src/data/messages/own-retry.ts';
import { terminalHelp, terminalWords } from '../../src/data/terminal-words.ts';
import { locales } from '../../src/i18n/locales.ts';
import { logReader } from '../../src/log/read.ts';
import { check } from '../../src/service-config/check.ts';
import { explain } from '../../src/tools/explain/explanation.ts';
import { optionsOf } from '../../src/tools/explain/options.ts';
import { columns, harmless, quoted, sparkline, wrapped } from '../../src/tools/explain/paper.ts';
import { readLog } from '../../src/tools/explain/read-log.ts';
import { configLines, isFaultless } from '../../src/tools/explain/write-config.ts';
import { explanationLines } from '../../src/tools/explain/write-explanation.ts';
import { logLines } from '../../src/tools/explain/write-log.ts';
import { KNOWN_LOGS } from '../known-logs.ts';

const PLAIN = { width: 80, color: false };
const ESCAPE = '\u001b';

const everyLog = KNOWN_LOGS.map(({ text }) => text).join('');

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const reportOf = (text: string) => {
  const reader = logReader(catalogue);
  reader.feed(text);
  reader.end();
  return reader.report();
};

describe('one text', () => {
  test('a code is explained by its number and by its name, in both languages', async () => {
    for (const name of codeNames)
      for (const locale of locales)
        for (const text of [String(CODE_NUMBERS[name]), name, name.toLowerCase()]) {
          const found = await explain(text, locale);
          expect(found.codes.map((code) => code.name)).toEqual([name]);
          const [first = '', ...rest] = explanationLines(found, locale, PLAIN);
          expect(first).toContain(`${CODE_NUMBERS[name]} ${name}`);
          expect(rest.join('\n')).toContain(found.codes[0]?.address);
        }
  });

  test('the examples of messages lead to the same codes as in the browser', async () => {
    const { lookUp } = await import('../../src/search/answer.ts');
    const { knowledgeFor } = await import('../../src/model/knowledge.ts');
    // One in twelve: the look-up of all of them takes many seconds.
    for (const { example } of catalogue.filter((_, nth) => nth % 12 === 0)) {
      const found = await explain(example, 'en');
      const answer = lookUp(example, knowledgeFor(example));
      expect
        .soft(
          found.codes.map(({ name }) => name),
          example,
        )
        .toEqual(answer.codes);
      expect.soft(found.message?.id, example).toBe(answer.messages[0]);
    }
  });

  test('a known message comes with every cause and every step', async () => {
    const found = await explain('rpc error: code = Unavailable desc = transport is closing', 'zh');
    const lines = explanationLines(found, 'zh', { ...PLAIN, width: 1000 }).join('\n');
    expect(found.message?.steps.length).toBeGreaterThan(0);
    for (const sentence of [...(found.message?.steps ?? []), ...(found.message?.causes ?? [])])
      expect(lines).toContain(sentence);
  });

  test('a message whose cause decides more than its code brings its own verdict', async () => {
    const told = await Promise.all(
      catalogue
        .filter(({ id }) => ownRetryOf(id))
        .slice(0, 20)
        .map(async ({ id, example }) => ({
          own: ownRetryOf(id),
          found: await explain(example, 'en'),
        })),
    );
    const own = told.filter(({ found, own }) => own && found.codes.length > 0 && found.message?.own);
    expect(own.length).toBeGreaterThan(0);
    for (const { found } of own) {
      const lines = explanationLines(found, 'en', { ...PLAIN, width: 1000 }).join('\n');
      expect(lines).toContain(found.message?.own?.retry);
      expect(lines).toContain(found.message?.own?.because);
    }
  });

  test('a text that says nothing is told so, with pages to go on', async () => {
    const found = await explain('asdf qwerty', 'en');
    expect(found.codes).toEqual([]);
    expect(explanationLines(found, 'en', PLAIN)[0]).toBe(terminalWords.nothing.en);
    expect(found.pages.length).toBeGreaterThan(0);
  });
});

describe('a log', () => {
  test('read from a stream in chunks of any size it gives the report that the page gives', async () => {
    const bytes = new TextEncoder().encode(everyLog);
    for (const size of [1, 1000, 65_536]) {
      const { report, problem } = await readLog(inChunks(bytes, size));
      expect(report).toEqual(reportOf(everyLog));
      expect(problem).toBeUndefined();
    }
  });

  test('it is told by counts, groups, what to do first, and addresses', async () => {
    const report = reportOf(everyLog);
    for (const locale of locales) {
      const lines = (await logLines(report, locale, PLAIN)).join('\n');
      for (const { code, count } of report.codes) expect(lines).toMatch(new RegExp(`${count} +${code} `));
      expect(lines).toContain(terminalWords.firstStep[locale].replace('{step}', ''));
      expect(lines).toContain('/messages/');
    }
  });

  test('an input without a byte is a log without a line', async () => {
    const { report, text } = await readLog(inChunks(new Uint8Array(), 1));
    expect(report.lines).toBe(0);
    expect(text).toBe('');
  });
});

describe('a service config', () => {
  test('its faults are told with their places, and only a config without errors is faultless', () => {
    const good = check('{"methodConfig":[{"name":[{}],"timeout":"1s"}]}');
    const bad = check('{"methodConfig":[{"name":[{}],"timeout":1}]}');
    expect([isFaultless(good), isFaultless(bad), isFaultless(check('no JSON'))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(configLines(bad, 'en', PLAIN).join('\n')).toContain('line 1, column ');
    expect(configLines(good, 'zh', PLAIN).join('\n')).toContain('/zh/service-config/');
  });
});

describe('the terminal', () => {
  test('nothing but an address is wider than it, in both languages', async () => {
    const found = await explain('rpc error: code = Unavailable desc = transport is closing', 'zh');
    const report = reportOf(everyLog);
    for (const width of [40, 60, 100])
      for (const locale of locales) {
        const paper = { width, color: false };
        const lines = [
          ...explanationLines(await explain(everyLog.slice(0, 500), locale), locale, paper),
          ...explanationLines(found, locale, paper),
          ...(await logLines(report, locale, paper)),
        ];
        const wide = lines.filter((line) => columns(line) > width && !/^ *\/\S+$/.test(line));
        expect(wide).toEqual([]);
      }
  });

  test('wrapped text keeps every character, and no Chinese line begins with a closing mark', () => {
    const english = 'The `code` of a call, and a word that is longer than a line: Donaudampfschifffahrt.';
    const chinese =
      '连接被对端关闭，请求可能已经执行，也可能没有执行（见下文）。先确认结果，再决定是否重试。';
    for (const text of [english, chinese])
      for (const width of [20, 21, 33]) {
        const lines = wrapped(text, { width, color: false });
        expect(lines.length).toBeGreaterThan(1);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.filter((line) => /^[，。）]/.test(line))).toEqual([]);
      }
  });

  test('color is used when the paper has it, and code then needs no back-ticks', () => {
    const [plain] = wrapped('run `x`', PLAIN);
    const [colored] = wrapped('run `x`', { width: 80, color: true });
    expect(plain).toBe('run `x`');
    expect(colored).toBe(`run ${ESCAPE}[36mx${ESCAPE}[39m`);
  });

  test('what a log holds cannot command the terminal', async () => {
    const hostile = `${ESCAPE}]0;title\u0007${ESCAPE}[2Jrpc error: code = Unavailable desc = a\u0085b\u202ec${ESCAPE}[31m`;
    const lines = await logLines(reportOf(`${hostile}\n`), 'en', PLAIN);
    expect(lines.join('\n')).toContain('UNAVAILABLE');
    expect(lines.join('\n')).toBe(harmless(lines.join('\n')));
    expect(harmless(`a\tb${ESCAPE}[2J\u0000`)).toBe('a  b\ufffd');
  });

  test('long output is quoted in part, and says so', () => {
    expect(quoted('a\nb\nc', PLAIN, ' ', 2)).toEqual([' a', ' b', ' …']);
    expect(columns(quoted('x'.repeat(200), PLAIN, ' ', 2)[0] ?? '')).toBe(80);
  });

  test('a chart shows one error beside thousands, and nothing where there was none', () => {
    expect(sparkline([1000, 0, 1], 3)).toBe('█ ▁');
    expect(
      sparkline(
        Array.from({ length: 120 }, () => 1),
        30,
      ).length,
    ).toBe(30);
  });
});

describe('arguments', () => {
  test('words that a shell has split are one text', () => {
    expect(optionsOf(['rpc', 'error:', 'code', '=', 'Aborted', '--zh']).text).toBe(
      'rpc error: code = Aborted',
    );
  });

  test('what is unknown or incomplete is rejected', () => {
    for (const args of [
      ['--jason'],
      ['--service-config'],
      ['--service-config', 'f', '14'],
      ['--method', 'm'],
    ])
      expect(() => optionsOf(args)).toThrow();
  });

  test('the help names every option in both languages', () => {
    for (const locale of locales)
      for (const option of ['--json', '--zh', '--help', '--service-config', '--method', 'NO_COLOR'])
        expect(terminalHelp[locale].join('\n')).toContain(option);
  });
});
