/** Every card as markup: which headings, lists, labels and links a reader gets for each kind of text. */
import { expect, test } from 'vitest';
import { messageRecordOf } from '../../src/api/message-record.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../../src/data/names.ts';
import type { Answer } from '../../src/search/answer.ts';
import { answerOf, cardOf, loaded, markupOf, oneLine, richMarkup, SITE, words } from '../cards.ts';

const codeLink = (name: CodeName): string => `<a href="${loaded.codes[name].href}"><code>${name}</code></a>`;

const verdictOf = (name: CodeName): string => {
  const { number, title, meaning, href, actorLabel, retry, action } = loaded.codes[name];
  return oneLine(`
    <div class="verdict">
      <p aria-hidden="true" class="numeral">${number}</p>
      <div>
        <h2><a href="${href}">${number} <code>${name}</code></a> ${title}</h2>
        <p>${meaning}</p>
        <p><b class="actor">${actorLabel}</b> · ${words['answer.retry']} <b>${retry}</b></p>
        <p class="quiet">${richMarkup(action)}</p>
      </div>
    </div>`);
};

const othersOf = (name: CodeName): string => {
  const items = loaded.codes[name].neighbours
    .slice(0, 3)
    .map((other) => `<li>${codeLink(other.name)} ${richMarkup(other.question)}</li>`);
  return `<details><summary>${words['answer.else']}</summary><ul>${items.join('')}</ul></details>`;
};

const ACTIONS = oneLine(`
  <p class="actions">
    <button type="button">${words['answer.share']}</button>
    <button type="button">${words['answer.summary']}</button>
    <label><input type="checkbox"></input> ${words['answer.mask']}</label>
  </p>`);

const open = (name: CodeName, voice: string, evidence: string): string =>
  `<section class="answer" data-actor="${loaded.codes[name].actor}" data-answer data-code="${name}" data-evidence="${evidence}" data-voice="${voice}">`;

/** What a card shows between the verdict and the other codes. */
const between = async (text: string, name: CodeName, answer?: Answer): Promise<string> => {
  const card = markupOf(await cardOf(text, undefined, answer));
  expect(card.endsWith(`${othersOf(name)}${ACTIONS}</section>`)).toBe(true);
  return card.slice(
    card.indexOf(verdictOf(name)) + verdictOf(name).length,
    card.length - othersOf(name).length - ACTIONS.length - '</section>'.length,
  );
};

const row = (label: string, value: string): string =>
  `<dt class="label">${label}</dt><dd><code>${value}</code></dd>`;

test('a code alone: verdict, other codes, actions', async () => {
  expect(markupOf(await cardOf('14'))).toBe(
    `${open('UNAVAILABLE', 'is', '/codes/unavailable/')}${verdictOf('UNAVAILABLE')}${othersOf('UNAVAILABLE')}${ACTIONS}</section>`,
  );
});

test('plain words: what the claim rests on comes first, as a link', async () => {
  const { evidence } = answerOf('etag mismatch');
  const because = oneLine(`
    <p class="because">
      <b>${words['answer.probably']}</b> ${words['answer.because']} 
      <a href="/choose/#stale-etag">${richMarkup(evidence?.title ?? '')}</a> → <code>ABORTED</code>
    </p>`).replace(`${words['answer.because']}<a`, `${words['answer.because']} <a`);
  expect(markupOf(await cardOf('etag mismatch'))).toBe(
    `${open('ABORTED', 'probably', '/choose/#stale-etag')}${because}${verdictOf('ABORTED')}${othersOf('ABORTED')}${ACTIONS}</section>`,
  );
});

test('two codes: what decides between them stands in a list, and no other codes follow', async () => {
  const question = loaded.codes.INTERNAL.neighbours.find(({ name }) => name === 'UNKNOWN')?.question ?? '';
  expect(markupOf(await cardOf('INTERNAL or UNKNOWN'))).toBe(
    oneLine(`
      ${open('INTERNAL', 'probably', '/compare/unknown-vs-internal/')}
        <p class="because"><b>${words['answer.probably']}</b></p>
        ${verdictOf('INTERNAL')}
        <div>
          <h3>${words['answer.several']}</h3>
          <ul><li>${codeLink('UNKNOWN')} ${richMarkup(question)}</li></ul>
        </div>
        ${ACTIONS}
      </section>`),
  );
});

test('a printed status: a list of labels, and below it the statuses inside', async () => {
  const text = 'rpc error: code = Internal desc = get user: rpc error: code = NotFound desc = no user';
  expect(await between(text, 'INTERNAL')).toBe(
    oneLine(`
      <div class="taken-apart">
        <h3>${words['answer.parts']}</h3>
        <dl class="pairs">
          ${row(words['answer.library'], 'grpc-go')}
          ${row(words['answer.code'], 'INTERNAL')}
          ${row(words['answer.description'], text.slice(text.indexOf('get user')))}
        </dl>
        <h4>${words['answer.chain']}</h4>
        <ol><li><a href="/codes/not-found/">NOT_FOUND</a> no user</li></ol>
      </div>`),
  );
});

test('a status inside without a code or a description shows what there is, and a long one is cut', async () => {
  const text = 'rpc error: code = Internal desc = no user';
  const inside = { format: 'go', start: 0, end: 1 } as const;
  const answer: Answer = {
    ...answerOf(text),
    chain: [
      { ...inside, description: 'only words' },
      { ...inside, code: 'ABORTED' },
      { ...inside, code: 'NOT_FOUND', description: 'x'.repeat(300) },
    ],
  };
  expect(await between(text, 'INTERNAL', answer)).toContain(
    oneLine(`
      <ol>
        <li> only words</li>
        <li><a href="/codes/aborted/">ABORTED</a></li>
        <li><a href="/codes/not-found/">NOT_FOUND</a> ${'x'.repeat(200)}</li>
      </ol>`).replace('<li>only', '<li> only'),
  );
});

test('a long paste: the telling lines stand in a sample, marked, and a line of thousands of letters is cut', async () => {
  const error = `rpc error: code = Internal desc = ${'x'.repeat(600)}`;
  const card = markupOf(await cardOf(['one', 'two', 'three', error, 'five'].join('\n')));
  expect(card).toContain(
    oneLine(`
      <div class="taken-apart" data-lines>
        <h3>${words['answer.lines']}</h3>
        <pre class="sample"><mark>4  ${error.slice(0, 400)}</mark></pre>
      </div>`),
  );
});

test('several telling lines are a line each, and a line that the text has lost is empty', async () => {
  const text = ['one', 'two', 'rpc error: code = Internal desc = x', 'four'].join('\n');
  const answer = { ...answerOf(text), lines: [0, 2, 9] };
  expect(markupOf(await cardOf(text, undefined, answer))).toContain(
    '<mark>1  one\n3  rpc error: code = Internal desc = x\n10  </mark>',
  );
});

test('a known message: title as a link, meaning, steps and causes as lists', async () => {
  const text = 'rpc error: code = Unavailable desc = transport is closing';
  const { title, meaning, steps, causes } = messageRecordOf('go-transport-is-closing', SITE);
  const list = (items: readonly { readonly en: string }[]) =>
    `<ol>${items.map(({ en }) => `<li>${richMarkup(en)}</li>`).join('')}</ol>`;
  expect(await between(text, 'UNAVAILABLE')).toContain(
    oneLine(`
      <div data-message="go-transport-is-closing">
        <p class="label">${words['answer.message']}</p>
        <h3><a href="/messages/go-transport-is-closing/">${richMarkup(title.en)}</a></h3>
        <p>${richMarkup(meaning.en)}</p>
        <h4>${words['answer.steps']}</h4>${list(steps)}
        <h4>${words['answer.causes']}</h4>${list(causes)}
      </div>`),
  );
});

test('a message with a verdict of its own: who acts, whether to retry and why come from it', async () => {
  const text = 'code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)';
  const retry = messageRecordOf('go-recv-message-too-large', SITE).retry;
  expect(retry).toBeDefined();
  if (!retry) return;
  const card = markupOf(await cardOf(text));
  const own = oneLine(`
    <p data-own-retry="${retry.verdict}">
      <b class="actor">${loaded.actors[retry.actor]}</b> · ${words['answer.retry']} <b>${loaded.verdicts[retry.verdict]}</b>
    </p>
    <p class="quiet">${richMarkup(retry.because.en)}</p>`);
  expect(card).toContain(`<p>${loaded.codes.RESOURCE_EXHAUSTED.meaning}</p>${own}</div></div>`);
  expect(markupOf(await cardOf(text, 'RESOURCE_EXHAUSTED'))).toMatch(/^<section [^>]*><p data-own-retry=/);
});

const httpOf = (status: number, received: CodeName, sent: string): string =>
  oneLine(`
    <div data-http="${status}">
      <h3>HTTP ${status} → gRPC</h3>
      <dl class="pairs">
        <dt class="label">${words['answer.http.received']}</dt><dd>${codeLink(received)}</dd>
        <dt class="label">${words['answer.http.sent']}</dt><dd>${sent}</dd>
      </dl>
      <p class="quiet"><a href="/mappings/">${words['answer.http.all']}</a></p>
    </div>`);

test('an HTTP status: a row for each direction, several codes with commas between', async () => {
  expect(markupOf(await cardOf('http 429'))).toContain(
    httpOf(429, 'UNAVAILABLE', codeLink('RESOURCE_EXHAUSTED')),
  );
  expect(markupOf(await cardOf('http 400'))).toContain(
    httpOf(
      400,
      'INTERNAL',
      (['INVALID_ARGUMENT', 'FAILED_PRECONDITION', 'OUT_OF_RANGE'] as const).map(codeLink).join(', '),
    ),
  );
  expect(markupOf(await cardOf('http 200'))).toContain('data-http="200"');
});

const RAIL = `<div><p class="label">${words['answer.codes']}</p><ul class="code-rail">${codeNames
  .map((name) => {
    const number = CODE_NUMBERS[name];
    return `<li><a aria-label="${number} ${name}" href="${loaded.codes[name].href}" title="${name}">${number}</a></li>`;
  })
  .join('')}</ul></div>`;

const WAYS_ON = `<p class="actions"><a href="/choose/">${words['answer.choose']}</a><a href="/messages/">${words['answer.messages']}</a></p>`;

const OPEN_PAGES = '<section class="answer" data-answer data-voice="pages">';

test('no code: that there is none, every code by its number, and the two ways on', async () => {
  expect(markupOf(await cardOf('xqzvw'))).toBe(
    `${OPEN_PAGES}<p>${words['answer.none']}</p>${RAIL}${WAYS_ON}</section>`,
  );
});

test('an HTTP status without a code: what was found takes the place of the sentence', async () => {
  expect(markupOf(await cardOf('http 301'))).toBe(
    `${OPEN_PAGES}${httpOf(301, 'UNKNOWN', words['answer.http.none'])}${RAIL}${WAYS_ON}</section>`,
  );
});

for (const [text, key] of [
  ['2026-11-29T03:31:02Z ERROR kubelet[812]: mount of /dev/sdb failed: exit status 32', 'answer.none.log'],
  ['server:\n  address: 192.0.2.1:8080\n  name: already-exists', 'answer.none.configuration'],
  ['how to define own error codes', 'answer.none.how-to'],
] as const)
  test(`a text that ${key} speaks of gets that sentence and nothing else`, async () => {
    expect(markupOf(await cardOf(text))).toBe(`${OPEN_PAGES}<p>${words[key]}</p></section>`);
  });

for (const [kind, key] of [
  ['comparison', 'answer.none.comparison'],
  ['message', 'answer.none.message'],
] as const)
  test(`a ${kind} without a code says so`, async () => {
    const answer: Answer = { ...answerOf('xqzvw'), kind };
    expect(markupOf(await cardOf('xqzvw', undefined, answer))).toBe(
      `${OPEN_PAGES}<p>${words[key]}</p></section>`,
    );
  });

test('details without a status: only what is in them', async () => {
  expect(markupOf(await cardOf('grpc-status-details-bin: CAMSA2JhZAxyz'))).toMatch(
    /^<section class="answer"><div data-details><h4>.*<\/div><\/section>$/,
  );
});

test('what curl prints speaks of HTTP without a status of its own: the card has no table', async () => {
  expect(markupOf(await cardOf('curl: (56) Recv failure: Connection reset by peer'))).not.toContain(
    'data-http',
  );
});

test('a printed status with nothing inside has no list of inner ones and no text in its place', async () => {
  const text = 'rpc error: code = Internal desc = no user';
  expect(await between(text, 'INTERNAL')).toBe(
    oneLine(`
      <div class="taken-apart">
        <h3>${words['answer.parts']}</h3>
        <dl class="pairs">
          ${row(words['answer.library'], 'grpc-go')}
          ${row(words['answer.code'], 'INTERNAL')}
          ${row(words['answer.description'], 'no user')}
        </dl>
      </div>`),
  );
});

test('a service config: what it does, each sentence a paragraph, and what kind of text it is', async () => {
  const text = '{"methodConfig":[{"name":[{}],"retryPolicy":{"maxAttempts":1}}]}';
  expect(markupOf(await cardOf(text))).toMatch(
    new RegExp(
      `^${OPEN_PAGES}<div data-config-verdict>(?:<p>.+?</p>)+</div><p>${words['answer.none.service-config']}</p></section>$`,
    ),
  );
  expect(markupOf(await cardOf(text))).toContain('<p><code>initialBackoff</code>');
});

test('above the page of another code the text is quoted below the verdict, under a heading', async () => {
  const text = 'rpc error: code = Internal desc = no user';
  expect(markupOf(await cardOf(text, 'UNAVAILABLE'))).toContain(
    oneLine(`
      ${verdictOf('INTERNAL')}
      <div data-quoted>
        <h2>${words['answer.quoted']}</h2>
        <pre class="sample"><samp>${text}</samp></pre>
      </div>`),
  );
});
