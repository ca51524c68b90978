import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { DEFAULT_LOCALE, LOCALES, locales } from './src/i18n/locales.ts';
import { markdownTwins } from './src/build/markdown-twins.ts';
import { hostFiles } from './src/build/host-files.ts';
import { filterRules } from './src/build/filter-rules.ts';
import { fullTextIndex } from './src/build/full-text-index.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { terminalCommand } from './src/build/terminal-command.ts';
import { archive } from './src/build/archive.ts';
import { wholeFlags } from './src/build/whole-flags.ts';
import { isRedirect } from './src/routes/redirects.ts';
import { ALL_LANGUAGES } from './src/routes/paths.ts';

/** Where the site is published. The default is a reserved name: an own copy sets both. */
const site = process.env.SITE_URL ?? 'https://grpc-codes.example';
const base = process.env.BASE_PATH ?? '/';

/** Whether readers can keep the site for offline reading. */
const offline = process.env.OFFLINE !== 'off';

const processor = satteri({
  // Headings carry English ids in both languages; dashes stay off because `--flag` is not prose.
  features: { headingAttributes: true, smartPunctuation: { dashes: false } },
  mdastPlugins: [wholeFlags],
});

/**
 * What is fetched together. The bundler would give every module that two others share a file of its own, and typing a
 * name would cost 17 requests. `basics` is all that the checker of service configs needs of them. `shared` and `basics`
 * are read by the log's worker too, so they hold no module that reads the document.
 */
const chunks = {
  basics: [
    'data/names\\.ts',
    'search/edit-distance\\.ts',
    'i18n/(?:locales|fill)\\.ts',
    'routes/(?:paths|root)\\.ts',
    'browser/(?:dom|copy-button|state)\\.ts',
  ],
  shared: [
    'data/(?:aliases|other-names|printed-systems)\\.ts',
    'search/(?:exact|typos|han|encoded-details|inner|of-grpc|output|packed-messages|printed-system|terms)\\.ts',
    'search/mask[./]',
  ],
  box: [
    'browser/(?:engine|explain|field|log-offer|lookup-page|not-found|panel|results|site|typing|unit-title)\\.ts',
    'browser/answer/(?:actions|card|code-rail|decoded-details|known-message|parts|without-code)\\.ts',
    'search/(?:circumstances|completions|evidence|print)\\.ts',
    'routes/files\\.ts',
    'styles/answer\\.css',
  ],
  statuses: [
    'search/(?:pasted|outermost|normalise|messages|formats)\\.ts',
    'search/formats/(?:core|dotnet|go|headers|java|json|logs|node|phrases|plain|python)\\.ts',
    'data/mappings/grpc-to-http\\.ts',
  ],
  pages: ['search/(?:how-to|pages|kinds|named|shared-text|topics|word-lists)\\.ts', 'data/topics\\.ts'],
  printed: ['browser/printed\\.ts', 'search/(?:status-answer|places|curl|metrics|service-config)\\.ts'],
  claims: [
    'search/(?:complaints|roles|print-claims|fragments|service-texts|http2?)\\.ts',
    'data/(?:fragments|service-texts|mappings/http2-errors|mappings/official-http)\\.ts',
  ],
  config: [
    'service-config/(?!compose)\\w+\\.ts',
    'service-config/complaints/texts\\.ts',
    'data/service-config-(?:warnings|versions)\\.ts',
  ],
};

/** What the bundler adds to modules that fetch others. */
const HELPERS = 'preload-helper|rolldown/runtime';

const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: Object.entries(chunks).map(([name, modules]) => ({
    name,
    test: new RegExp(`/src/(?:${modules.join('|')})${name === 'basics' ? `|${HELPERS}` : ''}`),
  })),
};

/**
 * Builds what pages fetch on first use under fixed names, so that the script within each page can ask for it. A plain
 * dynamic import would make Astro move that script out of the page, which costs every reader a request.
 */
const modulesOnDemand = {
  name: 'modules-on-demand',
  applyToEnvironment: (environment) => environment.name === 'client',
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
  outputOptions: (options) => ({ ...options, codeSplitting }),
  buildStart() {
    if (this.meta.watchMode) return;
    const modules = {
      'assets/lookup.js': 'browser/lookup.ts',
      'assets/filters.js': 'browser/filters.ts',
      'assets/service-config.js': 'browser/service-config/checker.ts',
      'assets/service-config-builder.js': 'browser/service-config/builder.ts',
      'assets/service-config-content.js': 'service-config/complaints/of-content.ts',
      'assets/service-config-syntax.js': 'service-config/complaints/of-syntax.ts',
      'assets/log.js': 'browser/log/start.ts',
      'assets/log-worker.js': 'browser/log/worker.ts',
    };
    for (const [fileName, module] of Object.entries(modules))
      this.emitFile({
        type: 'chunk',
        id: `/src/${module}`,
        fileName,
        preserveSignature: 'allow-extension',
      });
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  // 'jsx', the default, eats the space between inline elements, in search excerpts too.
  compressHTML: true,
  build: {
    // One request paints a page: its style, about 3 kB, comes with it.
    inlineStylesheets: 'always',
    // While one page is written the next is rendered; with many pages that saves a sixth of the time.
    concurrency: 4,
  },
  // Prism writes classes; Shiki writes style attributes, which the content security policy refuses.
  markdown: { processor, syntaxHighlight: 'prism' },
  integrations: [
    mdx(),
    markdownTwins(project.license),
    hostFiles(),
    sitemap({
      i18n: {
        defaultLocale: DEFAULT_LOCALE,
        locales: Object.fromEntries(locales.map((locale) => [locale, LOCALES[locale].html])),
      },
      // What stands in two languages on one page stands on a page of its own in each.
      filter: (page) => {
        const address = new URL(page).pathname.slice(base.length);
        return !isRedirect(address) && !address.startsWith(`${ALL_LANGUAGES}/`);
      },
    }),
    // In this order: the worker's bundles hold pages and index, and the archive holds everything.
    fullTextIndex(),
    serviceWorker(offline),
    terminalCommand(project),
    archive(),
  ],
  vite: {
    plugins: [modulesOnDemand, filterRules],
    define: {
      'import.meta.env.KEEPS_OFFLINE': String(offline),
      'import.meta.env.REPO_URL': JSON.stringify(process.env.REPO_URL ?? ''),
    },
    build: {
      // The script of each page comes with it, too: a request of its own would cost more than its 2 kB.
      assetsInlineLimit: 8192,
      rolldownOptions: {
        // Every MDX file carries a directive that only Astro reads; the bundler warns of each.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
