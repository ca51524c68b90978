import type { DetailType } from './details.ts';

/** A message that `google.rpc.Status` can carry, and what those messages are made of. */
export type MessageName =
  | 'google.rpc.Status'
  | `google.rpc.${DetailType}`
  | 'google.rpc.QuotaFailure.Violation'
  | 'google.rpc.PreconditionFailure.Violation'
  | 'google.rpc.BadRequest.FieldViolation'
  | 'google.rpc.Help.Link'
  | 'google.protobuf.Any'
  | 'google.protobuf.Duration';

/** What a field number means on the wire. Only kinds that occur below. */
export type Field = { readonly name: string; readonly repeated?: true } & (
  | { readonly kind: 'string' | 'bytes' | 'int32' | 'int64' | 'map<string,string>' }
  | { readonly kind: 'message'; readonly message: MessageName }
);

/**
 * The messages field number by field number, enough to decode `grpc-status-details-bin` without generated code.
 * Authority: googleapis/googleapis `google/rpc/status.proto` and `google/rpc/error_details.proto`; `Any` and `Duration`
 * are protobuf's own.
 */
export const MESSAGES = {
  'google.rpc.Status': {
    1: { name: 'code', kind: 'int32' },
    2: { name: 'message', kind: 'string' },
    3: { name: 'details', kind: 'message', message: 'google.protobuf.Any', repeated: true },
  },
  'google.rpc.ErrorInfo': {
    1: { name: 'reason', kind: 'string' },
    2: { name: 'domain', kind: 'string' },
    3: { name: 'metadata', kind: 'map<string,string>' },
  },
  'google.rpc.RetryInfo': {
    1: { name: 'retry_delay', kind: 'message', message: 'google.protobuf.Duration' },
  },
  'google.rpc.DebugInfo': {
    1: { name: 'stack_entries', kind: 'string', repeated: true },
    2: { name: 'detail', kind: 'string' },
  },
  'google.rpc.QuotaFailure': {
    1: { name: 'violations', kind: 'message', message: 'google.rpc.QuotaFailure.Violation', repeated: true },
  },
  'google.rpc.QuotaFailure.Violation': {
    1: { name: 'subject', kind: 'string' },
    2: { name: 'description', kind: 'string' },
    3: { name: 'api_service', kind: 'string' },
    4: { name: 'quota_metric', kind: 'string' },
    5: { name: 'quota_id', kind: 'string' },
    6: { name: 'quota_dimensions', kind: 'map<string,string>' },
    7: { name: 'quota_value', kind: 'int64' },
    8: { name: 'future_quota_value', kind: 'int64' },
  },
  'google.rpc.PreconditionFailure': {
    1: {
      name: 'violations',
      kind: 'message',
      message: 'google.rpc.PreconditionFailure.Violation',
      repeated: true,
    },
  },
  'google.rpc.PreconditionFailure.Violation': {
    1: { name: 'type', kind: 'string' },
    2: { name: 'subject', kind: 'string' },
    3: { name: 'description', kind: 'string' },
  },
  'google.rpc.BadRequest': {
    1: {
      name: 'field_violations',
      kind: 'message',
      message: 'google.rpc.BadRequest.FieldViolation',
      repeated: true,
    },
  },
  'google.rpc.BadRequest.FieldViolation': {
    1: { name: 'field', kind: 'string' },
    2: { name: 'description', kind: 'string' },
    3: { name: 'reason', kind: 'string' },
    4: { name: 'localized_message', kind: 'message', message: 'google.rpc.LocalizedMessage' },
  },
  'google.rpc.RequestInfo': {
    1: { name: 'request_id', kind: 'string' },
    2: { name: 'serving_data', kind: 'string' },
  },
  'google.rpc.ResourceInfo': {
    1: { name: 'resource_type', kind: 'string' },
    2: { name: 'resource_name', kind: 'string' },
    3: { name: 'owner', kind: 'string' },
    4: { name: 'description', kind: 'string' },
  },
  'google.rpc.Help': {
    1: { name: 'links', kind: 'message', message: 'google.rpc.Help.Link', repeated: true },
  },
  'google.rpc.Help.Link': {
    1: { name: 'description', kind: 'string' },
    2: { name: 'url', kind: 'string' },
  },
  'google.rpc.LocalizedMessage': {
    1: { name: 'locale', kind: 'string' },
    2: { name: 'message', kind: 'string' },
  },
  'google.protobuf.Any': {
    1: { name: 'type_url', kind: 'string' },
    2: { name: 'value', kind: 'bytes' },
  },
  'google.protobuf.Duration': {
    1: { name: 'seconds', kind: 'int64' },
    2: { name: 'nanos', kind: 'int32' },
  },
} as const satisfies Record<MessageName, Readonly<Record<number, Field>>>;

type FieldOf<M extends MessageName> = (typeof MESSAGES)[M][keyof (typeof MESSAGES)[M]];

/** The fields of a message, those of messages nested in it by their path: `violations.subject`. */
export type FieldPath<M extends MessageName> =
  FieldOf<M> extends infer F
    ? F extends {
        name: infer Name extends string;
        message: infer Nested extends MessageName & `${M}.${string}`;
      }
      ? Name | `${Name}.${FieldPath<Nested>}`
      : F extends { name: infer Name extends string }
        ? Name
        : never
    : never;

const isDescribed = (name: string): name is MessageName => Object.hasOwn(MESSAGES, name);

/** Returns the message that an `Any` names, or `undefined` for one that is not described here. */
export const messageOfTypeUrl = (typeUrl: string): MessageName | undefined => {
  const name = typeUrl.slice(typeUrl.lastIndexOf('/') + 1);
  return isDescribed(name) ? name : undefined;
};
