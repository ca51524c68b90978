const LONGEST_SECONDS = 315_576_000_000n;

const fraction = (nanos: number): string => {
  if (nanos === 0) return '';
  return `.${String(nanos)
    .padStart(9, '0')
    .replace(/^(\d{3})0{6}$|^(\d{6})0{3}$/, '$1$2')}`;
};

/** Returns a duration as protobuf's JSON writes it, or `undefined` for parts that make none. */
export const durationText = (seconds: bigint, nanos: number): string | undefined => {
  const isNegative = seconds < 0n || nanos < 0;
  const [whole, rest] = isNegative ? [-seconds, -nanos] : [seconds, nanos];
  if (whole < 0n || rest < 0 || rest > 999_999_999 || whole > LONGEST_SECONDS) return undefined;
  return `${isNegative ? '-' : ''}${whole}${fraction(rest)}s`;
};
