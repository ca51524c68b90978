const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A flag of a command, or `--` alone, which ends its flags; a browser would break the line after a hyphen. */
const FLAG = /((?<![^ ])(?:--?[A-Za-z][\w-]*|--(?![^ ])))/;

/** Returns the parts of code in their order, where every second one is a flag, which has to stay whole. */
export const splitAtFlags = (code: string): readonly string[] => code.split(FLAG);

/**
 * Returns the text escaped for HTML, with every part in back-ticks set as code: the one mark that data strings use. The
 * flags of a command stay whole (`:not(pre) > code > span` in the styles).
 */
export const withCode = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/`([^`]+)`/g, (_, code: string) => {
      const parts = splitAtFlags(code).map((part, nth) => (nth % 2 ? `<span>${part}</span>` : part));
      return `<code>${parts.join('')}</code>`;
    });

/** Returns the text of a data string without its marks, for titles and descriptions. */
export const plainText = (text: string): string => text.replaceAll('`', '');
