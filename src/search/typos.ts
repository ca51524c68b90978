import { codeNames, type CodeName } from '../data/names.ts';
import { editDistance } from './edit-distance.ts';
import { namesOf } from './exact.ts';
import { HAN } from './han.ts';

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** Shorter names are too near to other words. */
const SHORTEST = 5;

const known: readonly { readonly name: string; readonly code: CodeName }[] = codeNames.flatMap((code) =>
  namesOf(code)
    .map(lettersOf)
    .filter((name) => name.length >= SHORTEST)
    .map((name) => ({ name, code })),
);

/** The longer a name, the more slips leave it recognisable: about one in four letters. */
const allowed = ({ length }: string): number => (length < 6 ? 1 : length < 9 ? 2 : length < 13 ? 3 : 4);

const WRAPPING = /\b(?:grpc|rpc|status|code|error|exception|statuscode)\b/gi;
const WRAPPING_CHINESE = /错误码|状态码|错误|报错|异常|状态|是什么意思|什么意思|是什么|怎么办|返回|出现/g;
const QUALIFIER = /^\S*(?:\.|::|\\|\/)(?=\w)|^k(?=[A-Z])/;
const LONGEST_ENTRY = 60;
const MOST_WORDS = 5;

/** Returns the code whose name a misspelt entry of a few words is closest to. */
export const misspelt = (entered: string): CodeName | undefined => {
  if (entered.length > LONGEST_ENTRY || entered.trim().split(/\s+/).length > MOST_WORDS) return undefined;
  // A sentence in Chinese around an English word asks about that word; beside the few wrapping ones it is a misspelt name.
  if (HAN.test(entered.replace(WRAPPING_CHINESE, ''))) return undefined;
  const unqualified = entered.replace(QUALIFIER, '');
  const word = lettersOf(unqualified.replace(WRAPPING, '')) || lettersOf(unqualified);
  const [closest] = known
    .map(({ name, code }) => ({ code, name, slips: editDistance(word, name, allowed(name)) }))
    .filter(({ name, slips }) => slips <= allowed(name))
    .sort((a, b) => a.slips / a.name.length - b.slips / b.name.length);
  return closest?.code;
};
