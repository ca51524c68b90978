/** What link previews and posters show, read off their drawings: which words, in which look, and where. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ACTORS, headlineVerdict, RETRY_VERDICTS, type RetryVerdict } from '../../src/data/code-facts.ts';
import { factsOf } from '../../src/data/codes.ts';
import { comparedCodes } from '../../src/data/comparisons.ts';
import { frameworkIds, frameworkOf } from '../../src/data/frameworks.ts';
import { guideIds, guideOf } from '../../src/data/guides.ts';
import { LIBRARY_PAGES, libraryPageIds } from '../../src/data/library-pages.ts';
import { grpcToHttp } from '../../src/data/mappings/grpc-to-http.ts';
import { catalogue } from '../../src/data/messages.ts';
import { CODE_NUMBERS, codeNames } from '../../src/data/names.ts';
import { allSituations } from '../../src/data/situations.ts';
import { systemIds, systemOf } from '../../src/data/systems.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { comparisonHeading, decidingQuestion } from '../../src/model/comparison-words.ts';
import { codeCard } from '../../src/og/code-card.ts';
import { comparisonCard } from '../../src/og/comparison-card.ts';
import { descriptionOf, type ExplainedRoute } from '../../src/og/description.ts';
import { box, line } from '../../src/og/element.ts';
import { fontsFor } from '../../src/og/fonts.ts';
import { MARGIN, SIZE } from '../../src/og/frame.ts';
import { alternativeOf, headingOf } from '../../src/og/heading.ts';
import { pageCard } from '../../src/og/page-card.ts';
import { POSTER, POSTER_MARGIN, posterCard } from '../../src/og/poster-card.ts';
import { posterPdf, posterSvg } from '../../src/og/poster.ts';
import { drawerOf, render } from '../../src/og/render.ts';
import { retryBox, retryGlyph } from '../../src/og/retry-glyph.ts';
import { previewedRouteFor, previewedRoutes } from '../../src/og/routes.ts';
import { accentOf, colours } from '../../src/og/tokens.ts';
import { singlePages } from '../../src/routes/paths.ts';
import { drawn, type Drawn, type DrawnLine } from '../drawn-card.ts';

const textsOf = ({ lines }: Drawn): string[] => lines.map(({ text }) => text);
const lineIn = ({ lines }: Drawn, text: string, nth = 0): DrawnLine => {
  const found = lines.filter((each) => each.text === text)[nth];
  if (!found)
    throw new Error(`“${text}” is not drawn; drawn are ${lines.map((each) => each.text).join(' | ')}`);
  return found;
};
/** Lines that a text was broken into. */
const broken = ({ lines }: Drawn, text: string): DrawnLine[] =>
  lines.filter((each) => each.text.length > 8 && text.includes(each.text));

const RIGHT = SIZE.width - MARGIN.inline;

describe('the card of a code', () => {
  test.for(locales)(
    'has the name of the site at its head, and marks the code among all: %s',
    async (locale) => {
      const card = codeCard('ABORTED', locale);
      const found = await drawn(card, SIZE);
      const site = lineIn(found, ui[locale]['site.name']);
      expect([site.left, site.weight, site.fill]).toEqual([MARGIN.inline, 600, colours.ink]);
      const index = codeNames.map((name) => lineIn(found, String(CODE_NUMBERS[name])));
      expect(index.map(({ left }) => left)).toEqual(index.map(({ left }) => left).toSorted((a, b) => a - b));
      expect(new Set(index.map(({ y }) => y))).toEqual(new Set([site.y]));
      expect(Math.abs((index.at(-1)?.right ?? 0) - RIGHT)).toBeLessThan(2);
      index.forEach(({ weight, fill, family }, number) => {
        const isMarked = number === CODE_NUMBERS.ABORTED;
        expect(family).toBe('mono,sans');
        expect([weight, fill]).toEqual(
          isMarked ? [600, accentOf(factsOf('ABORTED').actor)] : [400, colours.quiet],
        );
      });
      expect(card.props.lang).toBe({ en: 'en', zh: 'zh-CN' }[locale]);
    },
  );

  test.for(locales)('has number, name, titles, meaning and verdicts, from above: %s', async (locale) => {
    const found = await drawn(codeCard('ABORTED', locale), SIZE);
    const t = ui[locale];
    const { title, meaning, actor, retry } = factsOf('ABORTED');
    const accent = accentOf(actor);
    const number = lineIn(found, '10', 1);
    const name = lineIn(found, 'ABORTED');
    const own = lineIn(found, title[locale]);
    const other = lineIn(found, title[locale === 'en' ? 'zh' : 'en']);
    expect([number.weight, number.fill, number.family]).toEqual([200, accent, 'mono,sans']);
    expect([name.weight, name.fill, name.family]).toEqual([600, colours.ink, 'mono,sans']);
    expect([own.fill, other.fill, own.family]).toEqual([colours.quiet, colours.quiet, 'sans']);
    expect(number.right).toBeLessThan(name.left);
    expect(own.left).toBe(name.left);
    expect(own.y).toBeGreaterThan(name.y);
    expect(other.y).toBe(own.y);
    expect(other.left).toBeGreaterThan(own.right + 20);
    const said = found.lines.filter(({ size }) => size === 36);
    expect(said.map(({ text }) => text).join(locale === 'en' ? ' ' : '')).toBe(meaning[locale]);
    for (const each of said) {
      expect(each.left).toBe(name.left);
      expect(each.y).toBeGreaterThan(own.y + 30);
    }
    const who = lineIn(found, t['actor.label']);
    const again = lineIn(found, t['retry.label']);
    const acts = lineIn(found, t[`actor.${actor}`]);
    const verdict = found.lines
      .filter(({ text }) => t[`retry.${headlineVerdict(retry)}`].includes(text))
      .at(-1);
    expect([who.left, acts.left, again.left]).toEqual([MARGIN.inline, MARGIN.inline, SIZE.width / 2]);
    expect(again.y).toBe(who.y);
    expect(who.y).toBeGreaterThan(Math.max(number.y, ...said.map(({ y }) => y)));
    expect(acts.y).toBeGreaterThan(who.y);
    expect([acts.weight, acts.fill]).toEqual([600, accent]);
    expect([verdict?.weight, verdict?.fill]).toEqual([600, colours.ink]);
    expect([who.fill, again.fill]).toEqual([colours.quiet, colours.quiet]);
    const signs = found.boxes.filter(({ width }) => width === 28);
    expect(signs).toHaveLength(3);
    for (const { left, top } of signs) {
      expect(left).toBeGreaterThanOrEqual(again.left);
      expect(left + 28).toBeLessThan(verdict?.left ?? 0);
      expect(top).toBeGreaterThan(again.y);
    }
  });
});

describe('the card of a comparison', () => {
  const codes = ['FAILED_PRECONDITION', 'ABORTED', 'UNAVAILABLE'] as const;

  test('has a column for each code below the question that decides, under a bar in its accent', async () => {
    const found = await drawn(comparisonCard(codes, 'en'), SIZE);
    const question = broken(found, decidingQuestion(codes, 'en'));
    expect(question.map(({ text }) => text).join(' ')).toBe(decidingQuestion(codes, 'en'));
    expect(new Set(question.map(({ left, weight }) => `${left} ${weight}`))).toEqual(
      new Set([`${MARGIN.inline} 600`]),
    );
    const columns = codes.map((name) => {
      const { actor, title } = factsOf(name);
      const number = lineIn(found, String(CODE_NUMBERS[name]), 1);
      const named = lineIn(found, name);
      const titled = lineIn(found, title.en);
      expect([number.fill, number.weight]).toEqual([accentOf(actor), 200]);
      expect([named.fill, named.weight, named.family]).toEqual([colours.ink, 600, 'mono,sans']);
      expect([titled.fill, titled.family]).toEqual([colours.quiet, 'sans']);
      expect([named.left, titled.left]).toEqual([number.left, number.left]);
      expect(Math.max(...question.map(({ y }) => y))).toBeLessThan(number.y - 80);
      expect(number.y).toBeLessThan(named.y);
      expect(named.y).toBeLessThan(titled.y);
      expect(found.svg).toContain(`fill="${accentOf(actor)}"`);
      return named;
    });
    const [first = 0, second = 0, third = 0] = columns.map(({ left }) => left);
    expect(first).toBe(MARGIN.inline);
    expect(Math.abs(second - first - (third - second))).toBeLessThan(2);
    columns.forEach(({ right }, nth) => expect(right).toBeLessThan([second, third, RIGHT][nth] ?? 0));
    expect(new Set(columns.map(({ y }) => y)).size).toBe(1);
    expect(
      found.lines.filter(({ weight, size }) => weight === 600 && size === 22).map(({ text }) => text),
    ).toEqual(['9', '10', '14']);
  });

  test('sets names as large as the longest one fits its column, and no larger than the titles allow', async () => {
    const sizeOf = async (compared: readonly (typeof codeNames)[number][]) =>
      lineIn(await drawn(comparisonCard(compared, 'en'), SIZE), compared[0] ?? '').size;
    expect(await sizeOf(codes)).toBe(29);
    expect(await sizeOf(['UNKNOWN', 'INTERNAL'])).toBe(40);
  });
});

test('the card of another page has its title above what it is for, and all codes below in their accents', async () => {
  const found = await drawn(pageCard('A title', 'What it is for', 'en'), SIZE);
  const [title, purpose] = [lineIn(found, 'A title'), lineIn(found, 'What it is for')];
  expect([title.left, title.weight, title.fill]).toEqual([MARGIN.inline, 600, colours.ink]);
  expect([purpose.left, purpose.weight, purpose.fill]).toEqual([MARGIN.inline, 400, colours.quiet]);
  expect(title.size).toBeGreaterThan(2 * purpose.size);
  expect(purpose.y).toBeGreaterThan(title.y);
  const numbers = codeNames.map((name) => lineIn(found, String(CODE_NUMBERS[name])));
  expect(numbers.map(({ fill }) => fill)).toEqual(codeNames.map((name) => accentOf(factsOf(name).actor)));
  expect(new Set(numbers.map(({ y }) => y)).size).toBe(1);
  expect(numbers[0]?.y).toBeGreaterThan(purpose.y + 100);
  expect(numbers[0]?.left).toBe(MARGIN.inline);
  expect(numbers[16]?.left).toBe(RIGHT - 54);
  expect(numbers.every(({ family }) => family === 'mono,sans')).toBe(true);
  // Between title and codes nothing marks a code.
  expect(textsOf(found).filter((text) => /^\d+$/.test(text))).toHaveLength(17);
});

describe('the poster', () => {
  test.for(locales)('has a cell for each code, six in a row, and the key in the last: %s', async (locale) => {
    const t = ui[locale];
    const card = posterCard(locale, 'https://docs.example');
    const found = await drawn(card, POSTER);
    const heading = lineIn(found, t['board.heading']);
    const address = lineIn(found, 'https://docs.example');
    expect([heading.left, heading.weight]).toEqual([POSTER_MARGIN, 600]);
    expect(address.y).toBe(heading.y);
    expect(Math.abs(address.right - (POSTER.width - POSTER_MARGIN))).toBeLessThan(2);
    expect(address.fill).toBe(colours.quiet);
    expect(card.props.lang).toBe({ en: 'en', zh: 'zh-CN' }[locale]);

    const cells = found.boxes.filter(({ fill, height }) => fill === colours.wash && height > 200);
    expect(cells).toHaveLength(17);
    expect(new Set(cells.map(({ left }) => left)).size).toBe(6);
    expect(new Set(cells.map(({ top }) => top)).size).toBe(3);
    codeNames.forEach((name, nth) => {
      const cell = cells[nth] ?? { left: 0, top: 0, width: 0, height: 0 };
      const within = found.lines.filter(
        ({ left, right, y }) =>
          left >= cell.left && right <= cell.left + cell.width && y > cell.top && y < cell.top + cell.height,
      );
      const { title, meaning, actor, retry } = factsOf(name);
      const accent = accentOf(actor);
      const text = within.map((each) => each.text);
      const [number, ...others] = within;
      expect([number?.text, number?.fill, number?.weight]).toEqual([String(CODE_NUMBERS[name]), accent, 200]);
      const named = others.find((each) => each.text === name && each.weight === 600);
      expect([named?.family, named?.fill], name).toEqual(['mono,sans', colours.ink]);
      expect(text.join(' ').replaceAll(' ', '')).toBe(
        [
          CODE_NUMBERS[name],
          title[locale],
          name,
          meaning[locale],
          `HTTP ${grpcToHttp.googleRpc.values[name]}`,
          t[`actor.${actor}`],
        ]
          .join('')
          .replaceAll(' ', '')
          .replaceAll('’', "'"),
      );
      const [titled] = others;
      expect(titled?.left).toBeGreaterThan(number?.right ?? 0);
      expect(titled?.y).toBeLessThan(named?.y ?? 0);
      const acts = others.at(-1);
      expect([acts?.fill, acts?.weight]).toEqual([accent, 600]);
      expect(acts?.y).toBeGreaterThan(cell.top + cell.height - 20);
      expect(others.at(-2)?.fill).toBe(colours.quiet);
      const bars = found.boxes.filter(
        ({ top, left, height }) => top === cell.top && left === cell.left && height === 4,
      );
      expect(bars.map(({ fill, width }) => [fill, width])).toEqual([[accent, cell.width]]);
      const signs = found.boxes.filter(
        ({ left, top, width }) =>
          width === 15 &&
          left > (acts?.right ?? 0) &&
          left < cell.left + cell.width &&
          top > cell.top &&
          top < cell.top + cell.height,
      );
      expect(signs.map(({ fill }) => fill)).toEqual(
        [retry.readOnly, retry.idempotent, retry.other].map((verdict) =>
          verdict === 'none' ? colours.line : colours.ink,
        ),
      );
    });
  });

  test('explains accents and signs in its key, a line each', async () => {
    const t = ui.en;
    const found = await drawn(posterCard('en', 'x'), POSTER);
    const [left, top] = [lineIn(found, t['key.actor']).left, lineIn(found, t['key.actor']).y];
    const ofKey = found.lines.filter((each) => each.left >= left && each.y >= top);
    const texts = ofKey.map(({ text }) => text).join(' ');
    expect(texts).toBe(
      [
        t['key.actor'],
        ...ACTORS.map((actor) => t[`actor.${actor}`]),
        t['key.retry'],
        `${t['key.readOnly']} · ${t['key.idempotent']} · ${t['key.other']}`,
        ...(['backoff', 'restart', 'check-first', 'no'] as const).map((verdict) => t[`key.${verdict}`]),
      ]
        .join(' ')
        .replaceAll('’', "'"),
    );
    expect([lineIn(found, t['key.actor']).weight, lineIn(found, t['key.retry']).weight]).toEqual([600, 600]);
    ACTORS.forEach((actor, nth) => {
      const label = ofKey[nth + 1];
      expect([label?.text, label?.fill]).toEqual([t[`actor.${actor}`], accentOf(actor)]);
      const sample = found.boxes.filter(
        ({ width, fill, top: at }) => width === 12 && fill === accentOf(actor) && at > top - 12,
      );
      expect(sample).toHaveLength(1);
      expect(sample[0]?.left).toBeLessThan(label?.left ?? 0);
    });
    const signs = found.boxes.filter(({ width, left: at }) => width === 13 && at === left);
    expect(signs).toHaveLength(4);
    expect(signs.every(({ fill }) => fill === colours.ink)).toBe(true);
  });

  test.for(locales)(
    'is drawn once, its letters as outlines, for the address where the rest is: %s',
    async (locale) => {
      const svg = await posterSvg(locale, 'https://docs.example');
      expect(svg).toContain(`viewBox="0 0 ${POSTER.width} ${POSTER.height}"`);
      expect(svg).not.toContain('<text');
      expect(await posterSvg(locale, 'https://docs.example')).toBe(svg);
      expect(await posterSvg(locale, 'https://other.example')).not.toBe(svg);
    },
  );

  const SHAPES =
    '<svg><mask id="m"><circle r="1"/></mask><g><rect x="100" y="20" width="30" height="40" fill="#ff0000"/><path d="M5 6 L7 8 Z" fill="#00ff00"/></g></svg>';
  /** What a PDF draws, as it writes it. */
  const contentOf = (pdf: Buffer): string => {
    const start = pdf.indexOf('stream\n') + 'stream\n'.length;
    return inflateSync(pdf.subarray(start, pdf.indexOf('\nendstream'))).toString();
  };

  test('is printed as one page of the size of the paper, with its filled shapes and a title', async () => {
    const a4 = await posterPdf(SHAPES, 'a4', 'en');
    expect(a4.toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
    expect((await posterPdf(SHAPES, 'a3', 'en')).toString('latin1')).toContain(
      '/MediaBox [0 0 1190.55 841.89]',
    );
    expect(a4.toString('latin1')).toContain('(D:19700101000000Z)');
    expect(a4.toString('latin1')).toContain(`(${ui.en['board.title']})`);
    const content = contentOf(a4);
    expect(content).toMatch(/\n100 20 30 40 re\n[^]*?1 0 0 (?:sc|scn|rg)\nf\n/);
    expect(content).toMatch(/\n5 6 m\n7 8 l\nh\n[^]*?0 1 0 (?:sc|scn|rg)\nf\n/);
    expect(content).toContain('0.70866');
    expect(a4.equals(await posterPdf(SHAPES, 'a4', 'en'))).toBe(true);
  });

  test.for([
    ['a shape that is no box and no outline', SHAPES.replaceAll('path', 'ellipse'), '<ellipse'],
    ['a line around a shape', SHAPES.replace('fill="#00ff00"', 'stroke="red"'), 'a line'],
  ])('stops at %s', async ([, svg = '', what = '']) => {
    await expect(posterPdf(svg, 'a4', 'en')).rejects.toThrow(
      `src/og/poster.ts cannot print ${what}: draw it as a filled box.`,
    );
  });
});

describe('the sign for retries', () => {
  /** How much of a box is empty, from above, and whether a dot is in it. */
  const signOf = async (verdict: RetryVerdict) => {
    const { boxes, svg } = await drawn(retryBox(verdict, 14, 'white'), { width: 14, height: 14 });
    const [edge, inner] = boxes;
    expect([edge?.width, edge?.height]).toEqual([14, 14]);
    return [
      edge?.fill,
      inner ? (inner.height / (inner.width || 1)).toFixed(1) : 'full',
      /<path/.test(svg) ? 'dot' : '',
    ];
  };

  test('is full, half full, empty with a dot, or empty, as on the pages; its edge is pale where there is no call', async () => {
    const signs = Object.fromEntries(
      await Promise.all(RETRY_VERDICTS.map(async (verdict) => [verdict, await signOf(verdict)] as const)),
    );
    expect(signs).toEqual({
      backoff: [colours.ink, 'full', ''],
      'when-told': [colours.ink, '0.5', ''],
      restart: [colours.ink, '0.5', ''],
      'check-first': [colours.ink, '1.0', 'dot'],
      'fix-first': [colours.ink, '1.0', ''],
      no: [colours.ink, '1.0', ''],
      none: [colours.line, '1.0', ''],
    });
  });

  test('stands once for each kind of call, beside each other, a gap apart', async () => {
    const glyph = retryGlyph({ readOnly: 'backoff', idempotent: 'backoff', other: 'none' });
    const { boxes } = await drawn(glyph, { width: 100, height: 40 });
    const edges = boxes.filter(({ width }) => width === 28);
    expect(edges.map(({ left, top, fill }) => [left, top, fill])).toEqual([
      [0, 0, colours.ink],
      [33, 0, colours.ink],
      [66, 0, colours.line],
    ]);
  });
});

describe('elements', () => {
  test('hold one text as text, and a narrow apostrophe within words alone', () => {
    expect(box({ gap: 2 }, 'don’t, ’tis').props).toEqual({
      style: { display: 'flex', gap: 2 },
      children: "don't, ’tis",
    });
    expect(box({}, 'a', 'b').props.children).toEqual(['a', 'b']);
    expect(box({}, box({}, 'a')).props.children).toHaveLength(1);
  });

  test('break a line of Chinese behind its punctuation', () => {
    const clauses = line({ fontSize: 9 }, '先看这里，再看。好').props.children;
    expect([...clauses].map((each) => (typeof each === 'string' ? each : each.props.children))).toEqual([
      '先看这里，',
      '再看。',
      '好',
    ]);
  });
});

describe('fonts', () => {
  const mono = (text: string, weight: number) => box({ fontFamily: 'mono, sans', fontWeight: weight }, text);

  test('are those that hold a character of the cards, in the weight that is set, and no others', () => {
    const names = (...cards: Parameters<typeof fontsFor>[0]) =>
      fontsFor(cards).map(({ name, weight, style, data }) => {
        expect(style).toBe('normal');
        expect(data.byteLength).toBeGreaterThan(1000);
        return `${name} ${weight}`;
      });
    expect(names(mono('abc', 600))).toEqual(['mono 600']);
    expect(names(mono('abc', 600), mono('cab', 600), mono('a', 400))).toEqual(['mono 600', 'mono 400']);
    const [latin, ...chinese] = names(mono('a码', 600));
    expect(latin).toBe('mono 600');
    expect(chinese).toHaveLength(1);
    expect(chinese[0]).toMatch(/^sans \d+ 600$/);
    // What an element does not say it takes from the one around it.
    expect(names(box({ fontFamily: 'sans', fontWeight: 600 }, box({}, 'a')))).toEqual(['sans 600']);
    expect(names(box({ fontFamily: 'sans' }, 'a'))).toEqual(['sans 400']);
  });

  test('stop at a character that none of them holds', () => {
    expect(() => fontsFor([mono('🧭', 400)])).toThrow(
      'No font of link previews holds “🧭” (U+1F9ED). Write it in other words, or add a family to src/og/fonts.ts.',
    );
  });
});

describe('a drawing', () => {
  test('becomes a PNG of the size of a preview; without a card nothing is drawn', async () => {
    const [png] = await render([pageCard('A title', 'What it is for', 'en')]);
    expect([png?.toString('latin1', 1, 4), png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([
      'PNG',
      SIZE.width,
      SIZE.height,
    ]);
    expect(await render([])).toEqual([]);
  });

  test('keeps letters as outlines, and stops where a text leaves the margins', async () => {
    const fits = pageCard('A title', 'What it is for', 'en');
    const wide = pageCard('W'.repeat(40), 'Too wide', 'en');
    const long = pageCard('Too long', 'words that go on '.repeat(60), 'en');
    const draw = await drawerOf([fits, wide, long]);
    expect(await draw(fits)).not.toContain('<text');
    await expect(draw(wide)).rejects.toThrow(
      'does not fit into its link preview. Shorten it, or set it smaller in src/og.',
    );
    await expect(draw(long)).rejects.toThrow('does not fit into its link preview.');
  });
});

describe('pages with a picture of their own', () => {
  test('are all pages but those of messages, each once', () => {
    expect(previewedRoutes).toEqual([
      ...singlePages.map((page) => ({ page })),
      ...codeNames.map((name) => ({ page: 'code', name })),
      ...libraryPageIds.map((id) => ({ page: 'library', id })),
      ...systemIds.map((id) => ({ page: 'system', id })),
      ...frameworkIds.map((id) => ({ page: 'framework', id })),
      ...guideIds.map((id) => ({ page: 'guide', id })),
      ...comparedCodes.map(({ codes }) => ({ page: 'comparison', codes })),
    ]);
  });

  test('a message is shared with the picture of its code, or of the list where no call was made', () => {
    for (const { id, code, beforeCall } of catalogue)
      expect(previewedRouteFor({ page: 'message', id })).toEqual(
        beforeCall ? { page: 'messages' } : { page: 'code', name: code },
      );
    expect(previewedRouteFor({ page: 'guide', id: 'retry' })).toEqual({ page: 'guide', id: 'retry' });
  });

  test.for(locales)('are called in their picture as on the page: %s', (locale) => {
    const t = ui[locale];
    const compared = ['UNKNOWN', 'INTERNAL'] as const;
    expect([
      headingOf({ page: 'board' }, locale),
      headingOf({ page: 'code', name: 'ABORTED' }, locale),
      headingOf({ page: 'choose' }, locale),
      headingOf({ page: 'comparison', codes: compared }, locale),
      headingOf({ page: 'comparisons' }, locale),
      headingOf({ page: 'guide', id: 'retry' }, locale),
      headingOf({ page: 'library', id: 'go' }, locale),
      headingOf({ page: 'framework', id: 'kratos' }, locale),
      headingOf({ page: 'system', id: 'etcd' }, locale),
      headingOf({ page: 'log' }, locale),
    ]).toEqual([
      t['board.heading'],
      '10 ABORTED',
      t['choose.heading'],
      comparisonHeading(compared, locale),
      t['compare.title'],
      guideOf('retry').title[locale],
      t['library.heading'](LIBRARY_PAGES.go),
      t['framework.heading'](frameworkOf('kratos').name),
      t['system.heading'](systemOf('etcd').name),
      t['log.title'],
    ]);
  });

  test.for(locales)(
    'but guides say in their picture what they are for, as search engines show it: %s',
    async (locale) => {
      const t = ui[locale];
      const described: readonly (readonly [ExplainedRoute, string])[] = [
        [{ page: 'board' }, t['site.description']],
        [{ page: 'choose' }, t['choose.description'](allSituations.length)],
        [{ page: 'comparisons' }, t['compare.description']],
        [{ page: 'messages' }, t['messages.description'](catalogue.length)],
        [{ page: 'libraries' }, t['libraries.description'](libraryPageIds.length)],
        [{ page: 'library', id: 'go' }, t['library.description']('Go')],
        [{ page: 'library', id: 'envoy' }, t['library.description.read'](LIBRARY_PAGES.envoy)],
        [{ page: 'frameworks' }, t['frameworks.description'](frameworkIds.length)],
        [{ page: 'framework', id: 'kratos' }, t['framework.description'](frameworkOf('kratos').name)],
        [{ page: 'systems' }, t['systems.description'](systemIds.length)],
        [{ page: 'system', id: 'etcd' }, t['system.description'](systemOf('etcd').name)],
        [{ page: 'log' }, t['log.description']],
      ];
      for (const [route, description] of described) {
        expect(await descriptionOf(route, locale), route.page).toBe(description);
        expect(description.length).toBeGreaterThan(10);
      }
    },
  );

  test.for(locales)('are described in words for readers who do not see it: %s', (locale) => {
    const t = ui[locale];
    const { meaning, actor, retry } = factsOf('ABORTED');
    expect(alternativeOf({ page: 'code', name: 'ABORTED' }, locale)).toBe(
      t['code.preview'](
        '10 ABORTED',
        meaning[locale],
        t[`actor.${actor}.long`],
        t[`retry.${headlineVerdict(retry)}`],
      ),
    );
    const compared = ['UNKNOWN', 'INTERNAL'] as const;
    expect(alternativeOf({ page: 'comparison', codes: compared }, locale)).toBe(
      `${comparisonHeading(compared, locale)} ${decidingQuestion(compared, locale)}`,
    );
    expect(alternativeOf({ page: 'guide', id: 'retry' }, locale)).toBe(
      `${t['site.name']}${t['list.colon']}${guideOf('retry').title[locale]}`,
    );
    expect(alternativeOf({ page: 'board' }, locale)).toBe(
      t['board.heading'] === t['site.name']
        ? t['site.name']
        : `${t['site.name']}${t['list.colon']}${t['board.heading']}`,
    );
  });
});
