import { markdownOf } from '../../log/markdown.ts';
import type { LogReport } from '../../log/report.ts';
import type { LogWords } from '../../data/log-words.ts';
import { mask } from '../../search/mask.ts';
import { place } from './place.ts';

/** Returns a value with each of its texts masked. */
const masked = (value: unknown): unknown => {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
};

const save = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: 'grpc-errors.json' });
  link.click();
  URL.revokeObjectURL(address);
};

/** Lets a reader take a report along: masked, unless the reader wants addresses and secrets in it. */
export const offerExport = (page: HTMLElement, report: LogReport, words: LogWords): void => {
  const keeps = page.querySelector<HTMLInputElement>('input[name=keep]');
  const told = place(page, 'told');
  told.textContent = '';
  const isMasked = () => keeps?.checked !== true;
  place(page, 'copy-report').onclick = async () => {
    const text = markdownOf(report, words);
    try {
      await navigator.clipboard.writeText(isMasked() ? mask(text) : text);
      told.textContent = words.copied;
    } catch {
      told.textContent = words.uncopied;
    }
  };
  place(page, 'download').onclick = () => save(JSON.stringify(isMasked() ? masked(report) : report, null, 2));
};
