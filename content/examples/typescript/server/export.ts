import * as grpc from '@grpc/grpc-js';
import type {
  ExportDocumentRequest,
  ExportDocumentResponse,
} from '../gen/documents/v1/documents.ts';
import {
  ErrorInfo,
  Help,
  LocalizedMessage,
  QuotaFailure,
  RetryInfo,
} from '../gen/google/rpc/error_details.ts';
import { userOf } from './auth.ts';
import { checkNotEmpty, packed, withDetails } from './details.ts';

type Callback = grpc.sendUnaryData<ExportDocumentResponse>;

const fillTemplate = (name: string): Buffer => {
  throw new Error(`template ${name} is missing`);
};

const renderEpub = (_id: string): Buffer[] => [];

// region unknown-return
/**
 * Passes on whatever was thrown. The library converts an error without a code to UNKNOWN and
 * sends its text to the client. A real handler names the code and keeps its file names out of
 * the message.
 */
const exportHtml = (callback: Callback) => {
  try {
    callback(null, { file: fillTemplate('export.html') });
  } catch (error) {
    callback(error as Error);
  }
};
// endregion

// region internal-return
/** Met a broken invariant. The log gets the cause, the client an id to report. */
const exportEpub = (id: string, metadata: grpc.Metadata, callback: Callback) => {
  const [file] = renderEpub(id);
  if (!file) {
    const [request = 'unknown'] = metadata.get('x-request-id');
    console.error(`request ${request}: the EPUB renderer returned no pages for ${id}`);
    callback({
      code: grpc.status.INTERNAL,
      details: `export failed; report request ${request}`,
    });
    return;
  }
  callback(null, { file });
};
// endregion

// region details-attach
/**
 * Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do
 * (Help).
 */
const pdfQuota = (user: string) => {
  const info = {
    reason: 'EXPORT_QUOTA_USED',
    domain: 'documents.example',
    metadata: { limit: '100' },
  };
  const violations = [{ subject: `users/${user}`, description: '100 PDF exports a day' }];
  const retryDelay = { seconds: 3600, nanos: 0 };
  const links = [
    { description: 'How export quotas work', url: 'https://documents.example/help/quotas' },
  ];
  const localized = { locale: 'zh-CN', message: '今天的 100 次 PDF 导出已经用完' };
  return withDetails(grpc.status.RESOURCE_EXHAUSTED, 'all 100 PDF exports of today are used', [
    packed('ErrorInfo', ErrorInfo.encode(info).finish()),
    packed('QuotaFailure', QuotaFailure.encode({ violations }).finish()),
    packed('RetryInfo', RetryInfo.encode({ retryDelay }).finish()),
    packed('Help', Help.encode({ links }).finish()),
    packed('LocalizedMessage', LocalizedMessage.encode(localized).finish()),
  ]);
};
// endregion

/** Turns a document into a file. */
export const exportDocument: grpc.handleUnaryCall<
  ExportDocumentRequest,
  ExportDocumentResponse
> = (call, callback) => {
  const { id, format } = call.request;
  const invalid = checkNotEmpty('id', id);
  if (invalid) return callback(invalid);
  switch (format) {
    case 'pdf':
      return callback(pdfQuota(userOf(call.metadata)));
    case 'html':
      return exportHtml(callback);
    case 'epub':
      return exportEpub(id, call.metadata, callback);
    default:
      return callback({
        code: grpc.status.INVALID_ARGUMENT,
        details: `no export to "${format}"`,
      });
  }
};
