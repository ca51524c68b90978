/** What needs more than a call to provoke: a resolver, the log. */
import * as grpc from '@grpc/grpc-js';
import { constants } from 'node:http2';
import { withHttp2 } from './peer.ts';

/** Registers a resolver that never finds an address. @returns a target for it. */
export const neverResolved = (): string => {
  grpc.experimental.registerResolver(
    'never',
    class {
      static getDefaultAuthority = () => 'documents.example';
      updateResolution = () => undefined;
      destroy = () => undefined;
    },
  );
  return 'never:documents';
};

/** @returns what grpc-js logs when a server complains of its pings. */
export const excessPings = async (
  call: (address: string) => Promise<unknown>,
): Promise<unknown> => {
  const logged = Promise.withResolvers<unknown>();
  grpc.setLogVerbosity(grpc.logVerbosity.ERROR);
  grpc.setLogger({ ...console, error: (line: unknown) => logged.resolve(line) });
  await withHttp2((stream) => {
    const { session } = stream;
    session?.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM, 0, Buffer.from('too_many_pings'));
  }, call);
  return logged.promise;
};
