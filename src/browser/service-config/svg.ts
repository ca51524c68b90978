const SVG = 'http://www.w3.org/2000/svg';

/** The width of a picture in its own units; the page scales it. */
export const WIDTH = 640;

/** Returns one shape of a picture. */
export const shape = (
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly SVGElement[]
): SVGElement => {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
};

/** Returns a picture of a height. What it shows is said in words beside it. */
export const picture = (height: number, ...shapes: readonly SVGElement[]): SVGElement =>
  shape('svg', { viewBox: `0 0 ${WIDTH} ${height}`, 'aria-hidden': 'true' }, ...shapes);
