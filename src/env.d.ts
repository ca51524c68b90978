interface ImportMetaEnv {
  /** Whether readers keep the site for reading offline; `OFFLINE=off` builds it without (astro.config.mjs). */
  readonly KEEPS_OFFLINE: boolean;
}
