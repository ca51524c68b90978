import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyfile } from './hosts/caddy.ts';
import { headersFile, redirectsFile } from './hosts/netlify.ts';
import { nginxSite } from './hosts/nginx.ts';

/** What each kind of host is told, by the name under which it looks for it. */
const FILES: Readonly<Record<string, (base: string) => string>> = {
  // Netlify and Cloudflare Pages
  _headers: headersFile,
  _redirects: (base) => redirectsFile(base),
  // GitHub Pages: without it a branch that is published loses every folder whose name begins with an underscore.
  '.nojekyll': () => '',
  // Within the built folder, so that a copy of the folder includes these files, for its own sub-path.
  'hosts/nginx.conf': nginxSite,
  'hosts/Caddyfile': caddyfile,
};

/** Writes the configuration of every kind of host beside the pages it is for. */
export const hostFiles = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, contentFor] of Object.entries(FILES)) {
          const file = join(fileURLToPath(dir), name);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, contentFor(base));
        }
      },
    },
  };
};
