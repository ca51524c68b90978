/** One file that holds many: what a reader keeps is a handful of these instead of a thousand files. */
export interface Part {
  readonly name: string;
  /** First segment of the addresses whose pages call for this part; absent where every page does. */
  readonly folder?: string;
  /** Address below the root of the site. It holds a hash of the content, so that no build can pick another's. */
  readonly url: string;
  readonly integrity: string;
  /** Bytes of the list that the part begins with. */
  readonly head: number;
}

/** A file within a part: its path below the root, its media type, its length in bytes. They follow one another. */
export type Entry = readonly [path: string, type: string, length: number];

/** @returns the name in the address of a part, whichever build it comes from. */
export const nameInAddress = (address: string): string | undefined =>
  /\/offline-([\w-]+)\.\w+\.txt$/.exec(address)?.[1];

/** @returns the address of a part; hosts compress `.txt`, which is most of what makes parts worth while. */
export const partAddress = (name: string, hash: string): string => `assets/offline-${name}.${hash}.txt`;
