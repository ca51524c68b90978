import { expect, test } from 'vitest';
import { caseOf } from '../policies.ts';

const page = (body: string, policy = "default-src 'self'") =>
  `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><link rel="canonical" href="/${body.length}"><main>${body}`;

const PLAIN = caseOf(page('<p>one</p><a href="/1">first</a>'));

test('texts, links and data make no new case for a policy', () => {
  expect(caseOf(page('<p>two</p><p>three</p>'))).toBe(PLAIN);
  expect(caseOf(page('<a href="/2">second</a><script type="application/ld+json">{"a":1}</script>'))).toBe(
    PLAIN,
  );
});

test.each([
  '<script>go()</script>',
  '<script type="module" src="/a.js"></script>',
  '<style>p { color: red }</style>',
  '<p style="color: red">one</p>',
  '<p onclick="go()">one</p>',
  '<link rel="stylesheet" href="/a.css">',
  '<img src="https://elsewhere.example/a.png" alt="">',
  '<form action="/search/">',
])('%s makes a new case', (part) => {
  expect(caseOf(page(`<p>one</p><a href="/1">first</a>${part}`))).not.toBe(PLAIN);
});

test('another policy makes a new case, a script that stands there twice does not', () => {
  const script = '<script>go()</script>';
  expect(caseOf(page('<p>one</p>', "default-src 'none'"))).not.toBe(PLAIN);
  expect(caseOf(page(script + script))).toBe(caseOf(page(script)));
});
