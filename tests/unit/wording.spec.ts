import { expect, test } from 'vitest';
import { fold } from '../../src/data/wording/traditional.ts';

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
