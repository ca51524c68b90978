import { z } from 'astro/zod';
import type { ShapeId } from '../routes/files.ts';
import { circumstance, circumstances } from './schemas/circumstance.ts';
import { code, codes } from './schemas/code.ts';
import { mappings } from './schemas/mappings.ts';
import { framework, frameworks } from './schemas/framework.ts';
import { message, messages } from './schemas/message.ts';
import { system, systems } from './schemas/system.ts';

/** The one definition of each kind of file: records are checked against it, and its schema is made of it. */
export const SHAPES = {
  codes,
  code,
  messages,
  message,
  circumstances,
  circumstance,
  mappings,
  systems,
  system,
  frameworks,
  framework,
} as const satisfies Record<ShapeId, z.ZodObject>;

/** The kinds of file, in the order of the page that lists them. */
export const shapeIds = Object.keys(SHAPES) as ShapeId[];

/** What a file of one kind holds, apart from the link to its schema. */
export type Content<Shape extends ShapeId> = Omit<z.input<(typeof SHAPES)[Shape]>, '$schema'>;

/** Returns the JSON Schema of one kind of file; `id` is the address at which it is published. */
export const jsonSchemaOf = (shape: ShapeId, id: string): object => {
  const { $schema, ...schema } = z.toJSONSchema(SHAPES[shape], { target: 'draft-2020-12' });
  return { $schema, $id: id, title: `gRPC status codes: ${shape}`, ...schema };
};
