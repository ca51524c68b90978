/** Style of an element, in the part of CSS that satori knows; lengths are pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** What an element holds. */
export type Child = string | Element;

/** An element as satori takes it: what JSX would compile to. */
export interface Element {
  readonly type: 'div';
  readonly props: {
    readonly style: Style;
    readonly children: string | readonly Child[];
    readonly lang?: string;
  };
}

/** Noto Sans SC draws the curly apostrophe as wide as a Chinese character. */
const withNarrowApostrophe = (text: string): string => text.replace(/(?<=\w)’/g, "'");

/** Returns a box; its children form a row unless the style says otherwise. */
export const box = (style: Style, ...children: readonly Child[]): Element => {
  const [first] = children;
  // Satori treats text as text only where it is the only child.
  const isText = children.length === 1 && typeof first === 'string';
  const held = isText ? withNarrowApostrophe(first) : children;
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: held } };
};

/** Returns a heading or sentence in lines of equal length; Chinese breaks at its punctuation, never within a word. */
export const line = (style: Style, text: string): Element => {
  const clauses = text.split(/(?<=[，。；：！？、])/);
  return box(
    { flexWrap: 'wrap', ...style },
    ...clauses.map((clause) => box({ textWrap: 'balance' }, clause)),
  );
};
