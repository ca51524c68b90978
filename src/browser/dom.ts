type Child = Node | string | null | undefined | false;

/**
 * Builds an element. Text always becomes a text node, so markup in a paste is shown, never run.
 * @param attributes empty string sets a bare attribute, `undefined` leaves it out.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(key, value);
  node.append(
    ...children.filter((child): child is Node | string => child instanceof Node || typeof child === 'string'),
  );
  return node;
};

/** Writes text with back-ticked parts as code, the one mark that data strings use. */
export const rich = (text: string): (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
