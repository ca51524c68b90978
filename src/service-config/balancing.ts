import { shown, type JsonObject, type Reader } from './reader.ts';
import type { Json } from './tree.ts';

/** Policies that a client may know; a program can register more. */
const KNOWN = [
  ...['pick_first', 'round_robin', 'weighted_round_robin', 'grpclb', 'ring_hash_experimental'],
  ...['least_request_experimental', 'outlier_detection_experimental', 'priority_experimental'],
  ...[
    'weighted_target_experimental',
    'rls_experimental',
    'xds_experimental',
    'xds_cluster_manager_experimental',
  ],
];

/** Tells whether a client may know a policy by this name. */
export const isKnownPolicy = (name: string): boolean => KNOWN.includes(name);

/** Returns the name and config of one entry of the list, or `undefined` after the library has rejected it. */
const readChoice = (reader: Reader, node: Json): { name: string; config: Json } | undefined => {
  const keys = new Set(node.kind === 'object' ? node.members.map(({ key }) => key) : []);
  const only = node.kind === 'object' && keys.size === 1 ? node.members.at(-1) : undefined;
  if (only) return { name: only.key, config: only.value };
  // grpc-js counts the items of a list as keys.
  const [item] = node.kind === 'array' && node.items.length === 1 ? node.items : [];
  if (item && reader.is('grpc-js')) return { name: '0', config: item };
  reader.reject('balancing-not-one', node, shown(node));
  return undefined;
};

/** Reads the list. @returns whether it settles the policy. */
const readList = (reader: Reader, node: Json): boolean => {
  if (node.kind !== 'array') {
    if (node.kind !== 'null' || !reader.is('grpc-go')) reader.reject('balancing-not-list', node, shown(node));
    return node.kind !== 'null';
  }
  if (!node.items.length) {
    if (reader.is('grpc-go', 'grpc-core')) reader.reject('balancing-empty', node);
    return false;
  }
  // grpc-go decodes the whole list before it looks at the first entry.
  const wrong = node.items.find(({ kind }) => kind !== 'object' && kind !== 'null');
  if (wrong && reader.is('grpc-go')) {
    reader.reject('balancing-not-one', wrong, shown(wrong));
    return true;
  }
  for (const item of node.items) {
    const choice = readChoice(reader, item);
    if (!choice) return true;
    if (choice.config.kind !== 'object' && reader.is('grpc-java', 'grpc-core')) {
      reader.reject('balancing-config', choice.config, shown(choice.config), '{}');
      return true;
    }
    if (isKnownPolicy(choice.name) && !reader.is('grpc-java', 'grpc-js')) return true;
  }
  const known = node.items.some(
    (item) => item.kind === 'object' && isKnownPolicy(item.members[0]?.key ?? ''),
  );
  if (known) return true;
  if (reader.is('grpc-js')) reader.ignore('balancing-unknown', node, shown(node));
  else reader.reject('balancing-unknown', node, shown(node));
  return true;
};

/** Reads `loadBalancingConfig` and the older `loadBalancingPolicy`. */
export const readBalancing = (reader: Reader, root: JsonObject): void => {
  const list = reader.member(root, 'loadBalancingConfig')?.value;
  const settled = list !== undefined && readList(reader, list);
  const policy = reader.member(root, 'loadBalancingPolicy')?.value;
  if (!policy || (settled && reader.is('grpc-java'))) return;
  if (policy.kind !== 'string') {
    if (policy.kind !== 'null' || !reader.is('grpc-go', 'grpc-core'))
      reader.reject('balancing-name-not-text', policy, shown(policy));
    return;
  }
  if (isKnownPolicy(String(policy.value).toLowerCase())) return;
  if (reader.is('grpc-java', 'grpc-core')) reader.reject('balancing-unknown', policy, shown(policy));
  else reader.ignore('balancing-unknown', policy, shown(policy));
};
