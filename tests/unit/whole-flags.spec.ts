import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { wholeFlags } from '../../src/build/whole-flags.ts';

/** The HTML of an MDX text without expressions, as a build makes it. */
const htmlOf = async (mdx: string): Promise<unknown> => {
  const processor = satteri({ mdastPlugins: [wholeFlags] });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: true });
  const code = (await renderer?.process(mdx, 'page.mdx', {}))?.code ?? '';
  return JSON.parse(/"set:html": ("(?:[^"\\]|\\.)*")/.exec(code)?.[1] ?? 'null');
};

test.for([
  ['Run `nc -vz payments 8443`.', '<p>Run <code>nc <span>-vz</span> payments 8443</code>.</p>'],
  [
    '`ghz -c 2 --rate=5 --insecure` repeats it.',
    '<p><code>ghz <span>-c</span> 2 <span>--rate</span>=5 <span>--insecure</span></code> repeats it.</p>',
  ],
  ['Without `--fail`:', '<p>Without <code><span>--fail</span></code>:</p>'],
] as const)('the flags in %s are elements, which a line does not break', async ([mdx, html]) => {
  expect(await htmlOf(mdx)).toBe(html);
});

test('code without a flag has no element in it', async () => {
  expect(await htmlOf('`grpc-status`, `a - b`, `-1` and `pre-fetch x`')).toBe(
    '<p><code>grpc-status</code>, <code>a - b</code>, <code>-1</code> and <code>pre-fetch x</code></p>',
  );
});

test('a command beside a flag is copied as it was written: its quotes, braces and asterisks are no Markdown', async () => {
  expect(await htmlOf(String.raw`Run ${'`'}grpcurl -d '{"name":"*a* <b>&amp;\n"}' __x__ …${'`'}.`)).toBe(
    String.raw`<p>Run <code>grpcurl <span>-d</span> '{"name":"*a* &lt;b&gt;&amp;amp;\n"}' __x__ …</code>.</p>`,
  );
});
