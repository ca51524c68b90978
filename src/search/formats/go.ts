import type { Format } from '../status.ts';

/** grpc-go and everything that prints its errors: Kubernetes, containerd, etcd, Docker, collectors. */
export const goFormats: readonly Format[] = [
  {
    id: 'go',
    library: 'grpc-go',
    pattern:
      /\brpc error:\s{0,3}code\s?=\s?(?<code>[A-Z]\w{0,23}(?:\(\d{1,10}\))?|%!\w\([\w.]{0,30}=?\d{0,10}\)?)\s{1,3}desc\s?=(?:\s(?<text>[^\n]{0,2000}))?/g,
  },
  {
    // Others print the same with a number, or after words of their own: Kitex, Dapr.
    id: 'go-fields',
    pattern:
      /\b(?:rpc error:\s{0,3})?code\s?=\s?(?<code>\w{1,24}(?:\(\d{1,10}\))?|%!\w\([\w.]{0,30}=?\d{0,10}\)?)\s{1,3}desc\s?=(?:\s(?<text>[^\n]{0,2000}))?/g,
  },
  {
    id: 'go-code',
    library: 'grpc-go',
    pattern:
      /\brpc error:\s{0,3}code\s?=\s?(?<code>\w{1,24}(?:\(\d{1,10}\))?)(?!\w|\s{1,3}(?:desc|details)\b)/g,
  },
];
