import type { APIRoute, GetStaticPaths } from 'astro';
import { codeNames, type CodeName } from '../data/names.ts';
import { fileAddressOf } from '../routes/files.ts';
import { codeRecordOf } from '../api/code-record.ts';
import { publish } from '../api/publish.ts';

export const getStaticPaths = (() =>
  codeNames.flatMap((name) =>
    (['code', 'code-by-number'] as const).map((file) => ({
      params: { code: fileAddressOf({ file, name }).replace(/\.json$/, '') },
      props: { name },
    })),
  )) satisfies GetStaticPaths;

/** One code, by its name and by its number. */
export const GET: APIRoute<{ name: CodeName }> = ({ props: { name }, site }) =>
  publish('code', codeRecordOf(name, site), site);
