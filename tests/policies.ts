/** Which pages a browser has to open to try every policy of the site on all that the policy decides about. */
import { onePageOfEachKind, type BuiltSite } from './built-site.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** What a policy decides about when a page is loaded: code, styles, what loads from elsewhere, where a form leads. */
const DECIDED = [
  /<script\b(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>[\s\S]*?<\/script>/g,
  /<style\b[^>]*>[\s\S]*?<\/style>/g,
  /\s(?:style|on[a-z]+)=(?:"[^"]*"|'[^']*')/g,
  /<link\b[^>]*\brel="(?!alternate|canonical|next|prev)[^>]*>/g,
  /<(?:audio|base|embed|form|iframe|img|input|object|source|video)\b[^>]*>/g,
];

/** Returns what a policy decides about on a page, and the policy, as one text to compare pages by. */
export const caseOf = (html: string): string => {
  const policy = POLICY.exec(html)?.[0] ?? '';
  const parts = DECIDED.map((decided) => {
    const found = html.match(decided) ?? [];
    return [...new Set(found)].sort();
  });
  return JSON.stringify([policy, ...parts]);
};

/**
 * Returns the addresses of one page of each kind and of each case. Pages of one case have the same policy and the same
 * scripts, styles and loads for it to decide about, so a browser that accepts one accepts the others. What scripts do
 * later is watched on every page in Chromium (`tests/browser/every-page.spec.ts`).
 */
export const onePageOfEachPolicy = (site: BuiltSite): string[] => {
  const cases = new Map<string, string>();
  for (const page of site.pages) {
    if (site.isRedirect(page)) continue;
    const key = caseOf(page.html);
    if (!cases.has(key)) cases.set(key, page.address);
  }
  return [...new Set([...onePageOfEachKind(site), ...cases.values()])];
};
