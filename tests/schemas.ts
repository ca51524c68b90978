/** The published schemas as a program that reads the site would use them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fileAddressOf } from '../src/routes/files.ts';
import { shapeIds } from '../src/api/schemas.ts';
import { DIST } from './built-site.ts';

/** Returns a built JSON file. */
export const readJson = (address: string): unknown => JSON.parse(readFileSync(join(DIST, address), 'utf8'));

/** Returns a validator that knows every published schema by its `$id`. */
export const publishedSchemas = () => {
  // A number that may be null is a union, and nothing that strictness is meant to find.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  for (const shape of shapeIds) ajv.addSchema(readJson(fileAddressOf({ file: 'schema', shape })) as object);
  return ajv;
};

/** Returns what is wrong with a file by the schema that it names itself; nothing where all is right. */
export const problemsOf = (ajv: ReturnType<typeof publishedSchemas>, file: unknown): string[] => {
  const { $schema } = file as { $schema?: string };
  const validate = $schema === undefined ? undefined : ajv.getSchema($schema);
  if (!validate) return [`names no published schema: ${$schema}`];
  if (validate(file) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
