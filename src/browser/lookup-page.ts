import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { answerCard } from './answer/card.ts';
import { element } from './dom.ts';
import { answerFully, answerNow, words } from './engine.ts';
import { moveWithArrows, watchField } from './field.ts';
import { logOffer } from './log-offer.ts';
import { offered, ownResults, pageResult } from './results.ts';
import { keepInAddress, parameterInFragment, queryFromAddress } from './state.ts';
import { isTyped, restAfter } from './typing.ts';

/** The contract of the look-up page: what `data-search-state` may say. */
type SearchState = 'idle' | 'searching' | 'done' | 'error';

/** Kinds that need no more than the small table of names and numbers. */
const EXACT: readonly Answer['kind'][] = ['number', 'spelling'];

/** A paste with more lines folds once it is answered. */
const OPEN_LINES = 5;
/** Browsers take seconds to lay out a longer text again, so it stays as it is. */
const LONGEST_FOLDED = 20_000;

const place = (page: HTMLElement, selector: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`search.astro: ${selector} is missing`);
  return found;
};

/** Joins the look-up page to its behaviour. */
export const startLookupPage = (page: HTMLElement, form: HTMLFormElement): void => {
  const status = place(page, '[data-search-status]');
  const answerPlace = place(page, '[data-answer-place]');
  const resultsPlace = place(page, '[data-results-place]');
  const results = place(page, '[data-results]');
  const examples = place(page, '[data-search-examples]');
  let turn = 0;

  const say = (state: SearchState, text: string) => {
    page.dataset['searchState'] = state;
    status.textContent = text;
  };

  const showAnswer = async (
    answer: Answer,
    text: string,
    loaded: LookupWords,
    mine: number,
    isFirst: boolean,
  ) => {
    const [card, own] = await Promise.all([
      answerCard(answer, text, loaded, { isFirst }),
      ownResults(answer, text, loaded),
    ]);
    if (mine !== turn) return;
    const log = logOffer(text, loaded);
    answerPlace.replaceChildren(...(log ? [element('p', {}, log)] : []), ...(card ? [card] : []));
    results.replaceChildren(...own);
    resultsPlace.hidden = results.childElementCount === 0;
  };

  const showPages = async (answer: Answer, mine: number, loaded: LookupWords) => {
    try {
      const { searchPages } = await import('./pagefind.ts');
      const hits = await searchPages(answer.terms);
      if (mine !== turn) return;
      const shown = new Set([...results.querySelectorAll('a')].map(({ pathname }) => pathname));
      const others = hits.filter(({ href }) => !shown.has(new URL(href, location.href).pathname));
      results.append(...others.map((hit) => pageResult(hit, loaded)));
      resultsPlace.hidden = results.childElementCount === 0;
      if (others.length === 0) status.textContent = loaded.words['search.nopages'];
    } catch {
      status.textContent = loaded.words[import.meta.env.DEV ? 'search.dev' : 'search.unavailable'];
    }
    status.classList.remove('visually-hidden');
  };

  /** Full text costs more than all other answers together, so it waits until a reader asks for it. */
  const offerPages = (answer: Answer, loaded: LookupWords) => {
    const button = element('button', { type: 'button' }, loaded.words['search.all']);
    const item = element('p', { class: 'actions' }, button);
    button.addEventListener('click', () => {
      item.remove();
      void showPages(answer, turn, loaded);
    });
    results.after(item);
    return item;
  };
  let offer: HTMLElement | undefined;

  /** Set while the text is as it was pasted or linked; what a reader types in stays open. */
  let isWhole = false;
  let unfold: (() => void) | undefined;
  const fold = async ({ lines: [line = 0] }: Answer, text: string, loaded: LookupWords, mine: number) => {
    if (!isWhole || text.length > LONGEST_FOLDED || text.split('\n').length <= OPEN_LINES) return;
    const fetched = await import('./fold-paste.ts').catch(() => undefined);
    if (mine === turn) unfold = fetched?.foldPaste(form, field, line, loaded);
  };

  const showNothing = (loaded: LookupWords) => {
    answerPlace.replaceChildren();
    results.replaceChildren();
    resultsPlace.hidden = true;
    say('idle', loaded.words['search.empty']);
  };

  const finish = async (answer: Answer, text: string, loaded: LookupWords, mine: number) => {
    await fold(answer, text, loaded, mine);
    if (mine !== turn) return;
    const [claimed] = answer.codes;
    offer = offerPages(answer, loaded);
    say('done', claimed ? `${loaded.codes[claimed].number} ${claimed}` : loaded.words['search.nothing']);
    // The card shows the answer; those who listen to the page hear it here.
    status.classList.add('visually-hidden');
  };

  const ask = async (text: string, rested: Promise<unknown>) => {
    const mine = ++turn;
    // Each new address makes browsers look at the page's icon again, so it waits until typing rests.
    void rested.then(() => mine === turn && keepInAddress(text));
    offer?.remove();
    unfold?.();
    const isEmpty = !text.trim();
    const [loaded, first] = await Promise.all([words(), isEmpty ? undefined : answerNow(text)]);
    if (mine !== turn) return;
    examples.hidden = !isEmpty;
    if (isEmpty) return showNothing(loaded);
    status.classList.remove('visually-hidden');
    say('searching', loaded.words['search.searching']);
    if (first) await showAnswer(first, text, loaded, mine, true);
    else results.replaceChildren(...offered(text, loaded));
    if (mine !== turn) return;
    resultsPlace.hidden = results.childElementCount === 0;
    if (first && EXACT.includes(first.kind)) return finish(first, text, loaded, mine);
    await rested;
    if (mine !== turn) return;
    const answer = await answerFully(text);
    if (mine !== turn) return;
    await showAnswer(answer, text, loaded, mine, false);
    if (mine === turn) await finish(answer, text, loaded, mine);
  };

  const run = (text: string, rested: Promise<unknown> = Promise.resolve()) =>
    void ask(text, rested).catch(async () => {
      const loaded = await words().catch(() => undefined);
      say('error', loaded?.words['search.broken'] ?? page.dataset['broken'] ?? '');
    });

  const field = watchField(form, {
    changed: (text) => {
      // A text that arrived before this module is told of twice.
      if (text !== before) isWhole = !isTyped(before, text);
      before = text;
      run(text, rested(text));
    },
    asked: (text) => run(text),
  });
  let before = field.value;
  // What was typed before this module arrived may still be going on.
  const rested = restAfter(field.value);
  moveWithArrows(page, field, () => [
    ...page.querySelectorAll<HTMLElement>('[data-answer] h2 a, [data-results] > li > a'),
  ]);
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    field.focus();
    run('');
  });
  addEventListener('hashchange', () => {
    // A link within the page, as the one that skips to its content, is no question.
    if (location.hash && parameterInFragment('q') === null) return keepInAddress(field.value);
    field.value = queryFromAddress();
    isWhole = true;
    before = field.value;
    run(field.value);
  });
  // On their way already; a reader who asks later, when they cannot be had, is told then.
  void words().catch(() => undefined);
  const query = queryFromAddress();
  if (query && !field.value) field.value = query;
  isWhole = true;
  before = field.value;
  if (field.value) run(field.value, query ? undefined : rested(field.value));
};
