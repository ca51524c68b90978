import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Libraries that the examples of TypeScript run besides their own, each with the package whose version it has. */
const PACKAGES = {
  'connect-es': '@connectrpc/connect',
  'connect-node': '@connectrpc/connect-node',
  'grpc-web': 'grpc-web',
} as const;

/** A library or a part of it, as records call it. */
export type Beside = keyof typeof PACKAGES;

/** Tells whether the examples of TypeScript run this library besides their own. */
export const isBeside = (name: string): name is Beside => Object.hasOwn(PACKAGES, name);

/**
 * Returns the name of such a library with the version that is pinned: `grpc-web 2.1.1`.
 * @throws naming the file that pins it, when it does not.
 */
export const besideRun = (name: Beside): string => {
  const path = join(process.cwd(), 'content/examples/typescript/package.json');
  const { dependencies } = JSON.parse(readFileSync(path, 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const version = dependencies[PACKAGES[name]];
  if (version === undefined) throw new Error(`${path} does not pin ${PACKAGES[name]}`);
  return `${name} ${version}`;
};
