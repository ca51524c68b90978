import type { LookupWords } from '../model/lookup-words.ts';
import type { Answer } from '../search/answer.ts';
import { answerCard } from './answer/card.ts';
import { element } from './dom.ts';
import { answerFully, answerNow, words } from './engine.ts';
import { moveWithArrows, watchField } from './field.ts';
import { searchPages } from './pagefind.ts';
import { ownResults, pageResult } from './results.ts';
import { keepInAddress, parameterInFragment, queryFromAddress } from './state.ts';

/** The contract of the look-up page: what `data-search-state` may say. */
type SearchState = 'idle' | 'searching' | 'done' | 'error';

/** Kinds that the site's own facts answer, so that the full-text index is only fetched when asked for. */
const EXACT: readonly Answer['kind'][] = ['number', 'spelling', 'status'];

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

  const showAnswer = async (answer: Answer, text: string, loaded: LookupWords, mine: number) => {
    const card = await answerCard(answer, text, loaded);
    if (mine !== turn) return;
    answerPlace.replaceChildren(...(card ? [card] : []));
    results.replaceChildren(...ownResults(answer, text, loaded));
    resultsPlace.hidden = results.childElementCount === 0;
  };

  const showPages = async (
    answer: Answer,
    mine: number,
    loaded: LookupWords,
  ): Promise<string | undefined> => {
    try {
      const hits = await searchPages(answer.terms);
      if (mine !== turn) return undefined;
      const shown = new Set([...results.querySelectorAll('a')].map(({ pathname }) => pathname));
      results.append(
        ...hits
          .filter(({ href }) => !shown.has(new URL(href, location.href).pathname))
          .map((hit) => pageResult(hit, loaded)),
      );
      resultsPlace.hidden = results.childElementCount === 0;
      return undefined;
    } catch {
      return loaded.words[import.meta.env.DEV ? 'search.dev' : 'search.unavailable'];
    }
  };

  const offerPages = (answer: Answer, loaded: LookupWords) => {
    const button = element('button', { type: 'button' }, loaded.words['search.all']);
    const item = element('p', { class: 'actions' }, button);
    button.addEventListener('click', async () => {
      item.remove();
      const trouble = await showPages(answer, turn, loaded);
      if (trouble) status.textContent = trouble;
    });
    results.after(item);
    return item;
  };
  let offer: HTMLElement | undefined;

  const ask = async (text: string) => {
    const mine = ++turn;
    keepInAddress(text);
    offer?.remove();
    const isEmpty = !text.trim();
    const [loaded, first] = await Promise.all([words(), isEmpty ? undefined : answerNow(text)]);
    if (mine !== turn) return;
    examples.hidden = !isEmpty;
    if (isEmpty) {
      answerPlace.replaceChildren();
      results.replaceChildren();
      resultsPlace.hidden = true;
      return say('idle', loaded.words['search.empty']);
    }
    status.classList.remove('visually-hidden');
    say('searching', loaded.words['search.searching']);
    if (first) await showAnswer(first, text, loaded, mine);
    const answer = await answerFully(text);
    if (mine !== turn) return;
    await showAnswer(answer, text, loaded, mine);
    if (mine !== turn) return;
    const [claimed] = answer.codes;
    let trouble: string | undefined;
    if (EXACT.includes(answer.kind)) offer = offerPages(answer, loaded);
    else trouble = await showPages(answer, mine, loaded);
    if (mine !== turn) return;
    say(
      'done',
      trouble ?? (claimed ? `${loaded.codes[claimed].number} ${claimed}` : loaded.words['search.nothing']),
    );
    // A claim is shown by its panel; those who listen to the page hear it here.
    status.classList.toggle('visually-hidden', Boolean(claimed) && !trouble);
  };

  const run = (text: string) =>
    void ask(text).catch(async () => {
      const loaded = await words().catch(() => undefined);
      say('error', loaded?.words['search.broken'] ?? page.dataset['broken'] ?? '');
    });

  const field = watchField(form, { changed: run, asked: run });
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
    run(field.value);
  });
  // On their way already; whoever asks later and cannot have them is told then.
  void words().catch(() => undefined);
  const query = queryFromAddress();
  if (query && !field.value) field.value = query;
  if (field.value) run(field.value);
};
