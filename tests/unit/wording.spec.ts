import { expect, test } from 'vitest';
import { simplify } from '../../src/data/wording/traditional-characters.ts';
import { fold } from '../../src/search/language.ts';
import { mayBeTraditional } from '../../src/search/traditional.ts';

for (const [what, written, folded] of [
  ['Traditional characters become simplified ones', '權限錯誤', '权限错误'],
  ['a word of Taiwan becomes the word of the mainland', '逾时', '超时'],
  ['a word of Taiwan in its own characters does so too', '連線到伺服器逾時', '连接到服务器超时'],
  [
    'simplified characters, Latin letters and marks stay',
    '服务端返回 UNAVAILABLE。',
    '服务端返回 UNAVAILABLE。',
  ],
] as const)
  test(what, () => {
    expect(fold(written)).toBe(folded);
  });

test('a text that is folded by character is told from Simplified Chinese without the table of characters', () => {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, nth) => String.fromCharCode(0x4e00 + nth));
  const folded = all.filter((character) => simplify(character) !== character);
  expect(folded.length).toBeGreaterThan(300);
  expect(folded.filter((character) => !mayBeTraditional(`返回${character}状态码`))).toEqual([]);
});

test.each(['用户没有权限访问应该返回什么状态码', '服务端返回 UNAVAILABLE。', 'the user does not exist', ''])(
  '“%s” needs no table of Traditional characters',
  (text) => {
    expect(mayBeTraditional(text)).toBe(false);
  },
);
