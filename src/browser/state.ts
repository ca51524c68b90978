/** Returns a value from the fragment, or `null`; plus signs stay what they are, since messages hold them. */
export const parameterInFragment = (name: string): string | null =>
  new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get(name);

/** Of a longer text an address carries the beginning, where an error says what matters: browsers cut or reject more. */
const LONGEST_IN_ADDRESS = 8000;

/** Returns the fragment that holds a text, by default a query of the look-up; empty for an empty one. */
export const fragmentFor = (text: string, name = 'q'): string => {
  // Half a character, as a cut may leave behind, cannot be written to an address.
  const whole = text.slice(0, LONGEST_IN_ADDRESS).replace(/\p{Surrogate}/gu, '\ufffd');
  return whole && `#${name}=${encodeURIComponent(whole)}`;
};

/** Where this tab keeps a text that no address carries whole. */
const LONG_TEXT = 'long-text';

/**
 * Keeps a text for the next page of this tab if it is too long for an address: the look-up, or the page of what the text
 * is. Without storage it arrives cut.
 */
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

/** Returns the long text that this tab keeps, if it is the one whose beginning the address carries under the name. */
export const longTextFor = (name: string): string | undefined => {
  const long = longText();
  return long && fragmentFor(long, name) === location.hash.split('&', 1)[0] ? long : undefined;
};

/** Writes a text to the address, by default the query of the look-up, without a new entry in the history. */
export const keepInAddress = (text: string, fragment = fragmentFor(text)): void => {
  keepLongText(text);
  try {
    history.replaceState(null, '', location.pathname + fragment);
  } catch {
    // Safari rejects the hundredth in half a minute, and so a fast typist; a later one is taken.
  }
};

/**
 * The look-up's state is kept in the fragment (`#q=…`), which a browser never sends to a server. `?q=` is accepted,
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
  return longTextFor('q') ?? fragment ?? '';
};
