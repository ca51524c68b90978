import { ADDRESSES } from './mask/addresses.ts';
import type { Rule } from './mask/rule.ts';
import { SECRETS } from './mask/secrets.ts';
import { TOKENS } from './mask/tokens.ts';

/** Secrets first: what names them would be gone after the rest. */
const RULES: readonly Rule[] = [...SECRETS, ...TOKENS, ...ADDRESSES];

/** Returns the text with secrets and addresses replaced by what they were: `<token>`, `<secret>`, `<address>`, `<host>`. */
export const mask = (text: string): string =>
  RULES.reduce(
    (masked, { pattern, replacement, isMeant = () => true }) =>
      masked.replace(pattern, (found) => (isMeant(found) ? replacement : found)),
    text,
  );
