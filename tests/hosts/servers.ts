/** nginx and Caddy with the configurations of a built site, on free ports of this machine, with nothing of theirs elsewhere. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that answers, and what ends it. */
export interface RunningHost {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

interface Site {
  /** Folder that the server hands out. */
  readonly root: string;
  /** The built site: that folder, or one within it. */
  readonly dist: string;
}

const PACKAGES = 'nginx, libnginx-mod-http-brotli-static and caddy (Debian: apt-get install them)';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isListening = (origin: string): Promise<boolean> =>
  fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

const untilAnswering = async (origin: string, server: ChildProcess, said: () => string): Promise<void> => {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(50)) {
    if (server.exitCode !== null) break;
    if (await isListening(origin)) return;
  }
  throw new Error(`${server.spawnfile} does not answer:\n${said()}`);
};

const run = async (
  origin: string,
  folder: string,
  command: string,
  parts: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningHost> => {
  const server = spawn(command, parts, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Caddy keeps its state below the home folder.
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, ...environment },
  });
  const failed = once(server, 'error').then(() => {
    throw new Error(`${command} cannot be started; these tests need ${PACKAGES}`);
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  await Promise.race([failed, untilAnswering(origin, server, () => said)]);
  return {
    origin,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Changes one line of a configuration, as its reader is told to do. */
const adapted = (text: string, from: string, to: string): string => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`nginx.conf: “${from.trim()}” should stand there once`);
  return parts.join(to);
};

/** Starts nginx as Debian does: the site is one file among those that its main configuration reads. */
export const startNginx = async ({ root, dist }: Site): Promise<RunningHost> => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-nginx-'));
  const port = await freePort();
  const site = readFileSync(join(dist, 'hosts/nginx.conf'), 'utf8');
  const withPort = adapted(site, '    listen 80;\n', `    listen 127.0.0.1:${port};\n`);
  writeFileSync(
    join(folder, 'site.conf'),
    adapted(withPort, '    root /srv/grpc-status-codes;\n', `    root ${root};\n`),
  );
  const main = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    main,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    include ${folder}/site.conf;
}
`,
  );
  return run(`http://127.0.0.1:${port}`, folder, 'nginx', ['-e', 'stderr', '-c', main]);
};

/** Starts Caddy with the file as it is; the environment says where. */
export const startCaddy = async ({ root, dist }: Site): Promise<RunningHost> => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-caddy-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const main = join(folder, 'Caddyfile');
  writeFileSync(
    main,
    `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\nimport ${join(dist, 'hosts/Caddyfile')}\n`,
  );
  return run(origin, folder, 'caddy', ['run', '--config', main, '--adapter', 'caddyfile'], {
    SITE_ADDRESS: origin,
    SITE_ROOT: root,
  });
};
