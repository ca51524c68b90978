import { deadlinePropagation } from '../data/deadline-propagation.ts';
import { errorMetrics } from '../data/error-queries.ts';
import { guideIds, guideOf } from '../data/guides.ts';
import { headerLimits } from '../data/header-limits.ts';
import { connectionEvents } from '../data/mappings/connection-events.ts';
import { grpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { grpcToHttp2 } from '../data/mappings/grpc-to-http2.ts';
import { http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { httpToGrpc } from '../data/mappings/http-to-grpc.ts';
import { ownNumberSeen } from '../data/own-numbers.ts';
import { retryDefaults } from '../data/retry-defaults.ts';
import type { SourceId } from '../data/sources.ts';

const tables = [grpcToHttp, httpToGrpc, http2ToGrpc, grpcToHttp2].flatMap(
  (direction): { source: SourceId }[] => Object.values(direction),
);

/** The sources of the guides and of the page of all mappings. */
export const guideCitations: readonly SourceId[] = [
  ...guideIds.flatMap((id) => guideOf(id).sources),
  ...[
    ...retryDefaults,
    ...deadlinePropagation,
    ...headerLimits,
    ...Object.values(errorMetrics),
    ...ownNumberSeen,
    ...connectionEvents,
    ...tables,
  ].map(({ source }) => source),
];
