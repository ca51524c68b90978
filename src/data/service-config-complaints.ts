import type { MessageId } from './messages.ts';

/**
 * Configs below `content/examples/service-config` that made a library print a message of the catalogue. What it printed
 * is recorded there.
 */
export const serviceConfigComplaints = {
  'go-service-config-invalid': { library: 'grpc-go', run: 'name-duplicate' },
  'go-service-config-retry-policy': { library: 'grpc-go', run: 'attempts-1' },
  'go-service-config-duration': { library: 'grpc-go', run: 'backoff-milliseconds' },
  'go-service-config-code': { library: 'grpc-go', run: 'codes-lower' },
  'java-service-config-invalid': { library: 'grpc-java', run: 'attempts-missing' },
  'java-service-config-no-policy': { library: 'grpc-java', run: 'balancing-upper' },
  'core-service-config-invalid': { library: 'grpc-core', run: 'attempts-1' },
  'core-service-config-json': { library: 'grpc-core', run: 'json-trailing-comma' },
  'node-service-config-retry-policy': { library: 'grpc-js', run: 'backoff-milliseconds' },
  'node-service-config-invalid': { library: 'grpc-js', run: 'name-missing' },
} as const satisfies Partial<
  Record<MessageId, { library: 'grpc-go' | 'grpc-java' | 'grpc-core' | 'grpc-js'; run: string }>
>;
