import { fileAddressOf, type ShapeId } from '../routes/files.ts';
import { absolute, linkTo } from '../routes/href.ts';
import { sourcesCitedIn } from './cited.ts';
import { SHAPES, type Content } from './schemas.ts';

/** Returns the absolute address at which the schema of one kind of file is published. */
export const schemaUrl = (shape: ShapeId, site: URL | undefined): string =>
  absolute(linkTo(fileAddressOf({ file: 'schema', shape })), site);

/**
 * Returns a file for programs, with the link to its schema in front and everything it cites behind.
 * @throws when the data has left the published shape, so that no build can break what programs read.
 */
export const publish = <Shape extends ShapeId>(
  shape: Shape,
  content: Omit<Content<Shape>, 'sources'>,
  site: URL | undefined,
): Response => {
  const file = { $schema: schemaUrl(shape, site), ...content, sources: sourcesCitedIn(content) };
  const { error } = SHAPES[shape].safeParse(file);
  if (error)
    throw new Error(
      `The data has left the shape of src/api/schemas (${shape}). Correct the record, or see SCHEMA_VERSION in src/routes/files.ts.`,
      { cause: error },
    );
  return Response.json(file);
};
