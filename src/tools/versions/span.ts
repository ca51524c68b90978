/** The releases that hold a text, as far as they were read. */
export interface Span {
  /** First release that holds it; absent where the oldest one does. */
  readonly since?: string;
  /** The release before it that the registry lists. Some lists have gaps. */
  readonly before?: string;
  /** Last release that holds it; absent where the newest one does. */
  readonly until?: string;
  /** Releases before `since` that hold it nevertheless: the last patch of an older minor. */
  readonly backports: readonly string[];
}

/** How many minors before the first one are looked at for a backport. */
const MINORS_BEFORE = 4;

const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Returns the index of the first item for which `holds` is `wanted`, where all before are not and all after are. */
const firstIndex = async (
  from: number,
  to: number,
  holds: (index: number) => Promise<boolean>,
): Promise<number> => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Finds where a text begins and ends among releases, reading as few of them as bisecting needs.
 * @param releases the oldest first.
 * @param known a release that holds the text.
 */
export const spanOf = async (
  releases: readonly string[],
  known: string,
  holds: (version: string) => Promise<boolean>,
): Promise<Span> => {
  const at = releases.indexOf(known);
  const holdsAt = (index: number): Promise<boolean> => holds(releases[index] ?? '');
  const begin = await firstIndex(0, at, holdsAt);
  const end = await firstIndex(at, releases.length, async (index) => !(await holdsAt(index)));
  const since = releases[begin];
  const until = releases[end - 1];
  const older = releases.slice(0, begin).filter((version) => minorOf(version) !== minorOf(since ?? ''));
  const lastPatches = [...Map.groupBy(older, minorOf).values()].flatMap((patches) => patches.at(-1) ?? []);
  const backports: string[] = [];
  for (const version of lastPatches.slice(-MINORS_BEFORE)) if (await holds(version)) backports.push(version);
  return {
    ...(begin > 0 && since ? { since, before: releases[begin - 1] ?? '' } : {}),
    ...(end < releases.length && until ? { until } : {}),
    backports,
  };
};
