/** How commands read their arguments: what they do not know is rejected with the usage, before anything is done. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a command accepts. */
export interface Accepted {
  /** Shown with `--help`, and when an argument is rejected. */
  readonly usage: string;
  /** The most arguments besides options; 0 when absent. */
  readonly most?: number;
  readonly flags?: readonly string[];
}

/** The arguments of a command as they were understood. */
export interface Understood {
  readonly flags: ReadonlySet<string>;
  readonly rest: readonly string[];
}

/**
 * Arguments of a command, understood.
 * @throws with the reason when one is unknown or there are too many.
 */
export const understood = (args: readonly string[], { most = 0, flags = [] }: Accepted): Understood => {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    [...flags, 'help'].map((flag) => [flag, { type: 'boolean' as const }]),
  );
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length > most) throw new Error(`Unexpected argument '${positionals[most]}'`);
  return { flags: new Set(Object.keys(values)), rest: positionals };
};

/** Reads the arguments that this process was started with; ends it with the usage if they are asked for or wrong. */
export const readArguments = (accepted: Accepted): Understood => {
  const usage = `Usage: ${accepted.usage}`;
  try {
    const read = understood(process.argv.slice(2), accepted);
    if (!read.flags.has('help')) return read;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
};
