import { goSpellings } from './go.ts';
import { FORMS, type Notation } from './notation.ts';

/** What grpcurl prints for each code, and how it exits. */
export const grpcurlSpellings = {
  grpcurlOutput: {
    ecosystem: 'grpcurl',
    form: FORMS.printed,
    source: 'fullstorydev/grpcurl:format.go',
    // It prints what `String()` returns.
    names: goSpellings.goString.names,
  },
  grpcurlExitCode: {
    ecosystem: 'grpcurl',
    form: { en: 'exit status', zh: '退出状态' },
    source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
    names: {
      OK: '0',
      CANCELLED: '65',
      UNKNOWN: '66',
      INVALID_ARGUMENT: '67',
      DEADLINE_EXCEEDED: '68',
      NOT_FOUND: '69',
      ALREADY_EXISTS: '70',
      PERMISSION_DENIED: '71',
      RESOURCE_EXHAUSTED: '72',
      FAILED_PRECONDITION: '73',
      ABORTED: '74',
      OUT_OF_RANGE: '75',
      UNIMPLEMENTED: '76',
      INTERNAL: '77',
      UNAVAILABLE: '78',
      DATA_LOSS: '79',
      UNAUTHENTICATED: '80',
    },
  },
} as const satisfies Record<string, Notation>;
