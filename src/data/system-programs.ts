import type { Need } from './examples/project.ts';

/** Programs that make systems, tools and further libraries print messages, and are built together. */
export interface SystemProgram {
  /** What readers call the tools that build it. */
  readonly language: string;
  readonly needs: readonly Need[];
}

/**
 * The programs, by folder below `content/examples`. `reproduced/<message-id>.txt` holds what was printed, and
 * `output/versions.txt` a line for each library: its id in `src/data/libraries.ts`, and its version.
 */
export const systemPrograms = {
  'systems/go': {
    language: 'Go',
    needs: [{ command: 'go', get: 'https://go.dev/dl/, 1.26 or newer' }],
  },
} as const satisfies Record<string, SystemProgram>;

/** A folder of such a program. */
export type SystemFolder = keyof typeof systemPrograms;

/** Every such folder. */
export const systemFolders = Object.keys(systemPrograms) as SystemFolder[];
