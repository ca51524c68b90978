import { retryPhrases } from './guides/retry.ts';
import { deadlinesAndCancellationPhrases } from './guides/deadlines-and-cancellation.ts';
import { errorDetailsPhrases } from './guides/error-details.ts';
import { grpcOverHttpPhrases } from './guides/grpc-over-http.ts';
import { streamsPhrases } from './guides/streams.ts';
import { connectionsPhrases } from './guides/connections.ts';
import { exceptionsToCodesPhrases } from './guides/exceptions-to-codes.ts';
import { provokeEveryCodePhrases } from './guides/provoke-every-code.ts';
import { countingErrorsPhrases } from './guides/counting-errors.ts';
import { linkYourErrorsPhrases } from './guides/link-your-errors.ts';
import type { GuideId, guides } from '../guides.ts';
import type { GuidePhrases } from './phrases.ts';

/** What people ask that a guide answers, by section. A guide without an entry does not compile. */
export const guidePhrases: {
  readonly [Id in GuideId]: GuidePhrases<(typeof guides)[Id]['sections'][number]>;
} = {
  retry: retryPhrases,
  'deadlines-and-cancellation': deadlinesAndCancellationPhrases,
  'error-details': errorDetailsPhrases,
  'grpc-over-http': grpcOverHttpPhrases,
  streams: streamsPhrases,
  connections: connectionsPhrases,
  'exceptions-to-codes': exceptionsToCodesPhrases,
  'provoke-every-code': provokeEveryCodePhrases,
  'counting-errors': countingErrorsPhrases,
  'link-your-errors': linkYourErrorsPhrases,
};
