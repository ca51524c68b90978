/**
 * Serves the built site as a plain static host would: no rewriting but the folder index, and the 404 page.
 * `node src/tools/serve.ts [folder] [port]`
 */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { readArguments } from './command-line.ts';

/**
 * Makes a server of a built site that is not listening yet.
 *
 * @param folder the built site.
 * @param base the sub-path it was built for, `/` for none.
 * @param compressed hand out the files that `compress.ts` wrote.
 * @throws when the folder holds no built site.
 */
export const siteServer = (folder: string, base = '/', compressed = false): Server => {
  const missing = join(folder, '404.html');
  if (!existsSync(missing)) throw new Error(`${folder} holds no built site. Run: npm run build`);
  const serve = sirv(folder, { etag: true, brotli: compressed, gzip: compressed });
  const root = base.replace(/\/*$/, '');
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(missing));
    };
    const address = request.url ?? '/';
    if (address === root && root) {
      response.writeHead(301, { location: `${root}/` });
      return response.end();
    }
    if (!address.startsWith(`${root}/`)) return notFound();
    request.url = address.slice(root.length);
    return serve(request, response, notFound);
  });
};

if (import.meta.main) {
  const { rest } = readArguments({ usage: 'npm run serve -- [folder] [port]', most: 2 });
  const [folder = 'dist', port = process.env['PORT'] ?? '4321'] = rest;
  const base = process.env['BASE_PATH'] ?? '/';
  const server = siteServer(resolve(folder), base);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is in use. Choose another one: npm run serve -- ${folder} 4322`);
    process.exitCode = 1;
  });
  server.listen(Number(port), () => {
    console.log(`The site is at http://localhost:${port}${base}`);
  });
}
