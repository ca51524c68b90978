/** Texts that mean the same are read the same, in a small language of a few synonyms. */
import { describe, expect, test } from 'vitest';
import { languageWith, withWords } from '../../src/search/meaning.ts';

const language = languageWith(
  {
    race: 'lost the race',
    absent: 'not there|missing|does not exist|不存在|找不到',
    gone: '不存在的东西',
    disk: 'disk|hard driv*',
    slow: 'too slow|慢',
    nothing: '',
  },
  (text) => text.replaceAll('錯', '错'),
);

const { read } = language;

describe('the forms of a word are read alike', () => {
  for (const forms of [
    ['retry', 'retries', 'retried', 'retrying'],
    ['cache', 'caches', 'cached', 'caching'],
    ['stop', 'stopped', 'stopping'],
    ['cancel', 'canceled', 'cancelled', 'cancelling'],
    ['fill', 'fills', 'filling'],
    ['install', 'installed'],
    ['initialize', 'initialise', 'initializing'],
    ['initialization', 'initialisation'],
    ['policy', 'policies'],
    ['status', 'statuses'],
    ['speed', 'speeding'],
  ])
    test(forms.join(', '), () => {
      const [first, ...rest] = forms.map((form) => read(form).join(' '));
      for (const other of rest) expect(other).toBe(first);
    });
});

test('words that only look like forms of others are read apart', () => {
  for (const [one, other] of [
    ['sing', 's'],
    ['class', 'clas'],
    ['bus', 'bu'],
    ['need', 'ne'],
    ['key', 'ki'],
    ['notes', 'not'],
    ['can', 'cannot'],
    ['dog3s', 'dog3'],
  ] as const)
    expect(read(one), one).not.toEqual(read(other));
});

for (const [what, texts] of [
  ['a negation', ["it isn't there", 'it is not there', 'it wasnt there', 'not there']],
  ['being unable', ["can't open", 'cannot open', 'can not open', 'could not open', 'unable to open']],
  ['a synonym of several words', ['lost the race', 'lost race', 'losts the race']],
  ['a synonym with a beginning', ['disk full', 'hard drive full', 'the hard drives are full']],
  ['a synonym in Chinese', ['找不到', '不存在', 'missing']],
  [
    'a tag before a title',
    ['row lost', '[BUG] row lost', '[AIP-1] [x] row lost', 'fix(auth): row lost', 'feat!: row lost'],
  ],
  ['names in capitals', ['fetch order', 'fetchOrder', 'FETCH ORDER', 'fetch_order', 'fetch/order']],
  ['a language with a sign', ['csharp client', 'C# client', 'c# client']],
  ['C++', ['cpp client', 'C++ client']],
  ['.NET', ['dotnet client', '.NET client']],
  ['gRPC, which is one word', ['grpc call', 'gRPC call', 'GRPC call']],
  ['full-width letters', ['row', 'ｒｏｗ']],
  ['an apostrophe', ['rows', "row's", 'row’s']],
  ['a side in Chinese', ['client broke', 'client端 broke', 'client 侧 broke']],
  ['spaces between Chinese words', ['没有权限', '没有 权限', '没 有 权 限']],
  ['two spellings of connecting', ['连接', '链接']],
  ['Traditional characters', ['错误', '錯误']],
  ['Chinese beside Latin letters', ['订单 order42', '订单order42']],
  ['words that ask', ['权限', '请问权限怎么办', '权限的']],
  ['repeated words', ['row', 'row row the row']],
] as const)
  test(`${what} is read alike in each form`, () => {
    const [first, ...rest] = texts.map((text) => read(text));
    expect(first).not.toEqual([]);
    for (const [nth, other] of rest.entries()) expect(other, texts[nth + 1]).toEqual(first);
  });

test('a word of a synonym of several words alone is none, nor are its words far apart', () => {
  expect(read('lost')).not.toEqual(read('lost the race'));
  expect(read('lost a big race')).not.toContain('=race');
  expect(read('slow')).not.toContain('=slow');
  expect(read('too slow')).toEqual(['=slow']);
});

test('of two synonyms the one of more words is read', () => {
  expect(read('不存在的东西')).toEqual(['=gone']);
  expect(read('it does not exist')).toEqual(['=absent']);
});

test('what is around a synonym is read as well, in its order', () => {
  expect(read('order missing today')).toEqual([...read('order'), '=absent', ...read('today')]);
  expect(read('订单不存在')).toEqual(['订单', '=absent']);
});

test('Chinese that no synonym knows is read in pairs of characters, a lone character as it is', () => {
  expect(read('用户资料')).toEqual(['用户', '户资', '资料']);
  expect(read('空')).toEqual(['空']);
});

test('whom a Chinese text addresses is no word of its meaning, whose a thing is may be', () => {
  expect(read('你看，她慢')).toEqual(read('看慢'));
  expect(read('他人资料')).toContain('他人');
  expect(read('其他资料')).toContain('其他');
});

test('a negation in Chinese is read once, whatever it negates', () => {
  expect(read('没有权限')).toEqual(['not', '权限']);
  expect(read('无权限，没权限')).toEqual(['not', '权限']);
});

test('a text without anything that tells is read as nothing', () => {
  for (const text of ['', ' ', '?!', 'what is it', '请问怎么办', '的']) expect(read(text), text).toEqual([]);
});

test('without synonyms everything is read as it is written', () => {
  const bare = languageWith({}, (text) => text);
  expect(bare.read('row missing 用户')).toEqual(['row', ...bare.read('missing'), '用户']);
  expect(bare.isConcept('disk')).toBe(false);
});

test('words that are fetched later are read as those of their concept', () => {
  const more = languageWith(withWords({ absent: 'missing', slow: '慢' }, { absent: 'away' }), (text) => text);
  expect(more.read('order away')).toEqual([...more.read('order'), '=absent']);
  expect(more.read('order missing')).toEqual([...more.read('order'), '=absent']);
  expect(more.read('慢')).toEqual(['=slow']);
});

test('the names of concepts are known, the words for them and what every object has are no names', () => {
  expect(['disk', 'race', 'drive', 'toString'].map(language.isConcept)).toEqual([true, true, false, false]);
});
