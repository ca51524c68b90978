/**
 * Tables between codes, HTTP statuses and HTTP/2 errors. Each is one-way and belongs to somebody: there is no table
 * that holds for all of gRPC, and none may be read backwards.
 */
export { codesByHttp, grpcToHttp, type GrpcToHttp } from './mappings/grpc-to-http.ts';
export { codeOfResponse, httpToGrpc, responsesOfCode, type HttpToGrpc } from './mappings/http-to-grpc.ts';
export {
  HTTP2_ERRORS,
  http2ToGrpc,
  resetsOfCode,
  type Http2Error,
  type Http2ToGrpc,
} from './mappings/http2-to-grpc.ts';
export { grpcToHttp2, type GrpcToHttp2 } from './mappings/grpc-to-http2.ts';
export { connectionEvents, type ConnectionEvent } from './mappings/connection-events.ts';
