/* What the page /log/ fetches on first use: hands a log to the worker and shows what it reports. */
import answerStyles from '../../styles/answer.css?url';
import type { Group } from '../../log/report.ts';
import { fill } from '../../i18n/fill.ts';
import { writtenCount } from '../../log/summary.ts';
import type { PackedMessages } from '../../search/packed-messages.ts';
import type { LogWords } from '../../data/log-words.ts';
import { root } from '../../routes/root.ts';
import { element } from '../dom.ts';
import { fetchJson, once } from '../site.ts';
import { groupList } from './groups.ts';
import { forgetHandedOver, HANDED_OVER, takeHandedOver } from './hand-over.ts';
import { place } from './place.ts';
import type { Order, Reply } from './protocol.ts';
import { offerExport } from './share.ts';
import { show } from './show.ts';
import { startWorker } from './worker-policy.ts';

const WORKER = root + (import.meta.env.DEV ? 'src/browser/log/worker.ts' : 'assets/log-worker.js');

const start = (page: HTMLElement): void => {
  const field = page.querySelector('textarea');
  const file = page.querySelector<HTMLInputElement>('input[type=file]');
  const progress = page.querySelector('progress');
  if (!field || !file || !progress) throw new Error('log.astro: a field or the progress bar is missing');
  const words = JSON.parse(page.dataset['words'] ?? '') as LogWords;
  const summary = place(page, 'summary');
  const catalogue = once(() => fetchJson<PackedMessages>('lookup/patterns.json'));
  const worker = startWorker(WORKER);
  let turn = 0;
  let groups = groupList(page, words);
  let arrived: Group[] = [];
  let drawn = 0;

  const say = (state: string, ...sentences: readonly string[]) => {
    page.dataset['logState'] = state;
    place(page, 'progress-place').hidden = state !== 'reading';
    if (sentences.length > 0)
      summary.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  };

  const fail = () => say('error', words.unloadable);

  const read = async (source: Blob | string) => {
    const mine = ++turn;
    groups = groupList(page, words);
    arrived = [];
    drawn = 0;
    say('reading', fill(words.reading, { share: '0', lines: '0' }));
    const messages = await catalogue();
    if (mine === turn) worker.postMessage({ kind: 'read', turn, source, messages } satisfies Order);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.turn !== turn) return;
    if (data.kind === 'groups') {
      arrived.push(...data.groups);
      return;
    }
    const { kind, share } = data;
    const report = kind === 'progress' ? data.report : { ...data.report, groups: arrived };
    page.dataset['lines'] = String(report.lines);
    progress.value = share;
    if (kind === 'progress') {
      const figures = { share: String(Math.floor(share * 100)), lines: writtenCount(report.lines) };
      // Lines without a status change nothing that is drawn.
      if (report.failures + report.ok !== drawn) show(page, report, groups, words);
      drawn = report.failures + report.ok;
      say('reading', fill(words.reading, figures));
      return;
    }
    show(page, report, groups, words);
    offerExport(page, report, words);
    const note = kind === 'stopped' ? words.stopped : kind === 'broken' ? words.broken : undefined;
    if (note) summary.prepend(element('p', {}, note));
    say(kind === 'broken' ? 'error' : 'done');
  });
  worker.addEventListener('error', fail);

  const take = (source: Blob | string) => void read(source).catch(fail);
  const takeText = () => {
    if (field.value !== '') return take(field.value);
    turn += 1;
    worker.postMessage({ kind: 'stop' } satisfies Order);
    place(page, 'result').hidden = true;
    summary.replaceChildren();
    say('idle');
  };
  const takeFile = () => {
    const [chosen] = file.files ?? [];
    if (chosen) take(chosen);
  };

  file.addEventListener('change', takeFile);
  field.addEventListener('input', takeText);
  page.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  place(page, 'stop').addEventListener('click', () => worker.postMessage({ kind: 'stop' } satisfies Order));
  page.addEventListener('dragover', (event) => event.preventDefault());
  page.addEventListener('drop', (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) return;
    event.preventDefault();
    take(dropped);
  });
  const takeFromPageBefore = async () => {
    history.replaceState(null, '', location.pathname + location.search);
    const log = await takeHandedOver();
    if (log) take(log);
    else say('error', words.unhanded);
  };
  // What was chosen or pasted before this module arrived.
  if (location.hash === HANDED_OVER) {
    void takeFromPageBefore();
    return;
  }
  // A log whose reader never arrived here.
  forgetHandedOver();
  if (file.files?.length) takeFile();
  else if (field.value !== '') takeText();
};

document.head.append(element('link', { rel: 'stylesheet', href: answerStyles }));
const page = document.querySelector<HTMLElement>('main[data-log-state]');
if (page) start(page);
