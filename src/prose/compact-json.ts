const LINE = 72;

/** Returns a value as indented JSON in which a value without nested brackets takes one line. */
export const compactJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/[[{]\s+([^[\]{}]+?)\s+[\]}]/g, (whole, inner: string) => {
    const line = `${whole.slice(0, 1)} ${inner.replaceAll(/\s*\n\s*/g, ' ')} ${whole.slice(-1)}`;
    if (line.length > LINE) return whole;
    return line.startsWith('[') ? `[${line.slice(2, -2)}]` : line;
  });
