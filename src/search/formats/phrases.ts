import { codeByNumber, type CodeName } from '../../data/names.ts';
import { codeBySpelling } from '../exact.ts';

/**
 * The beginning of what tonic's `Code` displays instead of a name; enough of it to tell the codes apart.
 * Authority: hyperium/tonic `tonic/src/status.rs`.
 */
const TONIC_PHRASES: readonly (readonly [string, CodeName])[] = [
  ['The operation completed', 'OK'],
  ['The operation was cancelled', 'CANCELLED'],
  ['Unknown error', 'UNKNOWN'],
  ['Client specified an invalid', 'INVALID_ARGUMENT'],
  ['Deadline expired', 'DEADLINE_EXCEEDED'],
  ['Some requested entity was not', 'NOT_FOUND'],
  ['Some requested entity (e.g.', 'NOT_FOUND'],
  ['Some entity that we attempted', 'ALREADY_EXISTS'],
  ['The caller does not have permission', 'PERMISSION_DENIED'],
  ['Some resource has been', 'RESOURCE_EXHAUSTED'],
  ['The system is not in a state', 'FAILED_PRECONDITION'],
  ['The operation was aborted', 'ABORTED'],
  ['Operation was attempted past', 'OUT_OF_RANGE'],
  ['Operation is not implemented', 'UNIMPLEMENTED'],
  ['Internal error', 'INTERNAL'],
  ['The service is currently', 'UNAVAILABLE'],
  ['Unrecoverable data loss', 'DATA_LOSS'],
  ['The request does not have valid', 'UNAUTHENTICATED'],
];

/** Names of Zeebe's rejections, and the codes that its gateway makes of them. Authority: camunda/zeebe `GrpcErrorMapper`. */
const REJECTIONS: ReadonlyMap<string, CodeName> = new Map([
  ['INVALID_STATE', 'FAILED_PRECONDITION'],
  ['PROCESSING_ERROR', 'INTERNAL'],
]);

/** Returns the code that a printed value stands for, be it a number, a name or tonic's phrase. */
export const codeOfPrinted = (value: string): CodeName | undefined => {
  const text = value.trim();
  if (/^\d{1,2}$/.test(text)) return codeByNumber(Number(text));
  return (
    TONIC_PHRASES.find(([phrase]) => text.startsWith(phrase))?.[1] ??
    REJECTIONS.get(text) ??
    codeBySpelling(text)
  );
};
