/** A public discussion: `owner/name#number` of an issue or a pull request. */
export type Thread = `${string}/${string}#${number}`;

/** @returns the address of a discussion; GitHub forwards from issue to pull request by itself. */
export const threadUrl = (thread: Thread): string => `https://github.com/${thread.replace('#', '/issues/')}`;
