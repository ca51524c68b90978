import type { CodeName } from '../data/names.ts';

export const codesByHttp: ReadonlyMap<number, readonly CodeName[]> = new Map<number, readonly CodeName[]>([
  [200, ['OK']],
  [400, ['INVALID_ARGUMENT', 'FAILED_PRECONDITION', 'OUT_OF_RANGE']],
  [401, ['UNAUTHENTICATED']],
  [403, ['PERMISSION_DENIED']],
  [404, ['NOT_FOUND']],
  [409, ['ALREADY_EXISTS', 'ABORTED']],
  [429, ['RESOURCE_EXHAUSTED']],
  [499, ['CANCELLED']],
  [500, ['INTERNAL', 'UNKNOWN', 'DATA_LOSS']],
  [501, ['UNIMPLEMENTED']],
  [502, ['UNAVAILABLE']],
  [503, ['UNAVAILABLE']],
  [504, ['DEADLINE_EXCEEDED']],
]);
