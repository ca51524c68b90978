import type { Format } from '../status.ts';

/** Connect: the exceptions of the TypeScript and Kotlin libraries, and what connect-go prints. */
export const connectFormats: readonly Format[] = [
  {
    id: 'connect-error',
    library: 'connect-es',
    pattern: /\[(?<code>[a-z_]{2,20})\](?= )(?: (?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'connect-go',
    library: 'connect-go',
    pattern:
      /(?<![\w.-])(?<code>canceled|invalid_argument|deadline_exceeded|not_found|already_exists|permission_denied|resource_exhausted|failed_precondition|out_of_range|data_loss|unimplemented|unauthenticated): (?<text>[^\n]{0,2000})/g,
  },
  {
    id: 'connect-go-word',
    library: 'connect-go',
    pattern:
      /(?:^|\n|[Ee]rr(?:or)?[:=] ?"?)(?<code>unknown|aborted|internal|unavailable): (?<text>[^\n]{0,2000})/g,
    weak: true,
  },
];
