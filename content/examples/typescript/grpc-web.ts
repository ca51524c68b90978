/** What grpc-web makes of HTTP responses that carry no status of gRPC, shown by running it outside a browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GrpcWebClientBase, MethodDescriptor, MethodType, type RpcError } from 'grpc-web';

/** Does what grpc-web needs of the XMLHttpRequest of browsers. */
class RequestOverFetch {
  readyState = 0;
  status = 0;
  statusText = '';
  response = '';
  responseText = '';
  onreadystatechange: (() => void) | undefined;
  #method = '';
  #url = '';
  #sent: Record<string, string> = {};
  #received = new Headers();

  open(method: string, url: string) {
    [this.#method, this.#url] = [method, url];
    this.#become(1);
  }

  setRequestHeader(name: string, value: string) {
    this.#sent[name] = value;
  }

  send(body: string) {
    void fetch(this.#url, { method: this.#method, headers: this.#sent, body }).then(
      async (answer) => {
        [this.status, this.#received] = [answer.status, answer.headers];
        this.#become(2);
        this.response = this.responseText = await answer.text();
        this.#become(4);
      },
    );
  }

  getResponseHeader(name: string) {
    return this.#received.get(name);
  }

  getAllResponseHeaders() {
    return [...this.#received].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  }

  abort() {
    this.#become(4);
  }

  #become(state: number) {
    this.readyState = state;
    this.onreadystatechange?.();
  }
}

const STATUSES = [400, 401, 403, 404, 408, 409, 412, 429, 499, 500, 501, 502, 503, 504];

const CONTENT_TYPES = [undefined, 'application/grpc-web+proto', 'text/html'];

const descriptor = new MethodDescriptor(
  '/store.Documents/GetDocument',
  MethodType.UNARY,
  Object,
  Object,
  () => new Uint8Array(),
  () => ({}),
);

const callOnce = (host: string): Promise<RpcError> =>
  new Promise((resolve) => {
    const client = new GrpcWebClientBase({ format: 'binary' });
    client.rpcCall(`${host}/store.Documents/GetDocument`, {}, {}, descriptor, (error) =>
      resolve(error),
    );
  });

/** Lets calls meet a server that responds with the HTTP status that its path names. */
const withStatuses = async (
  type: string | undefined,
  use: (host: string) => Promise<void>,
): Promise<void> => {
  Object.assign(globalThis, { XMLHttpRequest: RequestOverFetch });
  const server = createServer((request, response) => {
    const status = Number(request.url?.split('/')[1]);
    request.resume().once('end', () => {
      response.writeHead(status, type ? { 'content-type': type } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  server.close();
};

/** @returns the error that a call ends with when the response has this status and content type. */
export const webErrorFrom = (status: number, type?: string) => async (): Promise<unknown> => {
  let error: unknown;
  await withStatuses(type, async (host) => {
    error = await callOnce(`${host}/${status}`);
  });
  return error;
};

/** Prints the code of each HTTP status, without a content type and with two. */
export const printGrpcWeb = async () => {
  for (const type of CONTENT_TYPES)
    await withStatuses(type, async (host) => {
      for (const status of STATUSES) {
        const { code, message } = await callOnce(`${host}/${status}`);
        console.log(`HTTP ${status}, ${type ?? 'no content type'}: ${code} ${message}`);
      }
    });
};
