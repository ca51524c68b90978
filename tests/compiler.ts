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

/**
 * Compiles files of the project in memory.
 * @param files below the project's folder.
 * @param replaced other text for some files, by the same names; nothing is written.
 */
export const errorsIn = (
  files: readonly string[],
  replaced: ReadonlyMap<string, string> = new Map(),
): CompilerError[] => {
  const host = ts.createCompilerHost(settings.options);
  const textOf = (file: string) => replaced.get(file.slice(ROOT.length + 1)) ?? readFileSync(file, 'utf8');
  host.getSourceFile = (file, options) => {
    const known = previous?.getSourceFile(file);
    // A file that did not change keeps its tree, which makes a hundred compilations cost little more than one.
    return known && known.text === textOf(file) ? known : ts.createSourceFile(file, textOf(file), options);
  };
  const program = ts.createProgram(
    files.map((file) => join(ROOT, file)),
    settings.options,
    host,
    previous,
  );
  previous = program;
  return files
    .map((file) => program.getSourceFile(join(ROOT, file)))
    .flatMap((source) => (source ? program.getSemanticDiagnostics(source) : []))
    .map(({ file, start = 0, messageText }) => ({
      file: file?.fileName.slice(ROOT.length + 1) ?? '',
      line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
};
