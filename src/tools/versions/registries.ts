import type { LibraryId } from '../../data/libraries.ts';

/** Where the releases of a library are published, and what holds the sources of one. */
export interface Registry {
  /** Returns every stable release, in any order. */
  readonly list: () => Promise<string[]>;
  /** Returns the archives of a release that hold its sources, by their address; some may be missing. */
  readonly archives: (version: string) => Promise<string[]>;
  readonly kind: 'zip' | 'tgz';
}

const STABLE = /^v?\d+\.\d+(?:\.\d+)?$/;

const textOf = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
};

const stable = (versions: readonly string[]): string[] =>
  versions.filter((version) => STABLE.test(version)).map((version) => version.replace(/^v/, ''));

const goModule = (module: string): Registry => {
  const root = `https://proxy.golang.org/${module}/@v`;
  return {
    kind: 'zip',
    list: async () => stable((await textOf(`${root}/list`)).trim().split('\n')),
    archives: (version) => Promise.resolve([`${root}/v${version}.zip`]),
  };
};

const npmPackages = (main: string, others: readonly string[] = []): Registry => {
  const tarball = (name: string, version: string): string =>
    `https://registry.npmjs.org/${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
  return {
    kind: 'tgz',
    list: async () => {
      const { versions } = JSON.parse(await textOf(`https://registry.npmjs.org/${main}`)) as {
        versions: Record<string, unknown>;
      };
      return stable(Object.keys(versions));
    },
    archives: (version) => Promise.resolve([main, ...others].map((name) => tarball(name, version))),
  };
};

const crate = (name: string): Registry => ({
  kind: 'tgz',
  list: async () => {
    const folder = [name.slice(0, 2), name.slice(2, 4), name].join('/');
    const lines = (await textOf(`https://index.crates.io/${folder}`)).trim().split('\n');
    return stable(lines.map((line) => (JSON.parse(line) as { vers: string }).vers));
  },
  archives: (version) =>
    Promise.resolve([`https://static.crates.io/crates/${name}/${name}-${version}.crate`]),
});

const pypiProject = (name: string): Registry => {
  interface File {
    readonly packagetype: string;
    readonly url: string;
  }
  const releases = async (): Promise<Record<string, readonly File[]>> =>
    (
      JSON.parse(await textOf(`https://pypi.org/pypi/${name}/json`)) as {
        releases: Record<string, readonly File[]>;
      }
    ).releases;
  const sources = (files: readonly File[]): string[] =>
    files.filter(({ packagetype }) => packagetype === 'sdist').map(({ url }) => url);
  return {
    kind: 'tgz',
    list: async () =>
      stable(
        Object.entries(await releases())
          .filter(([, files]) => sources(files).length > 0)
          .map(([version]) => version),
      ),
    archives: async (version) => sources((await releases())[version] ?? []),
  };
};

const mavenGroup = (group: string, main: string, others: readonly string[]): Registry => {
  const root = `https://repo1.maven.org/maven2/${group.replaceAll('.', '/')}`;
  return {
    kind: 'zip',
    list: async () => {
      const metadata = await textOf(`${root}/${main}/maven-metadata.xml`);
      return stable(
        [...metadata.matchAll(/<version>([^<]+)<\/version>/g)].map(([, version = '']) => version),
      );
    },
    archives: (version) =>
      Promise.resolve([main, ...others].map((name) => `${root}/${name}/${version}/${name}-${version}.jar`)),
  };
};

/** The libraries whose releases can be read. The others are not published as sources in a registry, or print no text of their own. */
export const REGISTRIES: Readonly<Partial<Record<LibraryId, Registry>>> = {
  'grpc-go': goModule('google.golang.org/grpc'),
  'connect-go': goModule('connectrpc.com/connect'),
  'grpc-js': npmPackages('@grpc/grpc-js'),
  'connect-es': npmPackages('@connectrpc/connect', ['@connectrpc/connect-node']),
  tonic: crate('tonic'),
  'grpc-java': mavenGroup('io.grpc', 'grpc-core', [
    'grpc-api',
    'grpc-netty',
    'grpc-okhttp',
    'grpc-stub',
    'grpc-protobuf',
    'grpc-protobuf-lite',
    'grpc-auth',
    'grpc-util',
  ]),
  grpcio: pypiProject('grpcio'),
};
