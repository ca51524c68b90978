/** Words that occur in half of all errors and distinguish nothing. */
const COMMON = new Set(
  'a an and are as at be but by can caused code desc did do does error errors exception failed failure for from get got grpc had has have how http https i in into is it its java js line main me my node not of on or org com io py rpc should so status that the then there this to use was what when where which while why will with you your'.split(
    ' ',
  ),
);

const MOST = 8;
const SEEN = 4000;

/** Returns up to eight telling words of a text, in its order: no addresses, numbers, paths or hashes. */
export const termsOf = (text: string): readonly string[] => {
  const words = text
    .slice(0, SEEN)
    .split(/\s+/)
    .filter((chunk) => !/\d\.\d|:\/\/|@|[\\/].*[\\/]/.test(chunk))
    .join(' ')
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter(
      (word) => word.length > 1 && word.length < 40 && !/\d/.test(word) && !COMMON.has(word.toLowerCase()),
    );
  return [...new Set(words)].slice(0, MOST);
};
