/** What the pages of a built site cost a reader before the first interaction. */
import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../built-site.ts';

/** What one page costs, in bytes; `total` is what goes over the wire. */
export interface PageWeight {
  readonly raw: number;
  readonly html: number;
  readonly style: number;
  readonly script: number;
  readonly requests: number;
  readonly total: number;
}

const findLoaded = ({ root }: BuiltPage): string[] => [
  ...root
    .querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], link[rel=preload]')
    .map((link) => link.getAttribute('href') ?? ''),
  ...root
    .querySelectorAll('script[src], img[src], iframe[src]')
    .map((element) => element.getAttribute('src') ?? ''),
];

const loaded = new WeakMap<BuiltPage, readonly string[]>();

/** Returns the addresses that a browser loads automatically for a page, as they are written there; each page is asked once. */
export const loadedWith = (page: BuiltPage): readonly string[] => {
  const found = loaded.get(page) ?? findLoaded(page);
  loaded.set(page, found);
  return found;
};

/** Tells how many requests bring a page: its own and one for each file that it loads. */
export const requestsFor = (page: BuiltPage): number => 1 + loadedWith(page).length;

const lengthOf = (page: BuiltPage, selector: string): number =>
  page.root.querySelectorAll(selector).reduce((sum, { innerHTML }) => sum + Buffer.byteLength(innerHTML), 0);

/** Returns an address of the site as a file of the built folder. */
export const below = (site: BuiltSite, link: string): string =>
  `/${link.slice(site.published.pathname.length)}`;

/** Returns a scale for one site, which weighs no file twice. */
export const scaleFor = (site: BuiltSite) => {
  const sizes = new Map<string, number>();
  const sizeOf = (address: string): number => {
    const size = sizes.get(address) ?? brotliCompressSync(site.read(address)).length;
    sizes.set(address, size);
    return size;
  };
  return (page: BuiltPage): PageWeight => {
    const files = loadedWith(page).map((link) => below(site, link));
    const html = sizeOf(page.address);
    return {
      raw: Buffer.byteLength(page.html),
      html,
      style: lengthOf(page, 'style'),
      script: lengthOf(page, 'script:not([src], [type="application/ld+json"])'),
      requests: requestsFor(page),
      total: files.reduce((sum, file) => sum + sizeOf(file), html),
    };
  };
};
