/** What a parser of JSON looked for at the place of the first fault; `token` is a place within a string, number or word. */
export type Wanted =
  'value' | 'first-key' | 'key' | 'colon' | 'comma-in-object' | 'comma-in-array' | 'end' | 'token';

/** The first fault of a text that is not JSON. */
export interface SyntaxFault {
  readonly at: number;
  readonly wanted: Wanted;
  /** The keys and indexes that lead there, as Gson writes them: `$.methodConfig[0].`. */
  readonly path: string;
  /** Whether the innermost container is an object, an array, or the text itself. */
  readonly inside: 'object' | 'array' | 'text';
}

interface Frame {
  readonly inside: 'object' | 'array';
  name: string;
  /** How many values were read to their end, as Gson counts them. */
  index: number;
  /** Whether a value was begun, so that a comma comes before the next. */
  begun: boolean;
}

const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const OTHER_SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const BLANK = /[ \t\r\n]*/y;

/** Reads a text the way a strict parser does, up to its first fault. */
class Scanner {
  #at = 0;
  readonly #text: string;
  readonly #frames: Frame[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the first fault; `undefined` where the text is JSON. */
  fault(): SyntaxFault | undefined {
    let wanted: Wanted | undefined = this.#value();
    // A container that has been opened is gone through until all are closed.
    while (wanted === undefined) {
      const frame = this.#frames.at(-1);
      this.#skipBlanks();
      if (!frame) return this.#at < this.#text.length ? this.#found('end') : undefined;
      wanted = frame.inside === 'object' ? this.#member(frame) : this.#item(frame);
    }
    return this.#found(wanted);
  }

  #found(wanted: Wanted): SyntaxFault {
    const path = this.#frames.map(({ inside, name, index }) =>
      inside === 'object' ? `.${name}` : `[${index}]`,
    );
    return { at: this.#at, wanted, path: `$${path.join('')}`, inside: this.#frames.at(-1)?.inside ?? 'text' };
  }

  #skipBlanks(): void {
    this.#take(BLANK);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [taken] = pattern.exec(this.#text) ?? [];
    this.#at += taken?.length ?? 0;
    return taken;
  }

  #eat(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  /** Reads a scalar, or opens a container. @returns what is missing. */
  #value(): Wanted | undefined {
    this.#skipBlanks();
    const opened = this.#eat('{') ? 'object' : this.#eat('[') ? 'array' : undefined;
    if (opened) {
      this.#frames.push({ inside: opened, name: '', index: 0, begun: false });
      return undefined;
    }
    if (this.#take(STRING) !== undefined || this.#take(OTHER_SCALAR) !== undefined) {
      this.#count();
      return undefined;
    }
    return /["\-\dtfn]/.test(this.#text[this.#at] ?? '') ? 'token' : 'value';
  }

  #member(frame: Frame): Wanted | undefined {
    if (this.#eat('}')) return this.#close();
    if (frame.begun && !this.#eat(',')) return 'comma-in-object';
    this.#skipBlanks();
    const key = this.#take(STRING);
    if (key === undefined) {
      if (this.#text[this.#at] === '"') return 'token';
      return frame.begun ? 'key' : 'first-key';
    }
    frame.name = String(JSON.parse(key));
    this.#skipBlanks();
    if (!this.#eat(':')) return 'colon';
    frame.begun = true;
    return this.#value();
  }

  #item(frame: Frame): Wanted | undefined {
    if (this.#eat(']')) return this.#close();
    if (frame.begun && !this.#eat(',')) return 'comma-in-array';
    frame.begun = true;
    return this.#value();
  }

  /** Counts a value of the innermost container that was read to its end. */
  #count(): void {
    const frame = this.#frames.at(-1);
    if (frame) frame.index++;
  }

  #close(): undefined {
    this.#frames.pop();
    this.#count();
    return undefined;
  }
}

/** Returns the first fault of a text that is not JSON. */
export const syntaxFault = (text: string): SyntaxFault | undefined => new Scanner(text).fault();
