/** How much of a moment a log prints: all of it, no year, or the time of day alone. */
export type Precision = 'full' | 'no-year' | 'time-only';

/** A moment that a line prints. Without a zone it is taken as UTC, without a year as one of 2000. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly precision: Precision;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = String.raw`(?<h>\d{1,2}):(?<mi>\d{2}):(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?`;
const ZONE = String.raw`(?: ?(?<z>Z|UTC|[+-]\d{2}:?\d{2})(?!\d))?`;

/** Formats of moments, the most telling first. A leap year stands for one that was not printed. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<y>\d{4})[-/.](?<mo>\d{2})[-/.](?<d>\d{2})[T _:]${CLOCK}${ZONE}`),
  new RegExp(String.raw`\b(?<d>\d{1,2})[/-](?<name>[A-Z][a-z]{2})[/-](?<y>\d{4})[: ]${CLOCK}${ZONE}`),
  new RegExp(
    String.raw`\b(?<name>[A-Z][a-z]{2}) {1,2}(?<d>\d{1,2}), (?<y>\d{4}),? ${CLOCK}(?: ?(?<half>[AP]M))?`,
  ),
  new RegExp(
    String.raw`\b(?<name>[A-Z][a-z]{2}) {1,2}(?<d>\d{1,2}) ${CLOCK}(?: (?:[A-Z]{3,4} )?(?<y>\d{4})\b)?`,
  ),
  new RegExp(String.raw`\b(?<mo>\d{1,2})/(?<d>\d{1,2})/(?<y>\d{4}),? ${CLOCK}(?: ?(?<half>[AP]M))?`),
  new RegExp(String.raw`\b[IWEFD](?<y>\d{4})(?<mo>\d{2})(?<d>\d{2}) ${CLOCK}`),
  /\b[IWEFD]0000 00:00:(?<epoch>\d{10})(?:\.(?<f>\d{1,9}))?/,
  new RegExp(String.raw`\b[IWEFD](?<mo>\d{2})(?<d>\d{2}) ${CLOCK}`),
  /"(?:ts|time|timestamp|@timestamp|t|date|epoch|created|instant)" ?: ?"?(?<epoch>\d{10})(?:\.?(?<f>\d{1,9}))?/,
  /(?:^|\b(?:ts|time|timestamp)=|\[)"?(?<epoch>\d{10})(?:\.?(?<f>\d{1,9}))?(?![\w.])/,
  new RegExp(String.raw`(?:^|[\s["'=|])${CLOCK}(?![\d:])`),
];

const HALF_DAY = 12;

const offsetOf = (zone: string | undefined): number => {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
};

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % HALF_DAY) + (half === 'PM' ? HALF_DAY : 0);

const momentOf = (groups: Readonly<Record<string, string | undefined>>): Moment | undefined => {
  const fraction = Number(`0.${groups['f'] ?? '0'}`) * 1000;
  if (groups['epoch'] !== undefined)
    return { at: Number(groups['epoch']) * 1000 + Math.floor(fraction), precision: 'full' };
  const named = groups['name'] === undefined ? undefined : MONTHS.indexOf(groups['name'].toLowerCase());
  if (named === -1) return undefined;
  const month = named ?? (groups['mo'] === undefined ? undefined : Number(groups['mo']) - 1);
  const at = Date.UTC(
    Number(groups['y'] ?? 2000),
    month ?? 0,
    Number(groups['d'] ?? 1),
    hourOf(Number(groups['h']), groups['half']),
    Number(groups['mi']),
    Number(groups['s']),
    Math.floor(fraction),
  );
  if (!Number.isFinite(at) || Number(groups['mi']) > 59 || Number(groups['h']) > 23) return undefined;
  const precision = month === undefined ? 'time-only' : groups['y'] === undefined ? 'no-year' : 'full';
  return { at: at - offsetOf(groups['z']), precision };
};

const momentIn = (text: string, form: RegExp): Moment | undefined => {
  const groups = form.exec(text)?.groups;
  return groups && momentOf(groups);
};

/** A line begins with its moment, or has it in one of its first fields. */
const SEEN = 400;

/** Reads the moments of lines; the form that the last line had is tried first. */
export const momentReader = (): ((line: string) => Moment | undefined) => {
  let last: RegExp | undefined;
  return (line) => {
    const text = line.slice(0, SEEN);
    const again = last && momentIn(text, last);
    if (again) return again;
    for (const form of FORMS) {
      const moment = momentIn(text, form);
      if (!moment) continue;
      last = form;
      return moment;
    }
    return undefined;
  };
};

/** Returns a moment as a log prints it, with what was printed of it and no more. */
export const writtenMoment = (at: number, precision: Precision): string => {
  const iso = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  return precision === 'full' ? iso : precision === 'no-year' ? iso.slice(5) : iso.slice(11);
};
