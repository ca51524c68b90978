/** @returns a value from the fragment, or `null`; plus signs stay what they are, since messages hold them. */
export const parameterInFragment = (name: string): string | null =>
  new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get(name);

/**
 * The look-up's state stands in the fragment (`#q=…`), which a browser never sends to a server. `?q=` is accepted,
 * because search engines of browsers use it, and moved into the fragment at once.
 */
export const queryFromAddress = (): string => {
  const fragment = parameterInFragment('q');
  const parameter = new URLSearchParams(location.search).get('q');
  if (parameter === null) return fragment ?? '';
  const text = fragment ?? parameter;
  history.replaceState(null, '', location.pathname + fragmentFor(text));
  return text;
};

/** @returns the fragment that holds a query; empty for an empty one. */
export const fragmentFor = (text: string): string => (text ? `#q=${encodeURIComponent(text)}` : '');

/** Longer texts are answered but not written to the address, which browsers cut or refuse. */
const LONGEST_IN_ADDRESS = 8000;

/** Writes the query to the address without a new entry in the history. */
export const keepInAddress = (text: string): void => {
  const fragment = text.length > LONGEST_IN_ADDRESS ? '' : fragmentFor(text);
  history.replaceState(null, '', location.pathname + fragment);
};
