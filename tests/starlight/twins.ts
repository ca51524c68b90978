/** Turns the Markdown twins of the built site into Starlight's content, so that both sites say the same. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FRONT_MATTER = /^---\n[^]*?\n---\n/;
const HEADING = /^# (.+)$/m;
/** A page's own data and the rest of the site are no part of the comparison. */
const LEFT_OUT = ['llms', 'changes', 'data'];

const plain = (heading: string): string => heading.replace(/[`*_\\]|\]\([^)]*\)|\[/g, '');

/** Returns a Starlight page; its heading moves into the front matter, links lead to pages instead of twins. */
export const starlightPage = (twin: string): string => {
  const body = twin.replace(FRONT_MATTER, '');
  const title = plain(HEADING.exec(body)?.[1] ?? 'gRPC status codes');
  const text = body.replace(HEADING, '').replace(/\]\(([^)\s]+?)(?:index)?\.md(#[^)]*)?\)/g, ']($1/$2)');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`;
};

/** Writes every twin below `dist` as a page below `docs`. @returns how many. @throws when there are none. */
export const writePages = (dist: string, docs: string): number => {
  const twins = globSync('**/*.md', { cwd: dist }).filter(
    (file) => !LEFT_OUT.some((name) => new RegExp(`^(?:\\w+/)?${name}\\b`).test(file)),
  );
  if (twins.length === 0) throw new Error(`${dist} holds no Markdown. Run: npm run build`);
  for (const twin of twins) {
    const target = join(docs, twin);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, starlightPage(readFileSync(join(dist, twin), 'utf8')));
  }
  return twins.length;
};
