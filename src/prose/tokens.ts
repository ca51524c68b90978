/** A token without another one in it. */
const INNERMOST = /<span class="token ([^"]+)">((?:(?!<\/?span)[^])*)<\/span>/g;

/** The element for each kind of token that the style sets apart; on a page of code classes would weigh more than it. */
const ELEMENTS = { comment: 'i', keyword: 'b', string: 'u' } as const;

const elementFor = (classes: string): string | undefined => {
  const kind = classes.split(' ').find((each) => each in ELEMENTS);
  return kind && ELEMENTS[kind as keyof typeof ELEMENTS];
};

/** Neighbors of one kind, with only space between them. */
const NEIGHBORS = /<\/([biu])>(\s*)<\1>/g;

/** Returns the HTML of a highlighter with an element for comments, keywords and strings, and nothing for other tokens. */
export const withTokenElements = (highlighted: string): string => {
  let html = highlighted;
  for (let before = ''; before !== html;) {
    before = html;
    html = html.replace(INNERMOST, (_, classes: string, inner: string) => {
      const element = elementFor(classes);
      return element ? `<${element}>${inner}</${element}>` : inner;
    });
  }
  return html.replace(NEIGHBORS, '$2');
};
