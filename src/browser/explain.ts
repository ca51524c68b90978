import { answerCard } from './answer/card.ts';
import { answerFully, words } from './engine.ts';
import { parameterInFragment } from './state.ts';

/** `#m=<message>` on the page of a code: the reader's own message, explained above everything else. */
export const explainMessage = (page: HTMLElement): void => {
  const text = parameterInFragment('m');
  if (!text) return;
  const show = async () => {
    const [answer, loaded] = await Promise.all([answerFully(text), words()]);
    const card = await answerCard(answer, text, loaded);
    if (card) page.prepend(card);
  };
  // The page itself explains its code, so without the look-up it simply stands as it is.
  void show().catch(() => undefined);
};
