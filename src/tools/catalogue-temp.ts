import { readFileSync } from 'node:fs';
import type { Catalogue } from '../search/messages.ts';
const raw = JSON.parse(
  readFileSync(process.env['FACTS'] ?? '/work/shared/facts/messages.json', 'utf8'),
) as any[];
export const catalogue: Catalogue = {
  messages: raw.map((m) => ({
    id: m.id,
    code: m.code,
    alsoCodes: m.alsoCodes,
    libraries: m.libraries,
    pattern: new RegExp(m.regex),
  })),
};
