/** Which words of a text the full-text search of the site is asked for. */
import { expect, test } from 'vitest';
import { termsOf } from '../../src/search/terms.ts';

for (const [what, text, terms] of [
  [
    'each telling word once, in the order of the text',
    'widget broke, widget lost',
    ['widget', 'broke', 'lost'],
  ],
  ['no everyday words of errors, in any case', 'the Error: code of a Widget', ['Widget']],
  ['no numbers, hashes and versions', 'widget 14 3fa9c1 v1.2.3 broke', ['widget', 'broke']],
  ['no addresses', 'widget http://a.example/b me@a.example 192.0.2.1:443 broke', ['widget', 'broke']],
  ['no paths', 'widget /var/lib/x C:\\a\\b broke', ['widget', 'broke']],
  [
    'a name of a method, which has one slash',
    'widget orders.Orders/Ship',
    ['widget', 'orders', 'Orders', 'Ship'],
  ],
  ['names with hyphens and underscores whole', 'no-such-host order_table', ['no-such-host', 'order_table']],
  ['Chinese words', '订单 不存在', ['订单', '不存在']],
  ['no single letters', 'x widget y', ['widget']],
  ['no words of forty letters', `${'w'.repeat(39)} ${'v'.repeat(40)}`, ['w'.repeat(39)]],
  ['nothing of an empty text', '', []],
] as const)
  test(`the search is asked for ${what}`, () => {
    expect(termsOf(text)).toEqual(terms);
  });

test('the search is asked for eight words at most, from the beginning of a long text', () => {
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel india'.split(' ');
  expect(termsOf(words.join(' '))).toEqual(words.slice(0, 8));
  expect(termsOf(`alpha ${' '.repeat(4000)} bravo`)).toEqual(['alpha']);
});
