import { sourceLabel, type SourceId } from '../data/sources.ts';

/** How the documents that give advice are called; a file of a library is called by the name of its repository. */
const DOCUMENTS: readonly (readonly [pattern: RegExp, name: (found: string) => string])[] = [
  [/^aip-dev\/google\.aip\.dev:aip\/general\/0*(\d+)\.md$/, (number) => `AIP-${number}`],
  [/^grpc\/proposal:(A\d+)-/, (number) => `gRFC ${number}`],
  [/^envoyproxy\/(envoy):/, () => 'Envoy'],
  [/^[^/]+\/([^:@]+)[:@]/, (repository) => repository],
];

/** Returns the name by which readers know a source: `AIP-194`, `gRFC A6`, `Envoy`, `go-grpc-middleware`. */
export const sourceName = (source: SourceId): string => {
  for (const [pattern, name] of DOCUMENTS) {
    const found = pattern.exec(source)?.[1];
    if (found !== undefined) return name(found);
  }
  return sourceLabel(source);
};
