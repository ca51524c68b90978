/* What libraries print about a text that is not JSON. */
import type { RunLibrary } from '../observation.ts';
import { syntaxFault, type SyntaxFault } from './syntax.ts';
import { coreSyntax, goSyntax, gsonSyntax, v8Syntax } from './syntax-words.ts';
import { GO_INVALID } from './texts.ts';

/** For no text at all grpc-go has words of its own; grpc-js takes it for no config. */
const EMPTY: Partial<Record<RunLibrary, string | undefined>> = {
  'grpc-go': `${GO_INVALID}no JSON service config provided`,
  'grpc-js': undefined,
};

const goWords = (text: string, fault: SyntaxFault): string | undefined => {
  const why = goSyntax(text, fault);
  return why === undefined ? undefined : GO_INVALID + why;
};

const words = {
  'grpc-go': goWords,
  'grpc-java': gsonSyntax,
  'grpc-core': coreSyntax,
  'grpc-js': v8Syntax,
} as const satisfies Record<RunLibrary, (text: string, fault: SyntaxFault) => string | undefined>;

/** Returns what the parser of a library prints; `undefined` for a fault that no run shows. */
export const syntaxComplaint = (library: RunLibrary, json: string): string | undefined => {
  if (json === '' && library in EMPTY) return EMPTY[library];
  // Gson drops a byte order mark.
  const text = library === 'grpc-java' ? json.replace(/^\uFEFF/, '') : json;
  const fault = syntaxFault(text);
  return fault && words[library](text, fault);
};
