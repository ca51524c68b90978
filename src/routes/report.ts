/** The issue form that asks what a page says wrong (`.github/ISSUE_TEMPLATE/wrong-fact.yml`). */
const FORM = 'wrong-fact.yml';

/**
 * Returns the address of the form that reports a mistake on a page.
 *
 * @param repository where the site's source is published, `REPO_URL` of the build; empty when a build names none.
 * @param page the address of the page, which fills the field of the same name in the form.
 * @returns nothing without a repository, since there is no place to report to.
 * @throws when the repository is no web address: a link that leads nowhere would be on every page.
 */
export const reportAddress = (repository: string, page: string): string | undefined => {
  if (repository === '') return undefined;
  if (!URL.canParse(repository) || !['http:', 'https:'].includes(new URL(repository).protocol))
    throw new Error(`REPO_URL is no web address: ${repository}. Write it as https://host/owner/name.`);
  const address = new URL(`${repository.replace(/\/+$/, '')}/issues/new`);
  address.searchParams.set('template', FORM);
  address.searchParams.set('page', page);
  return address.href;
};
