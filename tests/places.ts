/* Runs within a page. */

/**
 * The kinds of elements on a page, each with the kinds of all elements around it. Elements of one kind share tag,
 * classes and attributes, so the styles of the site color two of them alike where they are in the same place.
 */
export const placesOn = (): string[] => {
  /** Attributes by whose value the styles tell elements apart; of the others they see only whether they are there. */
  const VALUED = /^(?:class|data-(?:actor|outcome|retry|severity|verdict))$/;
  const NAMED = /^(?:aria-|data-|open$|hidden$|disabled$|lang$|role$|type$)/;
  const kindOf = (element: Element): string =>
    [...element.attributes]
      .filter(({ name }) => VALUED.test(name) || NAMED.test(name))
      .map(({ name, value }) => (VALUED.test(name) ? `[${name}=${value}]` : `[${name}]`))
      .sort()
      .reduce((kind, attribute) => kind + attribute, element.localName);
  const places = new Set<string>();
  const walk = (element: Element, around: string) => {
    const place = `${around}>${kindOf(element)}`;
    places.add(place);
    for (const child of element.children) walk(child, place);
  };
  walk(document.body, '');
  return [...places];
};
