import type { LookupWords } from '../model/lookup-words.ts';
import type { CodeName } from '../data/names.ts';
import { completionsOf } from '../search/completions.ts';
import { element } from './dom.ts';
import { answerFully, answerNow, words } from './engine.ts';
import { moveWithArrows, watchField } from './field.ts';
import { logOffer } from './log-offer.ts';
import { fragmentFor, keepLongText } from './state.ts';
import { restAfter } from './typing.ts';

/** As many names begin with “un”. */
const MOST = 4;

const suggestion = (name: CodeName, { codes }: LookupWords) => {
  const { number, title, meaning, actor, actorLabel, retry, href } = codes[name];
  return element(
    'li',
    { 'data-code': name, 'data-actor': actor },
    element(
      'a',
      { href },
      element('b', {}, `${number} `, element('code', {}, name)),
      ` ${title}`,
      element('br'),
      `${meaning} `,
      element('br'),
      element('small', { class: 'actor' }, actorLabel),
      element('small', { class: 'quiet' }, ` · ${retry}`),
    ),
  );
};

/** The box in a page's head and on the board: the answer drops down below it, Enter opens the look-up page. */
export const startPanel = (form: HTMLFormElement): void => {
  const lookupPage = form.dataset['lookup'] ?? '';
  const list = element('ul', { class: 'lookup-panel', hidden: '' });
  form.append(list);
  const note = form.querySelector('output');
  let asked = 0;

  const close = () => {
    asked += 1;
    list.hidden = true;
  };

  const fail = () => {
    close();
    if (note) note.value = note.dataset['broken'] ?? '';
  };

  const show = async (text: string, rested: Promise<unknown>) => {
    const turn = ++asked;
    if (!text.trim()) return close();
    const [loaded, now] = await Promise.all([words(), answerNow(text)]);
    const offered = now?.codes ?? completionsOf(text);
    if (offered.length === 0) await rested;
    if (turn !== asked) return;
    const codes = offered.length > 0 ? offered : (await answerFully(text)).codes;
    if (turn !== asked) return;
    const all = element('a', { href: lookupPage + fragmentFor(text) }, loaded.words['search.all']);
    all.addEventListener('click', () => keepLongText(text));
    const log = logOffer(text, loaded);
    list.replaceChildren(
      ...(log ? [element('li', {}, log)] : []),
      ...codes.slice(0, MOST).map((name) => suggestion(name, loaded)),
      element('li', {}, all),
    );
    list.hidden = false;
    if (note) note.value = '';
  };

  const field = watchField(form, {
    changed: (text) => void show(text, rested(text)).catch(fail),
    asked: (text) => {
      keepLongText(text);
      location.assign(lookupPage + fragmentFor(text));
    },
  });
  // What was typed before this module arrived may still be going on.
  const rested = restAfter(field.value);
  moveWithArrows(form, field, () => [...list.querySelectorAll('a')]);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    field.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) list.hidden = true;
  });
  void words().catch(fail);
  if (field.value) void show(field.value, rested(field.value)).catch(fail);
};
