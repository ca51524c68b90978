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

/** Prints the code of each HTTP status, without a content type and with two. */
export const printGrpcWeb = async () => {
  Object.assign(globalThis, { XMLHttpRequest: RequestOverFetch });
  for (const type of CONTENT_TYPES) {
    const server = createServer((request, response) => {
      const status = Number(request.url?.split('/')[1]);
      request.resume().once('end', () => {
        response.writeHead(status, type ? { 'content-type': type } : {}).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const status of STATUSES) {
      const { code, message } = await callOnce(`http://127.0.0.1:${port}/${status}`);
      console.log(`HTTP ${status}, ${type ?? 'no content type'}: ${code} ${message}`);
    }
    server.closeAllConnections();
    server.close();
  }
};
