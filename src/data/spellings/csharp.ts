import { FORMS, type Notation } from './notation.ts';

/** How C# spells the codes. */
export const csharpSpellings = {
  csharp: {
    ecosystem: 'C#',
    form: FORMS.enum,
    source: 'grpc/grpc-dotnet:src/Grpc.Core.Api/StatusCode.cs',
    names: {
      OK: 'StatusCode.OK',
      CANCELLED: 'StatusCode.Cancelled',
      UNKNOWN: 'StatusCode.Unknown',
      INVALID_ARGUMENT: 'StatusCode.InvalidArgument',
      DEADLINE_EXCEEDED: 'StatusCode.DeadlineExceeded',
      NOT_FOUND: 'StatusCode.NotFound',
      ALREADY_EXISTS: 'StatusCode.AlreadyExists',
      PERMISSION_DENIED: 'StatusCode.PermissionDenied',
      RESOURCE_EXHAUSTED: 'StatusCode.ResourceExhausted',
      FAILED_PRECONDITION: 'StatusCode.FailedPrecondition',
      ABORTED: 'StatusCode.Aborted',
      OUT_OF_RANGE: 'StatusCode.OutOfRange',
      UNIMPLEMENTED: 'StatusCode.Unimplemented',
      INTERNAL: 'StatusCode.Internal',
      UNAVAILABLE: 'StatusCode.Unavailable',
      DATA_LOSS: 'StatusCode.DataLoss',
      UNAUTHENTICATED: 'StatusCode.Unauthenticated',
    },
  },
} as const satisfies Record<string, Notation>;
