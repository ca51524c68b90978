import type { BuiltPage } from './built-page.ts';
import { toMarkdown } from './document.ts';
import { linksOf, type Targets } from './links.ts';
import { readable } from './content.ts';
import { parseHtml } from './tree.ts';

/** A page as Markdown. */
export interface Twin {
  readonly title: string;
  /** Absolute address of the twin. */
  readonly url: string;
  readonly canonical: string;
  readonly description: string;
  /** Without the front matter. */
  readonly body: string;
  /** The file. */
  readonly text: string;
}

const HEADING = /^# (.+)$/m;

/** Makes the Markdown twin of a built page. */
export const twinOf = (page: BuiltPage, targets: Targets, licence: string): Twin => {
  const { canonical, language, description } = page;
  const tree = parseHtml(page.main);
  const markdown = toMarkdown(readable(tree, linksOf(tree, canonical, targets)));
  const heading = HEADING.exec(markdown);
  if (!heading) throw new Error(`${canonical} has no heading, which its Markdown twin begins with`);
  const [, title = ''] = heading;
  // What is above the heading says what kind of page it is, which the address says as well.
  const body = markdown.slice(heading.index);
  const front = `---\ncanonical: ${canonical}\nlanguage: ${language}\nlicense: ${licence}\n---\n`;
  return {
    title,
    url: new URL(page.twin, canonical).href,
    canonical,
    description,
    body,
    text: `${front}\n${body}`,
  };
};
