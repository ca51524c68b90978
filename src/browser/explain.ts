import type { CodeName } from '../data/names.ts';
import { answerCard } from './answer/card.ts';
import { answerFully, words } from './engine.ts';
import { parameterInFragment } from './state.ts';

/** `#m=<message>` on the page of a code: the reader's own message, explained above everything else. */
export const explainMessage = (page: HTMLElement): void => {
  let shown: HTMLElement | undefined;
  let turn = 0;
  const show = async () => {
    const text = parameterInFragment('m');
    // A link to a section of the page takes nothing back.
    if (!text) return;
    const mine = ++turn;
    const [answer, loaded] = await Promise.all([answerFully(text), words()]);
    const card = await answerCard(answer, text, loaded, {
      pageOf: page.dataset['codePage'] as CodeName | undefined,
    });
    if (mine !== turn) return;
    shown?.remove();
    shown = card;
    if (card) page.prepend(card);
  };
  // The page itself explains its code, so without the look-up it stays unchanged.
  const run = () => void show().catch(() => undefined);
  addEventListener('hashchange', run);
  run();
};
