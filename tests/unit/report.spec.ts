import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportAddress } from '../../src/routes/report.ts';

const PAGE = 'https://status.example.org/zh/codes/not-found/?a=1&b=2';

test('the link to report a wrong page opens the form with the page filled in', () => {
  for (const repository of ['https://git.example.org/owner/name', 'http://git.example.org/owner/name//']) {
    const address = new URL(reportAddress(repository, PAGE) ?? '');
    expect(address.host + address.pathname).toBe('git.example.org/owner/name/issues/new');
    expect(address.protocol).toBe(new URL(repository).protocol);
    expect(address.searchParams.get('page')).toBe(PAGE);
    // The form exists and has a field of that name.
    const form = readFileSync(`.github/ISSUE_TEMPLATE/${address.searchParams.get('template')}`, 'utf8');
    expect(form).toContain('id: page\n');
  }
});

test('a build without a repository has no such link', () => {
  expect(reportAddress('', PAGE)).toBeUndefined();
});

test('a repository that is no web address stops the build', () => {
  for (const repository of [
    'owner/name',
    'javascript:alert(1)',
    'git@github.com:owner/name.git',
    'xhttps://a.b/c',
    'https+x://a.b/c',
  ])
    expect(() => reportAddress(repository, PAGE), repository).toThrow('REPO_URL');
});
