import { ADDRESSES } from './mask/addresses.ts';
import type { Rule } from './mask/rule.ts';
import { SECRETS } from './mask/secrets.ts';
import { TOKENS } from './mask/tokens.ts';

/** Secrets first: what names them would be gone after the rest. */
const RULES: readonly Rule[] = [...SECRETS, ...TOKENS, ...ADDRESSES];
