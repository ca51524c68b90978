/** A line of the text format of Prometheus: name, labels, value, and perhaps a time. */
const SERIES = /^[a-z_:][\w:]*\{[^}\n]{1,500}\} [-+\d.eE]{1,24}(?: \d{1,16})?$/i;
const NEVER = /\} 0(?:\.0)?(?: \d{1,16})?$/;
const COMMENT = /^# (?:HELP|TYPE) /;

/** Tells whether a text lists counters by their labels: it names codes of which no call has ended with any one. */
export const isMetrics = (text: string): boolean => {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '' && !COMMENT.test(line));
  const [first = ''] = lines;
  return lines.every((line) => SERIES.test(line.trim())) && (lines.length > 1 || NEVER.test(first.trim()));
};
