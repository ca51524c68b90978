import type { APIRoute, GetStaticPaths } from 'astro';
import { fileAddressOf, type ShapeId } from '../routes/files.ts';
import { schemaUrl } from '../api/publish.ts';
import { jsonSchemaOf, shapeIds } from '../api/schemas.ts';

export const getStaticPaths = (() =>
  shapeIds.map((shape) => ({
    params: { schema: fileAddressOf({ file: 'schema', shape }).replace(/\.json$/, '') },
    props: { shape },
  }))) satisfies GetStaticPaths;

/** The schema of one kind of file, written with line breaks because people read it. */
export const GET: APIRoute<{ shape: ShapeId }> = ({ props: { shape }, site }) =>
  new Response(`${JSON.stringify(jsonSchemaOf(shape, schemaUrl(shape, site)), null, 2)}\n`);
