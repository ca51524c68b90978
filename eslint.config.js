import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import whom. What a folder of `src` may import holds for everything below it. */
const RECORDS = ['data', 'i18n'];
const PURE = [...RECORDS, 'routes', 'search', 'service-config', 'log'];
const JOINED = [...PURE, 'prose', 'model', 'api', 'og'];
const SEEN = [...JOINED, 'browser', 'styles'];

const MAY_IMPORT = {
  data: RECORDS,
  i18n: RECORDS,
  routes: [...RECORDS, 'routes'],
  search: [...RECORDS, 'routes', 'search'],
  // It suggests names by the distance that the look-up measures.
  'service-config': [...RECORDS, 'search', 'service-config'],
  log: [...RECORDS, 'search', 'log'],
  prose: [...RECORDS, 'routes', 'prose'],
  model: [...PURE, 'prose', 'model'],
  api: [...PURE, 'prose', 'model', 'api'],
  // The images of an earlier build are found in the build cache.
  og: [...RECORDS, 'routes', 'prose', 'model', 'og', 'build'],
  components: [...SEEN, 'components'],
  layouts: [...SEEN, 'components', 'layouts'],
  pages: [...SEEN, 'components', 'layouts'],
  browser: [...PURE, 'browser', 'styles'],
  worker: ['worker'],
  // What writes the service worker shares with it how its files are written.
  build: [...PURE, 'prose', 'model', 'api', 'browser', 'worker', 'build'],
  tools: [...PURE, 'prose', 'model', 'build', 'worker', 'tools'],
  styles: ['styles'],
};

/** Who may import types alone: they are gone before anything runs. */
const MAY_IMPORT_TYPES = {
  // What was published names the pages concerned, and pages are named as routes.
  data: ['routes'],
  browser: ['model', 'api'],
};

const policies = [
  [MAY_IMPORT, {}],
  [MAY_IMPORT_TYPES, { dependency: { kind: 'type' } }],
].flatMap(([table, only]) =>
  Object.entries(table).map(([from, to]) => ({
    from: { element: { type: from } },
    allow: { to: { element: { types: { anyOf: to } } }, ...only },
  })),
);

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'content/examples/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      // Taking a field out of an object by name is how the rest is kept.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // A docstring begins with a sentence that says what the code does.
      'no-warning-comments': [
        'error',
        { terms: ['@returns', '@param'], location: 'start', decoration: ['*'] },
      ],
    },
  },
  {
    // These patterns meet a mebibyte of hostile text: none may take more than linear time.
    files: ['src/search/**', 'src/data/**', 'src/browser/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/*/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(MAY_IMPORT).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'src/{{from.element.type}} may not import src/{{to.element.type}}: see MAY_IMPORT in eslint.config.js',
          policies,
        },
      ],
    },
  },
);
