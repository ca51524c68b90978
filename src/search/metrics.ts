/** A line of the text format of Prometheus: name, labels, value, and perhaps a time. */
const SERIES = /^[a-z_:][\w:]*\{[^}\n]{1,500}\} [-+\d.eE]{1,24}(?: \d{1,16})?$/i;
const NEVER = /\} 0(?:\.0)?(?: \d{1,16})?$/;
const COMMENT = /^# (?:HELP|TYPE) /;

/** Tells whether the line around a place is a counter that has counted nothing: no call has ended with the code that it names. */
export const isNeverCounted = (text: string, at: number): boolean => {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  return SERIES.test(line.trim()) && NEVER.test(line.trim());
};

/** Tells whether a text lists counters by their labels: it names codes of which no call has ended with any one. */
export const isMetrics = (text: string): boolean => {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '' && !COMMENT.test(line));
  const [first = ''] = lines;
  return lines.every((line) => SERIES.test(line.trim())) && (lines.length > 1 || NEVER.test(first.trim()));
};
