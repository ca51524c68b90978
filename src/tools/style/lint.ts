/** Runs the style rules over Markdown with textlint, which knows code, links and quotations apart from sentences. */
import { TextlintKernel, type TextlintRuleModule } from '@textlint/kernel';
// The package is CommonJS whose default export Node and TypeScript see differently; its parts they see alike.
import { MarkdownProcessor } from '@textlint/textlint-plugin-markdown/lib/src/MarkdownProcessor.js';
import type { PlacedText } from './texts.ts';
import type { StyleRule } from './rule.ts';

/** One place where a text leaves the style. */
export interface StyleFinding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** What libraries print stands in code or between quotation marks, and keeps its own words. */
const QUOTED = /“[^”]*”|"[^"]*"/gu;

const plainText = (node: MarkdownNode): string => {
  if (node.type === 'Code') return 'CODE';
  if (node.value !== undefined) return node.value.replaceAll('\n', ' ');
  const text = (node.children ?? []).map(plainText).join('');
  return node.type === 'Strong' && text.endsWith('。') ? 'LABEL。' : text;
};

const moduleFor =
  ({ id, avoid, instead }: StyleRule): TextlintRuleModule =>
  ({ Syntax, RuleError, report }) => {
    const look = (node: Parameters<typeof report>[0]): void => {
      const text = plainText(node as MarkdownNode).replaceAll(QUOTED, 'QUOTE');
      const [found] = avoid.exec(text) ?? [];
      if (found !== undefined) report(node, new RuleError(`"${found}": ${instead} [${id}]`));
    };
    return { [Syntax.Paragraph]: look, [Syntax.Header]: look, [Syntax.TableCell]: look };
  };

const kernel = new TextlintKernel();

/** Texts of one file as one Markdown document; the line of each is kept beside it. */
const lintFile = async (
  texts: readonly PlacedText[],
  rules: readonly StyleRule[],
): Promise<StyleFinding[]> => {
  const starts: { readonly from: number; readonly text: PlacedText }[] = [];
  let line = 1;
  for (const text of texts) {
    starts.push({ from: line, text });
    line += text.text.split('\n').length + 1;
  }
  const { messages } = await kernel.lintText(texts.map(({ text }) => text).join('\n\n'), {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: { Processor: MarkdownProcessor } }],
    rules: rules.map((rule) => ({ ruleId: rule.id, rule: moduleFor(rule) })),
  });
  return messages.flatMap(({ message, loc }) => {
    const place = starts.findLast(({ from }) => from <= loc.start.line);
    return place
      ? [{ file: place.text.file, line: place.text.line + loc.start.line - place.from, message }]
      : [];
  });
};

/** Every finding in these texts, in the order of the files. */
export const lintTexts = async (
  texts: readonly PlacedText[],
  rules: readonly StyleRule[],
): Promise<StyleFinding[]> => {
  const findings: StyleFinding[] = [];
  for (const [, inFile] of Map.groupBy(texts, ({ file }) => file))
    findings.push(...(await lintFile(inFile, rules)));
  return findings;
};
