/** The project's own compiler settings, for tests that look at what does not compile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..');

const settings = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});
if (!settings) throw new Error('tsconfig.json cannot be read');

/** An error of the compiler, with its line counted from 1. */
export interface CompilerError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

let previous: ts.Program | undefined;
const onDisk = new Map<string, string>();

const textOf = (file: string): string => {
  const text = onDisk.get(file) ?? readFileSync(file, 'utf8');
  onDisk.set(file, text);
  return text;
};

/**
 * Compiles files of the project in memory. Calls with the same files cost the first one's time and, after that, only
 * what the replaced texts concern.
 * @param files below the project's folder.
 * @param replaced other text for some files, by the same names; nothing is written.
 * @param asked those of `files` whose errors are looked for; the others are loaded only.
 */
export const errorsIn = (
  files: readonly string[],
  replaced: ReadonlyMap<string, string> = new Map(),
  asked: readonly string[] = files,
): CompilerError[] => {
  const host = ts.createCompilerHost(settings.options);
  host.getSourceFile = (file, options) => {
    const text = replaced.get(file.slice(ROOT.length + 1)) ?? textOf(file);
    const known = previous?.getSourceFile(file);
    return known?.text === text ? known : ts.createSourceFile(file, text, options);
  };
  const program = ts.createProgram(
    files.map((file) => join(ROOT, file)),
    settings.options,
    host,
    previous,
  );
  previous = program;
  return asked
    .map((file) => program.getSourceFile(join(ROOT, file)))
    .flatMap((source) => (source ? program.getSemanticDiagnostics(source) : []))
    .map(({ file, start = 0, messageText }) => ({
      file: file?.fileName.slice(ROOT.length + 1) ?? '',
      line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
};
