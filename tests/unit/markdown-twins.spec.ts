/** What becomes of a built page in its Markdown twin, and of the twins in `llms.txt` and `llms-full.txt`. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { markdownTwins } from '../../src/build/markdown-twins.ts';
import { readBuiltPage, type BuiltPage } from '../../src/build/markdown/built-page.ts';
import { twinsOf } from '../../src/build/markdown/cached.ts';
import { fullText, overview, type Twins } from '../../src/build/markdown/llms.ts';
import { twinOf } from '../../src/build/markdown/twin.ts';
import { comparedCodes } from '../../src/data/comparisons.ts';
import { frameworkIds } from '../../src/data/frameworks.ts';
import { guideIds } from '../../src/data/guides.ts';
import { libraryPageIds } from '../../src/data/library-pages.ts';
import { codeNames } from '../../src/data/names.ts';
import { sourceUrl } from '../../src/data/sources.ts';
import { systemIds } from '../../src/data/systems.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { allCitations, citationFragment } from '../../src/model/citations.ts';
import { addressOf, singlePages, type Route } from '../../src/routes/paths.ts';

const SITE = 'https://example.org/docs/';
const CANONICAL = `${SITE}codes/aborted/`;
const TARGETS = new Map([
  [`${SITE}codes/ok/`, `${SITE}codes/ok.md`],
  ['#a-reference', 'https://git.example/file#L3'],
]);

const pageOf = (main: string): BuiltPage => ({
  canonical: CANONICAL,
  twin: '/docs/codes/aborted.md',
  language: 'en',
  description: 'What it means.',
  main,
});

/** The body of the twin below its heading. */
const said = (html: string): string => {
  const { body } = twinOf(pageOf(`<h1>T</h1>${html}`), TARGETS, 'MIT');
  expect(body.startsWith('# T\n')).toBe(true);
  return body.slice(3).trim();
};

describe('a built page', () => {
  const html =
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="description" content="A &amp; B">' +
    '<link rel="canonical" href="https://example.org/x/"><link rel="alternate" type="application/json" href="/x.json">' +
    '<link rel="alternate" type="text/markdown" href="/x.md"></head><body><mainmenu></mainmenu>' +
    '<main class="page">\n<p>Text</p></main><footer></footer></body></html>';

  test('gives what its head says of it, and what is within main', () => {
    expect(readBuiltPage(html)).toEqual({
      canonical: 'https://example.org/x/',
      twin: '/x.md',
      language: 'zh-CN',
      description: 'A & B',
      main: '\n<p>Text</p>',
    });
  });

  test('has no twin where its head offers none, whatever its text says', () => {
    const offer = '<link rel="alternate" type="text/markdown" href="/x.md">';
    expect(readBuiltPage(html.replace(offer, ''))).toBeUndefined();
    expect(readBuiltPage(html.replace(offer, '').replace('<p>', `<p>${offer}`))).toBeUndefined();
  });
});

describe('a twin', () => {
  test('begins with what identifies it, then its heading; what stands above the heading is left out', () => {
    const { text, ...twin } = twinOf(
      pageOf('<p>Status code</p><h1><code>ABORTED</code></h1><p>Retry.</p>'),
      TARGETS,
      'MIT',
    );
    expect(twin).toEqual({
      title: '`ABORTED`',
      url: `${SITE}codes/aborted.md`,
      canonical: CANONICAL,
      description: 'What it means.',
      body: '# `ABORTED`\n\nRetry.\n',
    });
    expect(text).toBe(
      `---\ncanonical: ${CANONICAL}\nlanguage: en\nlicense: MIT\n---\n\n# \`ABORTED\`\n\nRetry.\n`,
    );
  });

  test('a page without a heading stops the build', () => {
    expect(() => twinOf(pageOf('<h2>No</h2>'), TARGETS, 'MIT')).toThrow(
      `${CANONICAL} has no heading, which its Markdown twin begins with`,
    );
  });

  test.each(['form', 'button', 'script', 'style', 'template', 'noscript'])(
    'leaves out <%s>, which only works on a page',
    (tag) => {
      expect(said(`<p>a</p><${tag}>x</${tag}><p>b</p>`)).toBe('a\n\nb');
    },
  );

  test.each([
    '<p aria-hidden="true">x</p>',
    '<p hidden>x</p>',
    '<p data-said-again>x</p>',
    '<nav data-pagefind-ignore>x</nav>',
  ])('leaves out %s', (html) => {
    expect(said(`<p>a</p>${html}<p>b</p>`)).toBe('a\n\nb');
  });

  test('keeps what only looks like it', () => {
    expect(said('<p aria-hidden="false">a</p><nav>b</nav><div data-pagefind-ignore>c</div>')).toBe(
      'a\n\nb\n\nc',
    );
  });

  test('leaves out a paragraph that only leads around the page, and no other', () => {
    expect(said('<p>a</p><p> <a href="#x">start again</a> <a href="#y">up</a></p>')).toBe('a');
    expect(said('<p><a href="#x">start</a> again</p>')).toBe('start again');
    expect(said('<p><em>b</em> <a href="#x">c</a></p>')).toBe('*b* c');
    expect(said('<p><a href="../ok/">away</a></p>')).toBe(`[away](${SITE}codes/ok.md)`);
    expect(said('<div><a href="#x">only a paragraph counts</a></div>')).toBe('only a paragraph counts');
  });

  test('has code blocks with their language, whatever elements color them', () => {
    expect(said('<pre data-language="go"><code><b>if</b> err\n  x</code></pre>')).toBe(
      '```go\nif err\n  x\n```',
    );
    expect(said('<pre><u>plain</u></pre>')).toBe('```\nplain\n```');
  });

  test('has the term of a definition, the summary of a fold and the caption of a picture in bold', () => {
    expect(said('<dl><dt> Term <code>x</code> </dt><dd>what</dd></dl>')).toContain('**Term `x`**');
    expect(said('<details><summary> More </summary><p>b</p></details>')).toBe('**More**\n\nb');
    expect(said('<figure><figcaption> Figure </figcaption></figure>')).toBe('**Figure**');
  });

  test('a summary that is a heading stays one, and nothing beside it', () => {
    expect(said('<details><summary><span>▸</span><h3>Deep</h3></summary><p>b</p></details>')).toBe(
      '### Deep\n\nb',
    );
  });

  test('the caption of a table becomes a line above it', () => {
    expect(
      said(
        '<table><caption> Caption </caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>long cell</td></tr></tbody></table>',
      ),
    ).toBe('**Caption**\n\n| a |\n| - |\n| long cell |');
  });

  test('small print is emphasized, with its space outside', () => {
    expect(said('<p>a<small> b</small>, c</p>')).toBe('a *b*, c');
    expect(said('<p>a<code> b </code>c</p>')).toBe('a `b`c');
  });

  test('templates leave a space before a comma, which goes', () => {
    expect(said('<p><b>a</b>\n , b<b>c</b> ， d<b>e</b> 、f<b>g</b> h</p>')).toBe(
      '**a**, b**c**， d**e**、f**g** h',
    );
  });

  test('comments and marks of an element are gone', () => {
    expect(said('<p class="x" id="y">a<!-- note --></p>')).toBe('a');
  });
});

describe('a link of a twin', () => {
  test('is absolute, leads to a twin where there is one, and keeps its fragment only where there is none', () => {
    expect(said('<p><a href="/docs/codes/ok/#retry">a</a></p>')).toBe(`[a](${SITE}codes/ok.md)`);
    expect(said('<p><a href="/docs/search/#q=x">a</a></p>')).toBe(`[a](${SITE}search/#q=x)`);
    expect(said('<p><a href="https://grpc.io/a#b"> a </a></p>')).toBe('[a](https://grpc.io/a#b)');
  });

  test('has the space at its edge before it', () => {
    expect(said('<p>a<a href="https://grpc.io/"> b</a>.</p>')).toBe('a [b](https://grpc.io/).');
  });

  test('that is a reference leads to the cited file', () => {
    expect(said('<p><a href="/docs/sources/#a-reference">1</a></p>')).toBe(
      '[1](https://git.example/file#L3)',
    );
  });

  test('within the page says the heading that it leads to, unless its words do already', () => {
    const section = '<section id="x"><div><h2> How to\n retry </h2></div><p>b</p></section>';
    const first = (link: string) => said(`<p>${link} now</p>${section}`).split('\n')[0];
    expect(first('<a href="#x">see below</a>')).toBe('see below → How to retry now');
    expect(first('<a href="#x"> How to</a>')).toBe('How to now');
    expect(first('<a href="#none">see below</a>')).toBe('see below now');
  });

  test('headings of each level but the first name what their element is the goal of', () => {
    for (const level of [2, 3, 4, 5, 6])
      expect(said(`<p><a href="#x">a</a> b</p><h${level} id="x">Goal</h${level}>`)).toMatch(/^a → Goal b\n/);
    expect(said('<p><a href="#x">a</a> b</p><p id="x">no heading</p>')).toMatch(/^a b\n/);
  });

  test('that is a card has its first two parts as words, and the others beside them', () => {
    const card = (...parts: readonly string[]) =>
      said(`<p><a href="https://grpc.io/">${parts.map((part) => `<span>${part}</span>`).join('')}</a></p>`);
    expect(card('14', ' UNAVAILABLE ', 'try again')).toBe('[14 UNAVAILABLE](https://grpc.io/) · try again');
    expect(card('14', 'UNAVAILABLE', '<b>one</b><i>two</i>', '<b>three</b>')).toBe(
      '[14 UNAVAILABLE](https://grpc.io/) · **one** · *two* · **three**',
    );
    expect(card('14', 'UNAVAILABLE'), 'two parts are no card').toBe('[14UNAVAILABLE](https://grpc.io/)');
  });

  test('in a picture is listed below its caption; a picture without links says nothing', () => {
    const anchor = '<g><a href="../ok/"><text> OK </text></a></g><a href="#x"><text>here</text></a>';
    expect(said(`<svg aria-label="Where errors arise">${anchor}<text>lines</text></svg>`)).toBe(
      `Where errors arise\n\n- [OK](${SITE}codes/ok.md)\n- here`,
    );
    expect(said('<p>a</p><svg aria-label="Mark"><path/></svg>')).toBe('a');
  });
});

describe('the files that gather twins', () => {
  const listed: readonly Route[] = [
    ...codeNames.map((name): Route => ({ page: 'code', name })),
    { page: 'guides' },
    ...guideIds.map((id): Route => ({ page: 'guide', id })),
    { page: 'mappings' },
    { page: 'choose' },
    { page: 'comparisons' },
    ...comparedCodes.map(({ codes }): Route => ({ page: 'comparison', codes })),
    { page: 'libraries' },
    ...libraryPageIds.map((id): Route => ({ page: 'library', id })),
    { page: 'systems' },
    ...systemIds.map((id): Route => ({ page: 'system', id })),
    { page: 'frameworks' },
    ...frameworkIds.map((id): Route => ({ page: 'framework', id })),
    { page: 'messages' },
    { page: 'circumstances' },
    { page: 'data' },
    // Whatever else there is once, in the order of addresses.
    ...singlePages.slice(singlePages.indexOf('log')).map((page): Route => ({ page })),
  ];
  const twinsIn = (locale: Locale): Twins =>
    new Map(
      listed.map((route) => {
        const address = addressOf(route, locale);
        const body = `# ${address}\n`;
        const at = { canonical: SITE + address, url: `${SITE}${address}md` };
        return [address, { title: `T ${address}`, description: `D ${address}`, body, text: body, ...at }];
      }),
    );
  const overviewIn = (locale: Locale) => overview(twinsIn(locale), locale, new URL(SITE), 'MIT');

  test.for(locales)('llms.txt has a line for each page, in its order: %s', (locale) => {
    const lines = overviewIn(locale)
      .split('\n')
      .filter((line) => line.startsWith('- [T '));
    expect(lines).toEqual(
      listed.map((route) => {
        const address = addressOf(route, locale);
        return `- [T ${address}](${SITE}${address}md): D ${address}`;
      }),
    );
  });

  test.for(locales)(
    'llms.txt has a title, a summary, the licence, and sections in the language: %s',
    (locale) => {
      const t = ui[locale];
      const text = overviewIn(locale);
      expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## /);
      expect(
        text.startsWith(`# ${t['site.name']}\n\n> ${t['site.description']}\n\n${t['llms.about']('MIT')}\n\n`),
      ).toBe(true);
      expect(text.match(/^## .*\n\n- /gm)).toEqual(
        [
          t['llms.codes'],
          t['llms.guides'],
          t['llms.choose'],
          t['llms.libraries'],
          t['llms.systems'],
          t['llms.frameworks'],
          t['llms.messages'],
          t['llms.data'],
          'Optional',
        ].map((heading) => `## ${heading}\n\n- `),
      );
    },
  );

  test('llms.txt names the files for programs, with their absolute addresses', () => {
    const text = overviewIn('zh');
    for (const file of [
      'codes.json',
      'codes/unavailable.json',
      '14.json',
      'mappings.json',
      'zh/changes.atom',
      'explain.tgz',
      'site.tar.gz',
    ])
      expect(text).toContain(`\n- [${file}](${SITE}${file}): `);
  });

  test.for(locales)('llms-full.txt holds codes and guides, each with its address: %s', (locale) => {
    const routes = listed.filter(({ page }) => page === 'code' || page === 'guide');
    expect(fullText(twinsIn(locale), locale)).toBe(
      routes
        .map((route) => addressOf(route, locale))
        .map((address) => `<${SITE}${address}>\n\n# ${address}\n`)
        .join('\n---\n\n'),
    );
  });

  const [cited] = allCitations;
  if (!cited) throw new Error('nothing is cited');

  /** The built folder of all these pages, which say little, and of a page that offers no twin. */
  const builtFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'twins-'));
    const reference = `<a href="/docs/sources/#${citationFragment(cited)}">1</a>`;
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    for (const locale of locales)
      for (const route of listed) {
        const address = addressOf(route, locale);
        const twin = `${address.replace(/\/$/, '') || 'index'}.md`;
        write(
          `${address}index.html`,
          `<!doctype html><html lang="${locale}"><head><meta name="description" content="D ${address}">
          <link rel="canonical" href="${SITE}${address}"><link rel="alternate" type="text/markdown" href="/docs/${twin}">
          </head><body><main><h1>T ${address}</h1><p>To <a href="/docs/codes/ok/">OK</a> ${reference}</p></main></body></html>`,
        );
      }
    write('14/index.html', '<!doctype html><html lang="en"><title>Moved</title></html>');
    return folder;
  };

  test('the build writes a twin beside each page that offers one, and makes it again when anything in it changes', async () => {
    const folder = builtFolder();
    const project = process.cwd();
    // The build cache is in the folder that the build runs in.
    process.chdir(folder);
    try {
      const build = async (licence: string): Promise<string> => {
        const { name, hooks } = markdownTwins(licence);
        expect(name).toBe('markdown-twins');
        let said = '';
        const given = {
          config: { base: '/docs', site: 'https://example.org' },
          dir: pathToFileURL(`${folder}/`),
          logger: { info: (text: string) => (said += text) },
        };
        for (const hook of ['astro:config:done', 'astro:build:done'] as const)
          await (hooks[hook] as (of: object) => unknown)(given);
        return said;
      };
      const twinOfCode = (code: string) => readFileSync(join(folder, `codes/${code}.md`), 'utf8');

      const count = listed.length * locales.length;
      expect(await build('MIT')).toMatch(new RegExp(`^${count} Markdown twins in \\d{1,2}\\.\\d s$`));
      expect(twinOfCode('aborted')).toBe(
        `---\ncanonical: ${CANONICAL}\nlanguage: en\nlicense: MIT\n---\n\n# T codes/aborted/\n\nTo [OK](${SITE}codes/ok.md) [1](${sourceUrl(cited)})\n`,
      );
      expect(existsSync(join(folder, '14.md'))).toBe(false);
      expect(readFileSync(join(folder, 'zh/llms.txt'), 'utf8')).toContain(
        `- [T zh/codes/ok/](${SITE}zh/codes/ok.md): D zh/codes/ok/\n`,
      );
      expect(readFileSync(join(folder, 'llms-full.txt'), 'utf8')).toContain('# T codes/ok/');

      // What the cache holds is marked, so that a twin shows whether it was made again.
      const kept = join(folder, '.cache/twins');
      expect(readdirSync(kept)).toHaveLength(count);
      for (const file of readdirSync(kept))
        writeFileSync(join(kept, file), readFileSync(join(kept, file), 'utf8').replaceAll('# T', '# kept T'));
      const changed = join(folder, 'codes/aborted/index.html');
      writeFileSync(changed, readFileSync(changed, 'utf8').replace('<p>To ', '<p>Now to '));
      await build('MIT');
      expect(twinOfCode('aborted')).toContain('# T codes/aborted/\n\nNow to');
      expect(twinOfCode('unknown')).toContain('# kept T codes/unknown/');
      expect(readdirSync(kept)).toHaveLength(count + 1);

      // A twin depends on the licence, too, and on the addresses of all twins, which it links to.
      const page = pageOf('<h1>T</h1><p><a href="../ok/">OK</a></p>');
      const ok = { ...page, canonical: `${SITE}codes/ok/` };
      const textWith = async (twin: string, licence: string) =>
        (await twinsOf([page, { ...ok, twin }], licence))[0]?.text;
      const first = await textWith('/docs/codes/ok.md', 'MIT');
      expect(await textWith('/docs/codes/ok.md', 'MIT')).toBe(first);
      expect(await textWith('/docs/codes/ok.md', 'CC0')).toBe(first?.replace('MIT', 'CC0'));
      expect(await textWith('/docs/codes/fine.md', 'MIT')).toBe(first?.replace('ok.md', 'fine.md'));
    } finally {
      process.chdir(project);
      rmSync(folder, { recursive: true });
    }
  });

  test('a page that would be listed but has no twin stops the build', () => {
    expect(() => overview(twinsIn('en'), 'zh', new URL(SITE), 'MIT')).toThrow(
      '/zh/codes/ok/ has no Markdown twin, which llms.txt would link to',
    );
  });
});
