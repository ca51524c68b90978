import 'reflect-metadata';
import { createServer, type AddressInfo } from 'node:net';
import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { Controller, Get, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  ClientGrpcProxy,
  GrpcExceptionFilter,
  Transport,
  type GrpcOptions,
} from '@nestjs/microservices';
import { firstValueFrom, timeout, type Observable } from 'rxjs';
import { Documents, missingDocument, type DocumentsClient } from './service.js';

@Module({ controllers: [Documents] })
class DocumentsModule {}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

let logged = 0;
const logger = { log: () => undefined, warn: () => undefined, error: () => void logged++ };

const optionsAt = (port: number): GrpcOptions => ({
  transport: Transport.GRPC,
  options: {
    package: 'documents.v1',
    protoPath: new URL('../../../proto/documents/v1/documents.proto', import.meta.url).pathname,
    url: `127.0.0.1:${port}`,
  },
});

const serve = async (
  prepare: (app: INestMicroservice) => unknown,
): Promise<{ app: INestMicroservice; client: DocumentsClient; proxy: ClientGrpcProxy }> => {
  const options = optionsAt(await freePort());
  const app = await NestFactory.createMicroservice(DocumentsModule, { ...options, logger });
  prepare(app);
  await app.listen();
  const proxy = new ClientGrpcProxy(options.options);
  return { app, proxy, client: proxy.getService<DocumentsClient>('Documents') };
};

const failure = async (call: Observable<object>): Promise<string> => {
  try {
    return JSON.stringify(await firstValueFrom(call));
  } catch (error) {
    const { code, details } = error as ServiceError;
    return typeof code === 'number' ? `${status[code]}: ${details.replace(/ after .*/, '')}` : `no status: ${(error as Error).name}`;
  }
};

const show = async (what: string, call: Observable<object>): Promise<void> =>
  console.log(`${what}: ${await failure(call)}`);

const kinds = {
  text: "RpcException('…')",
  status: 'RpcException({ status })',
  grpc: 'GrpcNotFoundException',
  http: 'NotFoundException of HTTP',
  plain: 'Error',
};

const plain = await serve(() => undefined);
const filtered = await serve((app) => app.useGlobalFilters(new GrpcExceptionFilter()));
for (const [name, { client }] of Object.entries({ 'no filter': plain, GrpcExceptionFilter: filtered })) {
  await show(`${name}, RpcException({ code, message, metadata })`, client.getDocument({ id: 'guides/retries' }));
  console.log(`  client: ${await missingDocument(client, 'guides/retries')}`);
  for (const [id, kind] of Object.entries(kinds))
    await show(`${name}, ${kind}`, client.deleteDocument({ id }));
  const before = logged;
  await show(`${name}, Error once more`, client.deleteDocument({ id: 'plain' }));
  console.log(`  errors in the log: ${logged - before}`);
  await show(`${name}, Error with a code`, client.updateDocument({}));
}
await show('a method without a handler', plain.client.summarizeDocument({ id: 'guides/retry' }));
const deadline = new Date(Date.now() + 200);
await show('a deadline', plain.client.searchDocuments({}, new Metadata(), { deadline }));
await show('timeout() of RxJS', plain.client.searchDocuments({}).pipe(timeout(200)));

/** An HTTP API in front that handles no error of its calls. */
@Controller()
class Api {
  @Get()
  read(): Observable<object> {
    return plain.client.getDocument({ id: 'guides/retries' });
  }
}

@Module({ controllers: [Api] })
class ApiModule {}

const api = await NestFactory.create(ApiModule, { logger });
await api.listen(0, '127.0.0.1');
const response = await fetch(await api.getUrl());
console.log(`an HTTP API in front: ${response.status} ${await response.text()}`);

await api.close();
for (const { app, proxy } of [plain, filtered]) {
  proxy.close();
  await app.close();
}
