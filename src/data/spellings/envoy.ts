import { FORMS, type Notation } from './notation.ts';

/** How Envoy spells the codes. */
export const envoySpellings = {
  envoy: {
    ecosystem: 'Envoy',
    form: FORMS.enum,
    source: 'envoyproxy/envoy:envoy/grpc/status.h',
    names: {
      OK: 'Envoy::Grpc::Status::Ok',
      CANCELLED: 'Envoy::Grpc::Status::Canceled',
      UNKNOWN: 'Envoy::Grpc::Status::Unknown',
      INVALID_ARGUMENT: 'Envoy::Grpc::Status::InvalidArgument',
      DEADLINE_EXCEEDED: 'Envoy::Grpc::Status::DeadlineExceeded',
      NOT_FOUND: 'Envoy::Grpc::Status::NotFound',
      ALREADY_EXISTS: 'Envoy::Grpc::Status::AlreadyExists',
      PERMISSION_DENIED: 'Envoy::Grpc::Status::PermissionDenied',
      RESOURCE_EXHAUSTED: 'Envoy::Grpc::Status::ResourceExhausted',
      FAILED_PRECONDITION: 'Envoy::Grpc::Status::FailedPrecondition',
      ABORTED: 'Envoy::Grpc::Status::Aborted',
      OUT_OF_RANGE: 'Envoy::Grpc::Status::OutOfRange',
      UNIMPLEMENTED: 'Envoy::Grpc::Status::Unimplemented',
      INTERNAL: 'Envoy::Grpc::Status::Internal',
      UNAVAILABLE: 'Envoy::Grpc::Status::Unavailable',
      DATA_LOSS: 'Envoy::Grpc::Status::DataLoss',
      UNAUTHENTICATED: 'Envoy::Grpc::Status::Unauthenticated',
    },
  },
} as const satisfies Record<string, Notation>;
