/** How built prose is cut into sections and linked, and what stops the build where an author mistook the form. */
import { describe, expect, test } from 'vitest';
import { compactJson } from '../../src/prose/compact-json.ts';
import { plainText, withCode } from '../../src/prose/inline-code.ts';
import {
  checkSections,
  firstChecks,
  firstParagraph,
  splitProse,
  strayProse,
} from '../../src/prose/sections.ts';
import { withTokenElements } from '../../src/prose/tokens.ts';

const FILE = 'content/en/codes/unavailable.mdx';
const heading = (depth: number, slug: string) => ({ depth, slug });

describe('the headings of a file', () => {
  test('may be divided further, and have to be the sections in their order', () => {
    const headings = [heading(2, 'origin'), heading(3, 'inside'), heading(2, 'retry')];
    expect(() => checkSections(headings, ['origin', 'retry'], FILE)).not.toThrow();
    expect(() => checkSections(headings, ['retry', 'origin'], FILE)).toThrow(
      `${FILE}: expected the sections retry, origin in this order, found origin, retry. ` +
        'Give each heading its id, as in "## Retrying {#retry}", and add or remove what differs.',
    );
  });
});

describe('built prose', () => {
  const split = (html: string, locale: 'en' | 'zh' = 'en') => splitProse<string>(html, locale, FILE);

  test('is cut at its second-level headings; what stands above the first belongs to no section', () => {
    const html =
      '<p>Above.</p><h2 id="origin" class="x">Where it <em>arises</em></h2><p>One.</p><h3 id="deep">Deep</h3><p>Two.</p>' +
      '<h2 id="retry">Retrying\nit</h2>\n<p>Three.</p>';
    expect(split(html)).toEqual({
      origin: {
        heading: 'Where it <em>arises</em>',
        html: '<p>One.</p><h3 id="deep">Deep</h3><p>Two.</p>',
      },
      retry: { heading: 'Retrying\nit', html: '\n<p>Three.</p>' },
    });
  });

  test('its links lead to codes, guides and pages in its own language', () => {
    const html =
      '<h2 id="retry">Retrying</h2><a href="code:NOT_FOUND">a</a><a href="guide:retry#budget">b</a>' +
      '<a href="page:mappings">c</a><a href="https://grpc.io/">d</a>';
    const linksIn = (locale: 'en' | 'zh') =>
      [...(split(html, locale)['retry']?.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
    expect(linksIn('en')).toEqual([
      '/codes/not-found/',
      '/guides/retry/#budget',
      '/mappings/',
      'https://grpc.io/',
    ]);
    expect(linksIn('zh')).toEqual([
      '/zh/codes/not-found/',
      '/zh/guides/retry/#budget',
      '/zh/mappings/',
      'https://grpc.io/',
    ]);
  });

  test.each(['messages', 'mappings', 'guides', 'search', 'sources', 'data'])(
    'may name the page of %s',
    (page) => {
      expect(split(`<h2 id="a">A</h2><a href="page:${page}">x</a>`)['a']?.html).toBe(
        `<a href="/${page}/">x</a>`,
      );
    },
  );

  test.each([
    'code:NOT_THERE',
    'guide:none',
    'page:none',
    'page:NOT_FOUND',
    'guide:NOT_FOUND',
    'code:retry',
    'guide:messages',
  ])('the link %s, which names nothing, stops the build', (link) => {
    const [kind] = link.split(':');
    expect(() => split(`<h2 id="a">A</h2><a href="${link}">x</a>`)).toThrow(
      `${FILE}: the link ${link} names no ${kind}; correct the name.`,
    );
  });
});

describe('what the top of a page takes out of its sections', () => {
  const items = (...texts: readonly string[]) =>
    `<ol>\n${texts.map((text) => `<li> ${text}\n</li>`).join('\n')}\n</ol>`;

  test('the first three checks of the first numbered list', () => {
    expect(firstChecks(`<p>Look.</p>${items('a', '<b>b</b>', 'c', 'd')}${items('e')}`, FILE)).toEqual([
      'a',
      '<b>b</b>',
      'c',
    ]);
    expect(firstChecks(items('a', 'b', 'c'), FILE)).toEqual(['a', 'b', 'c']);
  });

  test('a list of fewer checks, or none, stops the build', () => {
    for (const html of [
      items('a', 'b') + items('c'),
      '<p>Nothing to check.</p><li>a</li><li>b</li><li>c</li>',
    ])
      expect(() => firstChecks(html, FILE)).toThrow(
        `${FILE}: the section received needs a numbered list of at least 3 checks.`,
      );
  });

  test('the first paragraph, which is the rule', () => {
    expect(firstParagraph('\n<p>Return it <b>so</b>.\nAlways.</p><p>Because.</p>', FILE)).toBe(
      'Return it <b>so</b>.\nAlways.',
    );
    expect(firstParagraph('<p>Return it.</p>', FILE)).toBe('Return it.');
    expect(() => firstParagraph('<ul><li>x</li></ul><p>Too late.</p>', FILE)).toThrow(
      `${FILE}: the section return has to begin with a paragraph, the rule.`,
    );
  });
});

test('a prose file whose page is not known is a stray', () => {
  expect(
    strayProse(['en/codes/ok', 'zh/codes/okay', 'zh/codes/not-ok', 'en/codes/aborted'], ['ok', 'aborted']),
  ).toEqual(['zh/codes/okay', 'zh/codes/not-ok']);
});

describe('texts of the data', () => {
  test('are escaped for HTML, and what stands in back-ticks is set as code', () => {
    expect(withCode('`a<b>` & "c": `d`, 2 > 1, ` alone')).toBe(
      '<code>a&lt;b&gt;</code> &amp; &quot;c&quot;: <code>d</code>, 2 &gt; 1, ` alone',
    );
  });

  test('keep the flags of a command whole, but not the words of a name', () => {
    expect(withCode('`grpcurl -plaintext --max-time 2 a-b`, `-v`')).toBe(
      '<code>grpcurl <span>-plaintext</span> <span>--max-time</span> 2 a-b</code>, <code><span>-v</span></code>',
    );
    expect(withCode('`kubectl exec POD -- ls`')).toBe('<code>kubectl exec POD <span>--</span> ls</code>');
    expect(withCode('`a--b -- -c`')).toBe('<code>a--b <span>--</span> <span>-c</span></code>');
  });

  test('lose their back-ticks in titles', () => {
    expect(plainText('`OK` or `ABORTED`?')).toBe('OK or ABORTED?');
  });
});

describe('JSON on a page', () => {
  test('has what holds no other brackets on one line, lists without space inside', () => {
    expect(
      compactJson({ methodConfig: [{ name: [{}], retryPolicy: { maxAttempts: 4, codes: ['A', 'B'] } }] }),
    ).toBe(
      `{
  "methodConfig": [
    {
      "name": [
        {}
      ],
      "retryPolicy": {
        "maxAttempts": 4,
        "codes": ["A", "B"]
      }
    }
  ]
}`,
    );
    expect(compactJson([{ a: 1, b: 'x y' }])).toBe('[\n  { "a": 1, "b": "x y" }\n]');
  });

  test('keeps its lines where one would be wider than 72 characters', () => {
    const wide = (length: number) => ({ a: 'x'.repeat(length) });
    expect(compactJson(wide(61))).toBe(`{ "a": "${'x'.repeat(61)}" }`);
    expect(compactJson(wide(61))).toHaveLength(72);
    expect(compactJson(wide(62))).toBe(JSON.stringify(wide(62), null, 2));
  });
});

test('source code gets an element for comments, keywords and strings, one for neighbors of a kind, and no class', () => {
  const token = (kind: string, text: string) => `<span class="token ${kind}">${text}</span>`;
  const value = token('interpolation', `${token('interpolation-punctuation punctuation', '${')}y}`);
  const name = token('template-string', `${token('string', '`x ')}${value}${token('string', ' z`')}`);
  expect(
    withTokenElements(
      `${token('comment', '// a &lt; b')}\n${token('keyword', 'export')} ${token('keyword', 'const')} name = ${name};\n` +
        `${token('keyword control-flow', 'return')} ${token('number', '1')};`,
    ),
  ).toBe('<i>// a &lt; b</i>\n<b>export const</b> name = <u>`x </u>${y}<u> z`</u>;\n<b>return</b> 1;');
});
