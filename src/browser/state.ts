/** @returns a value from the fragment, or `null`; plus signs stay what they are, since messages hold them. */
export const parameterInFragment = (name: string): string | null =>
  new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get(name);

/** Of a longer text an address carries the beginning, where an error says what matters: browsers cut or refuse more. */
const LONGEST_IN_ADDRESS = 8000;

/** @returns the fragment that holds a query; empty for an empty one. */
export const fragmentFor = (text: string): string => {
  // Half a character, as a cut may leave behind, cannot be written to an address.
  const whole = text.slice(0, LONGEST_IN_ADDRESS).replace(/\p{Surrogate}/gu, '\ufffd');
  return whole && `#q=${encodeURIComponent(whole)}`;
};

/** Where this tab keeps a text that no address carries whole. */
const LONG_TEXT = 'long-text';

/** Keeps a text for the look-up page of this tab if it is too long for an address; without storage it arrives cut. */
export const keepLongText = (text: string): void => {
  try {
    if (text.length > LONGEST_IN_ADDRESS) sessionStorage.setItem(LONG_TEXT, text);
    else sessionStorage.removeItem(LONG_TEXT);
  } catch {
    // Switched off or full.
  }
};

const longText = (): string => {
  try {
    return sessionStorage.getItem(LONG_TEXT) ?? '';
  } catch {
    return '';
  }
};

/** Writes the query to the address without a new entry in the history. */
export const keepInAddress = (text: string): void => {
  keepLongText(text);
  try {
    history.replaceState(null, '', location.pathname + fragmentFor(text));
  } catch {
    // Safari refuses the hundredth in half a minute, and so a fast typist; a later one is taken.
  }
};

/**
 * The look-up's state stands in the fragment (`#q=…`), which a browser never sends to a server. `?q=` is accepted,
 * because search engines of browsers use it, and moved into the fragment at once.
 */
export const queryFromAddress = (): string => {
  const fragment = parameterInFragment('q');
  const parameter = new URLSearchParams(location.search).get('q');
  if (parameter !== null) {
    const text = fragment ?? parameter;
    keepInAddress(text);
    return text;
  }
  const long = longText();
  return long && fragmentFor(long) === location.hash ? long : (fragment ?? '');
};
