interface ImportMetaEnv {
  /** Whether readers keep the site for reading offline; `OFFLINE=off` builds it without (astro.config.mjs). */
  readonly KEEPS_OFFLINE: boolean;
  /** Where the source is published, `REPO_URL` of the build; empty without one. Pages then offer no way to report. */
  readonly REPO_URL: string;
}

declare namespace App {
  interface Locals {
    /** The sources that the notes of this page refer to, in the order of the list at its end; the page sets them. */
    notes?: import('./model/notes.ts').Notes;
  }
}
