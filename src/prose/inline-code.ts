const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns the text escaped for HTML, with every part in back-ticks set as code: the one mark that data strings use. */
export const withCode = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replace(/`([^`]+)`/g, '<code>$1</code>');

/** Returns the text of a data string without its marks, for titles and descriptions. */
export const plainText = (text: string): string => text.replaceAll('`', '');
