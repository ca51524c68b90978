/** A method as gRPC writes it, `/package.Service/Method`; a package is demanded, since folders look the same without. */
const PATH = /(?<![\w./-])\/?((?:[a-z_]\w{0,60}\.){1,8}[A-Z]\w{0,80}\/[A-Za-z]\w{0,80})(?![\w/.])/;
const SERVICE = /\bgrpc[._]service["']?\s?[=:]\s?["']?([\w.]{1,200})/;
const METHOD = /\bgrpc[._]method["']?\s?[=:]\s?["']?([A-Za-z]\w{0,80})\b/;

/** Returns the method that a text names: `package.Service/Method`. */
export const methodIn = (text: string): string | undefined => {
  const path = text.includes('/') ? PATH.exec(text)?.[1] : undefined;
  if (path !== undefined) return path;
  const service = SERVICE.exec(text)?.[1];
  const method = service === undefined ? undefined : METHOD.exec(text)?.[1];
  return method === undefined ? undefined : `${service}/${method}`;
};

/** What libraries and proxies print before the address of the peer. */
const BEFORE =
  /(?:\bdial(?:ing)? (?:tcp |unix )?|\bipv[46]:|\bpeer(?:[._]address)?\\?["']?\s?[=:]\s?\\?["']?|\bremote[._]?addr(?:ess)?\\?["']?\s?[=:]\s?\\?["']?|\bupstream_(?:host|cluster)\\?["']?\s?[=:]\s?\\?["']?|refused: |\bconnect(?:ing)? to |\bECONNREFUSED )/;
const PEER = new RegExp(
  String.raw`${BEFORE.source}(?:ipv[46]:)?(?:[\w.-]{0,80}\/)?(\[[\da-f:.%]{2,60}\]:\d{2,5}|[\w.-]{1,100}:\d{2,5})(?!\d|[.:]\d)`,
);

/** Returns the address of the other side, with its port, as a text prints it. */
export const peerIn = (text: string): string | undefined => PEER.exec(text)?.[1];
