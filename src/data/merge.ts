type Intersection<Union> = (Union extends unknown ? (given: Union) => void : never) extends (
  given: infer All,
) => void
  ? All
  : never;

/** The records of several groups as one. */
export type Merged<Groups> = Intersection<Groups[keyof Groups]>;

/**
 * Joins groups of records, each in a file of its own, into one record.
 * @param where what an error names: the folder of the groups.
 * @param groups by the names of their constants.
 * @throws when two groups hold the same id: one record would replace the other without a word.
 */
export const merge = <const Groups extends Readonly<Record<string, object>>>(
  where: string,
  groups: Groups,
): Merged<Groups> => {
  const owners = new Map<string, string>();
  for (const [group, records] of Object.entries(groups))
    for (const id of Object.keys(records)) {
      const owner = owners.get(id);
      if (owner)
        throw new Error(
          `${where}: ${owner} and ${group} both hold ${id}. Ids are unique: rename the newer one.`,
        );
      owners.set(id, group);
    }
  return Object.assign({}, ...Object.values(groups)) as Merged<Groups>;
};
