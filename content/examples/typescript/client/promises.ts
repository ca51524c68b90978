import * as grpc from '@grpc/grpc-js';
import type {
  CreateDocumentRequest,
  DeleteDocumentRequest,
  DeleteDocumentResponse,
  DeleteFolderRequest,
  DeleteFolderResponse,
  Document,
  DocumentsClient,
  ExportDocumentRequest,
  ExportDocumentResponse,
  GetDocumentRequest,
  ReadContentRequest,
  ReadContentResponse,
  SearchDocumentsRequest,
  SearchDocumentsResponse,
  SummarizeDocumentRequest,
  SummarizeDocumentResponse,
  UpdateDocumentRequest,
} from '../gen/documents/v1/documents.ts';

type Call<Request, Response> = (
  request: Request,
  options: { readonly deadline: grpc.Deadline },
  metadata?: grpc.Metadata,
) => Promise<Response>;

/** The client's unary methods with promises; grpc-js itself calls back. Each call needs a deadline. */
export interface Documents {
  readonly getDocument: Call<GetDocumentRequest, Document>;
  readonly createDocument: Call<CreateDocumentRequest, Document>;
  readonly updateDocument: Call<UpdateDocumentRequest, Document>;
  readonly deleteDocument: Call<DeleteDocumentRequest, DeleteDocumentResponse>;
  readonly deleteFolder: Call<DeleteFolderRequest, DeleteFolderResponse>;
  readonly readContent: Call<ReadContentRequest, ReadContentResponse>;
  readonly searchDocuments: Call<SearchDocumentsRequest, SearchDocumentsResponse>;
  readonly exportDocument: Call<ExportDocumentRequest, ExportDocumentResponse>;
  readonly summarizeDocument: Call<SummarizeDocumentRequest, SummarizeDocumentResponse>;
}

type Callback<Response> = (error: grpc.ServiceError | null, response: Response) => void;

const promised =
  <Request, Response>(
    start: (
      request: Request,
      metadata: grpc.Metadata,
      options: grpc.CallOptions,
      done: Callback<Response>,
    ) => void,
    standing: grpc.Metadata,
  ): Call<Request, Response> =>
  (request, options, metadata = new grpc.Metadata()) =>
    new Promise((resolve, reject) => {
      const all = standing.clone();
      all.merge(metadata);
      start(request, all, options, (error, response) =>
        error ? reject(error) : resolve(response),
      );
    });

/** @param standing metadata that goes with every call. */
export const withPromises = (
  client: DocumentsClient,
  standing = new grpc.Metadata(),
): Documents => ({
  getDocument: promised(client.getDocument.bind(client), standing),
  createDocument: promised(client.createDocument.bind(client), standing),
  updateDocument: promised(client.updateDocument.bind(client), standing),
  deleteDocument: promised(client.deleteDocument.bind(client), standing),
  deleteFolder: promised(client.deleteFolder.bind(client), standing),
  readContent: promised(client.readContent.bind(client), standing),
  searchDocuments: promised(client.searchDocuments.bind(client), standing),
  exportDocument: promised(client.exportDocument.bind(client), standing),
  summarizeDocument: promised(client.summarizeDocument.bind(client), standing),
});
