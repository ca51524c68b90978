/** One file that holds many: what a reader keeps is a handful of these instead of a thousand files. */
export interface Bundle {
  readonly name: string;
  /** First segment of the addresses whose pages call for this bundle; absent where every page does. */
  readonly folder?: string;
  /** Address below the root of the site. It holds a hash of the content, so that no build can pick another's. */
  readonly url: string;
  readonly integrity: string;
  /** Bytes of the list that the bundle begins with. */
  readonly head: number;
}

/** A file within a bundle: its path below the root, its media type, its length in bytes. They follow one another. */
export type Entry = readonly [path: string, type: string, length: number];

/** Returns the name in the address of a bundle, whichever build it comes from. */
export const nameInAddress = (address: string): string | undefined =>
  /\/offline-([\w-]+)\.\w+\.txt$/.exec(address)?.[1];

/** Returns the address of a bundle; hosts compress `.txt`, which is most of what makes bundles worth while. */
export const bundleAddress = (name: string, hash: string): string => `assets/offline-${name}.${hash}.txt`;
