// region minimal
import * as grpc from '@grpc/grpc-js';
// generated from items.proto
import { ItemsClient, ItemsService } from './gen/items/v1/items.ts';

const server = new grpc.Server();
server.addService(ItemsService, {
  getItem: (call: { request: { id: string } }, respond: grpc.sendUnaryData<never>) => {
    const details = `item ${call.request.id} does not exist`;
    respond({ code: grpc.status.NOT_FOUND, details });
  },
});

const credentials = grpc.ServerCredentials.createInsecure();
server.bindAsync('127.0.0.1:0', credentials, (failure, port) => {
  if (failure) throw failure;
  const client = new ItemsClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  const options = { deadline: Date.now() + 10_000 };
  client.getItem({ id: '42' }, new grpc.Metadata(), options, (error) => {
    if (error) console.log(grpc.status[error.code], '-', error.details);
    client.close();
    server.forceShutdown();
  });
});
// endregion
