import type { RunEvidence } from './code-facts.ts';
import type { LibraryId } from './libraries.ts';
import type { MessageId } from './messages.ts';

/**
 * Messages that a run prints among other lines, each with the record below `content/examples` and the library of the
 * message that printed it. The lines that its pattern finds are shown.
 */
export const shownMessages = {
  'core-cancelled': { library: 'grpc-cpp', file: 'cpp/output/cancelled.txt' },
  'core-metadata-too-large': { library: 'grpcio', file: 'python/output/conditions.txt' },
  'go-middleware-rate-limited': {
    library: 'go-grpc-middleware',
    file: 'frameworks/go/output/go-grpc-middleware.txt',
  },
  'go-middleware-unauthenticated': {
    library: 'go-grpc-middleware',
    file: 'frameworks/go/output/go-grpc-middleware.txt',
  },
  'grpc-gateway-type-mismatch': { library: 'grpc-gateway', file: 'frameworks/go/output/grpc-gateway.txt' },
  'java-inappropriate-control-plane-status': { library: 'grpc-java', file: 'java/output/conditions.txt' },
  'ruby-handler-raised': { library: 'grpc-ruby', file: 'ruby/output/unknown.txt' },
  'ruby-unknown-cause': { library: 'grpc-ruby', file: 'ruby/output/unimplemented.txt' },
  'tonic-missing-message': { library: 'tonic', file: 'rust/output/pitfalls.txt' },
  'tonic-not-yet-implemented': { library: 'tonic', file: 'rust/output/unimplemented.txt' },
} as const satisfies Partial<Record<MessageId, Pick<RunEvidence, 'file'> & { library: LibraryId }>>;
