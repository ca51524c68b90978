import * as grpc from '@grpc/grpc-js';

const USERS = new Map([
  ['Bearer ada-token', 'ada'],
  ['Bearer guest-token', 'guest'],
]);

/** @returns who is calling; `authenticate` has rejected every other call. */
export const userOf = (metadata: grpc.Metadata): string =>
  USERS.get(String(metadata.get('authorization')[0])) ?? 'unknown';

// region unauthenticated-return
/** Runs before every handler. It only finds out who is calling. */
export const authenticate: grpc.ServerInterceptor = (method, call) => {
  if (method.responseStream) return new grpc.ServerInterceptingCall(call);
  const reject = (details: string) =>
    call.sendStatus({ code: grpc.status.UNAUTHENTICATED, details });
  const listener = new grpc.ServerListenerBuilder().withOnReceiveMetadata((metadata, next) => {
    const [token] = metadata.get('authorization');
    if (token === undefined) return reject('no token in the authorization metadata');
    if (!USERS.has(String(token))) return reject('the token has expired');
    next(metadata);
  });
  return new grpc.ServerInterceptingCall(call, { start: (next) => next(listener.build()) });
};
// endregion
