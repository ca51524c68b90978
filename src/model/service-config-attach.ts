import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceConfigAttachments } from '../data/service-config-builder.ts';

/** The lines of a program that hand a service config to one library. */
export interface Attachment {
  readonly label: string;
  readonly language: string;
  readonly code: string;
}

const dedent = (text: string): string => {
  const [first = '', ...rest] = text.split('\n');
  const margin = Math.min(...rest.map((line) => /^\s*/.exec(line)?.[0].length ?? 0));
  // What follows the first line is set in by the rest of the statement.
  const step = /^\t/.test(rest[0] ?? '') ? '\t' : '  ';
  return [first, ...rest.map((line) => step + line.slice(margin))].join('\n');
};

/** Returns the statement of each program that attaches a config. @throws where a program no longer has it. */
export const attachments = (): readonly Attachment[] =>
  serviceConfigAttachments.map(({ label, language, file, from, to }) => {
    const program = readFileSync(join(process.cwd(), 'content/examples', file), 'utf8');
    const start = program.indexOf(from);
    const end = program.indexOf(to, start);
    if (start < 0 || end < 0)
      throw new Error(`content/examples/${file}: no statement from "${from}" to "${to}"`);
    return { label, language, code: dedent(program.slice(start, end + to.length)) };
  });
