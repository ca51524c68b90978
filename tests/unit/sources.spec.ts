/** Where claims lead: a file at the version that was read, or a discussion. */
import { expect, test } from 'vitest';
import { shortSourceUrl, sourceLabel, sourceOf, sourceUrl, type SourceId } from '../../src/data/sources.ts';
import { threadUrl } from '../../src/data/threads.ts';
import { citationNumber, groupSources } from '../../src/model/citations.ts';

const DOC: SourceId = 'grpc/grpc:doc/statuscodes.md';

test('a source leads to its file at the pinned commit, in full or short', () => {
  const { repository, path, commit } = sourceOf(DOC);
  expect({ repository, path }).toEqual({ repository: 'grpc/grpc', path: 'doc/statuscodes.md' });
  expect(sourceUrl(DOC)).toBe(`https://github.com/grpc/grpc/blob/${commit}/doc/statuscodes.md`);
  expect(commit).toHaveLength(40);
  expect(shortSourceUrl(DOC)).toBe(
    `https://github.com/grpc/grpc/blob/${commit.slice(0, 12)}/doc/statuscodes.md`,
  );
});

test('people read the repository and the file, without the mark of an older version', () => {
  expect(sourceLabel(DOC)).toBe('grpc/grpc doc/statuscodes.md');
  expect(sourceLabel('grpc/grpc-go@v1.42.0:a:b.go')).toBe('grpc/grpc-go a:b.go');
  expect(() => sourceOf('grpc/nothing:a.md' as SourceId)).toThrow(
    'src/data/sources.ts pins no grpc/nothing, which "grpc/nothing:a.md" cites',
  );
});

test('a discussion leads to its issue', () => {
  expect(threadUrl('grpc/grpc-go#123')).toBe('https://github.com/grpc/grpc-go/issues/123');
});

test('sources are grouped by repository and version, in alphabetical order, each group in the order given', () => {
  const groups = groupSources([
    'grpc/proposal:A6-client-retries.md',
    DOC,
    'grpc/proposal:A66-otel-stats.md',
    'grpc/grpc:a.md',
  ]);
  expect(groups.map(({ version, sources }) => [version.repository, sources])).toEqual([
    ['grpc/grpc', [DOC, 'grpc/grpc:a.md']],
    ['grpc/proposal', ['grpc/proposal:A6-client-retries.md', 'grpc/proposal:A66-otel-stats.md']],
  ]);
});

test('a reference to a source that the page of all sources does not show stops the build', () => {
  expect(citationNumber(DOC)).toBeGreaterThan(0);
  expect(() => citationNumber('grpc/grpc:nowhere.md')).toThrow(
    'src/model/citations.ts does not collect grpc/grpc:nowhere.md, which a page cites',
  );
});
