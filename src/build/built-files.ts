import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Returns the file below the built folder that answers an address: `/zh/` is answered by `zh/index.html`. */
export const fileBehind = (address: string): string => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** Returns the address that a file of the built folder answers. */
export const addressOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Returns every file of a folder, as paths below it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
