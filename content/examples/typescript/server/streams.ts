import * as grpc from '@grpc/grpc-js';
import type {
  ImportLinesResponse,
  Line,
  ReadLinesRequest,
  StreamsServer,
} from '../gen/documents/v1/streams.ts';

// region streams-server-fails
/** Fails after some messages. `emit('error')` with a code sends the status behind them. */
const readLines: grpc.handleServerStreamingCall<ReadLinesRequest, Line> = (call) => {
  const { count } = call.request;
  for (let number = 1; number <= count; number += 1) {
    call.write({ text: `line ${number}`, problem: '' });
  }
  const details = `no more than ${count} lines`;
  call.emit('error', { code: grpc.status.RESOURCE_EXHAUSTED, details });
};
// endregion

// region streams-client-rejected
/** Calls back as soon as a line is wrong: the status ends the call, although more is to come. */
const importLines: grpc.handleClientStreamingCall<Line, ImportLinesResponse> = (
  call,
  callback,
) => {
  let count = 0;
  let rejected = false;
  call.on('data', ({ text }: Line) => {
    if (rejected) return;
    count += 1;
    if (text !== '') return;
    rejected = true;
    callback({ code: grpc.status.INVALID_ARGUMENT, details: `line ${count} is empty` });
  });
  call.on('end', () => rejected || callback(null, { count }));
};
// endregion

// region streams-both
/** Reports what is wrong with one line as a message, and what ends the call as a status. */
const echoLines: grpc.handleBidiStreamingCall<Line, Line> = (call) => {
  let count = 0;
  call.on('data', (line: Line) => {
    if (line.text === 'stop') {
      call.emit('error', { code: grpc.status.ABORTED, details: 'stopped by a line' });
      return;
    }
    count += 1;
    call.write(line.text ? line : { text: '', problem: 'empty' });
  });
  call.on('end', () => {
    call.write({ text: `${count} lines`, problem: '' }); // half-closed: this side can go on
    call.end();
  });
};
// endregion

/** Fails in the middle of calls with more than one message. */
export const streamMethods: StreamsServer = { readLines, importLines, echoLines };
