// Outside a build, in a test or a command, there is no sub-path: Node knows no `import.meta.env`.
const base = import.meta.env?.BASE_URL ?? '/';

/** Root of the site as a link, with a slash at its end: `/`, or the sub-path it was built for. */
export const root = base.endsWith('/') ? base : `${base}/`;
