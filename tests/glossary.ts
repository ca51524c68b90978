/** What the Chinese pages must not say. */
import { glossary } from '../src/data/glossary.ts';

/** One word per thing: the term, and the second words for it that no page may use. */
export const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    glossary.flatMap(({ term, avoided }) => (avoided ? [[term.zh, new RegExp(avoided.join('|'))]] : [])),
  ),
  你: /您/,
};

/** Turns of phrase that no engineer writes: English in Chinese words. */
export const TRANSLATED = [
  /进行[^，。；：！？]{0,6}操作/,
  /对于[^，。；：！？]{1,14}来说/,
  /被[^，。；：！？]{1,8}所/,
  /值得注意的是|需要注意的是|重要的是要/,
  /在[^，。；：！？]{1,12}的情况下/,
];
