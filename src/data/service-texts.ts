import type { CodeName } from './names.ts';

/** A text that a service sends as a description and that reaches readers without its code. */
export interface ServiceText {
  /** Its telling part, in lower case. */
  readonly text: string;
  readonly code: CodeName;
  /** Where it was seen beside the code, as `owner/repo#issue`. */
  readonly seen: string;
}

/** Texts of services that have no page of their own in the catalogue of messages. */
export const serviceTexts: readonly ServiceText[] = [
  { text: 'too much contention on these', code: 'ABORTED', seen: 'googleapis/nodejs-firestore#1020' },
  {
    text: 'an operation with the given volume',
    code: 'ABORTED',
    seen: 'kubernetes-csi/csi-driver-smb#444',
  },
  {
    text: 'document already exists',
    code: 'ALREADY_EXISTS',
    seen: 'grahamearley/FirestoreGoogleAppsScript#116',
  },
  {
    text: 'has not been used in project',
    code: 'PERMISSION_DENIED',
    seen: 'googleapis/google-cloud-java#4561',
  },
  {
    text: 'missing or insufficient permissions',
    code: 'PERMISSION_DENIED',
    seen: 'googleapis/google-cloud-java#7697',
  },
  {
    text: 'the query requires an index',
    code: 'FAILED_PRECONDITION',
    seen: 'RivaanRanawat/flutter-reddit-clone#10',
  },
  {
    text: 'firestore api is not available for',
    code: 'FAILED_PRECONDITION',
    seen: 'firebase/friendlyeats-web#73',
  },
  {
    text: 'quota exceeded for quota metric',
    code: 'RESOURCE_EXHAUSTED',
    seen: 'googleapis/repo-automation-bots#4469',
  },
  {
    text: 'resource has been exhausted (e.g',
    code: 'RESOURCE_EXHAUSTED',
    seen: 'googleapis/google-cloud-cpp#11866',
  },
  {
    text: 'request had invalid authentication credentials',
    code: 'UNAUTHENTICATED',
    seen: 'rohitaryal/imageFX-api#2',
  },
];
