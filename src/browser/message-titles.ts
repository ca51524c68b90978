import type { Answer } from '../search/answer.ts';
import { MESSAGES_IN_FILE, type MessageTitles } from '../search/message-titles.ts';
import { unfetchedPlace } from '../search/packed-units.ts';
import type { Unit } from '../search/units.ts';
import { fetchJson, once, pageLocale } from './site.ts';

const files = new Map<string, () => Promise<MessageTitles>>();

const titlesIn = (name: string): Promise<MessageTitles> => {
  const load =
    files.get(name) ?? once(() => fetchJson<MessageTitles>(`lookup/titles-${pageLocale}-${name}.json`));
  files.set(name, load);
  return load();
};

/** Returns a unit with the id and title that were not fetched with it; nothing where they cannot be had. */
const completed = async (unit: Unit, names: readonly string[]): Promise<Unit | undefined> => {
  const place = unfetchedPlace(unit);
  if (place === undefined) return unit;
  const name = names[Math.floor(place / MESSAGES_IN_FILE)];
  const titles = name === undefined ? [] : await titlesIn(name).catch(() => []);
  const [id, title] = titles[place % MESSAGES_IN_FILE] ?? [];
  return id === undefined || title === undefined
    ? undefined
    : { ...unit, id: `message/${id}`, route: { page: 'message', id }, title };
};

/** Returns an answer in which every message that it leads to has its id and title; one that cannot be fetched is left out. */
export const withMessageTitles = async (answer: Answer, names: readonly string[]): Promise<Answer> => {
  const { evidence: told, ...rest } = answer;
  const pages = await Promise.all(answer.pages.map((unit) => completed(unit, names)));
  const evidence = told && (await completed(told, names));
  return { ...rest, pages: pages.filter((unit) => unit !== undefined), ...(evidence && { evidence }) };
};
