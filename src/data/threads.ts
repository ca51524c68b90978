/** A public discussion: `owner/name#number` of an issue or a pull request. */
export type Thread = `${string}/${string}#${number}`;

/** Returns the address of a discussion; GitHub redirects from issue to pull request automatically. */
export const threadUrl = (thread: Thread): string => `https://github.com/${thread.replace('#', '/issues/')}`;
