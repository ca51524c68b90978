import * as grpc from '@grpc/grpc-js';
import { Help } from '../gen/google/rpc/error_details.ts';
import { Status } from '../gen/google/rpc/status.ts';

const DETAILS = 'grpc-status-details-bin';
const HELP = 'type.googleapis.com/google.rpc.Help';

type Sent = Pick<grpc.StatusObject, 'code' | 'details'> & { metadata?: grpc.Metadata | null };

// region link-interceptor
/** Adds to every error the address of a page that explains its code. */
export const linkErrors =
  (base: string): grpc.ServerInterceptor =>
  (method, call) =>
    new grpc.ServerInterceptingCall(call, {
      sendStatus: (status, next) => {
        next(
          status.code === grpc.status.OK ? status : withLink(status, `${base}/${status.code}`),
        );
      },
    });

/** Extends the Help that is there: a status should hold each type of detail only once. */
const withLink = (status: Sent, url: string): Sent => {
  const metadata = status.metadata?.clone() ?? new grpc.Metadata();
  const [encoded] = metadata.get(DETAILS);
  const rich = Status.decode(Buffer.isBuffer(encoded) ? encoded : Buffer.alloc(0));
  const found = rich.details.find(({ typeUrl }) => typeUrl === HELP);
  const help = Help.decode(found?.value ?? Buffer.alloc(0));
  help.links.push({ description: 'About this status code', url });
  const value = Buffer.from(Help.encode(help).finish());
  const details = found
    ? rich.details.map((detail) => (detail === found ? { typeUrl: HELP, value } : detail))
    : [...rich.details, { typeUrl: HELP, value }];
  const linked = Status.encode({
    code: status.code,
    message: status.details,
    details,
  }).finish();
  metadata.set(DETAILS, Buffer.from(linked));
  return { ...status, metadata };
};
// endregion
