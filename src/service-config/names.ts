import { shown, type Reader } from './reader.ts';
import { noteKeys } from './keys.ts';
import type { Json } from './tree.ts';

/** Reads one part of a name; `undefined` after the library has rejected it. */
const part = (reader: Reader, name: Extract<Json, { kind: 'object' }>, key: 'service' | 'method') => {
  const field = reader.member(name, key);
  if (!field) return { present: false, text: '' };
  const { value } = field;
  if (value.kind === 'string') return { present: true, text: String(value.value) };
  if (value.kind === 'null' && reader.is('grpc-go', 'grpc-core')) return { present: false, text: '' };
  reader.reject('name-not-text', value, shown(value));
  return undefined;
};

/** Returns the path that one name stands for: `/svc/method`, `/svc/`, empty for the default. */
const pathOfName = (reader: Reader, node: Json): string | undefined => {
  if ((node.kind === 'null' && reader.is('grpc-go')) || (node.kind === 'array' && reader.is('grpc-js'))) {
    reader.remark('name-not-object', node, shown(node));
    return '';
  }
  if (node.kind !== 'object') {
    reader.reject('name-not-object', node, shown(node));
    return undefined;
  }
  noteKeys(reader, node, 'name');
  const service = part(reader, node, 'service');
  const method = part(reader, node, 'method');
  if (!service || !method) return undefined;
  if (service.text) {
    if (service.text.includes('/') || service.text === '*')
      reader.ignore('name-never-matches', node, service.text);
    else if (method.text.includes('/') || method.text === '*')
      reader.ignore('name-never-matches', node, method.text);
    return `/${service.text}/${method.text}`;
  }
  // C core rejects a method where the key of the service is missing, and takes an empty service for the default.
  const alone = reader.is('grpc-core')
    ? method.present && !service.present
    : reader.is('grpc-js')
      ? method.present
      : method.text;
  if (alone) {
    reader.reject('method-without-service', node, method.text);
    return undefined;
  }
  return '';
};

/** Reads the `name` of an entry. @returns the paths that it stands for. */
export const readNames = (
  reader: Reader,
  entry: Extract<Json, { kind: 'object' }>,
  taken: Set<string>,
): string[] => {
  const field = reader.member(entry, 'name');
  const absent = !field || (field.value.kind === 'null' && reader.is('grpc-go', 'grpc-core'));
  if (absent) {
    if (reader.is('grpc-js')) reader.reject('name-missing', entry);
    else reader.ignore('name-missing', entry);
    return [];
  }
  if (field.value.kind !== 'array') {
    reader.reject('name-not-list', field.value, shown(field.value));
    return [];
  }
  if (!field.value.items.length) reader.ignore('name-missing', field.value);
  const paths: string[] = [];
  for (const item of field.value.items) {
    const path = pathOfName(reader, item);
    if (path === undefined) continue;
    if (taken.has(path)) reader.reject('name-twice', item, path || '{}');
    taken.add(path);
    paths.push(path);
  }
  return paths;
};
