import protobuf from 'protobufjs';

const { root } = protobuf.parse(`
  syntax = "proto3";
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
`);
const [Status, ErrorInfo] = [root.lookupType('Status'), root.lookupType('ErrorInfo')];

/** @returns a `google.rpc.Status` that says which document is missing. */
export const encodeMissing = (id: string): Buffer => {
  const value = ErrorInfo.encode({ reason: 'DOCUMENT_NOT_FOUND', domain: 'documents.example', metadata: { id } }).finish();
  const details = [{ type_url: 'type.googleapis.com/google.rpc.ErrorInfo', value }];
  return Buffer.from(Status.encode({ code: 5, message: `document ${id} does not exist`, details }).finish());
};

/** @returns the reason in the first detail of an encoded `google.rpc.Status`. */
export const reasonOf = (bytes: Uint8Array): string | undefined => {
  const { details } = Status.toObject(Status.decode(bytes)) as { details?: { value: Uint8Array }[] };
  const [first] = details ?? [];
  return first && (ErrorInfo.toObject(ErrorInfo.decode(first.value)) as { reason?: string }).reason;
};
