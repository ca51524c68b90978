import type { RuleSentences } from '../data/service-config-rules.ts';
import type { ConfigWords } from '../data/service-config-words.ts';
import { ranVersions, retriesSince } from '../data/service-config-versions.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Checked } from './check.ts';
import type { Fault } from './faults.ts';
import { RUN_LIBRARIES } from './observation.ts';

/** The sentences about faults, in one language. */
export interface FaultWords {
  readonly says: RuleSentences;
}

/** The sentences of a verdict, in one language; `{…}` is filled in. */
export type VerdictWords = FaultWords &
  Pick<
    ConfigWords,
    | 'retries'
    | 'hedges'
    | 'nothing'
    | 'rejected'
    | 'ignored'
    | 'since'
    | 'before'
    | 'worst'
    | 'throttle'
    | 'choices'
    | 'anyClient'
  >;

/** The sentences about the entry that applies. */
export type AppliesWords = Pick<
  ConfigWords,
  'applies-method' | 'applies-service' | 'applies-default' | 'applies-none' | 'applies-rejected' | 'anyMethod'
>;

/** Between the names of libraries and codes. */
export const AND = { en: ', ', zh: '、' } as const satisfies Record<Locale, string>;

/** Returns milliseconds as seconds, short: `0.1 s`. */
export const seconds = (milliseconds: number): string => `${Number((milliseconds / 1000).toPrecision(3))} s`;

/** Returns the sentence about a fault. */
export const faultSentence = ({ rule, found }: Fault, words: FaultWords): string => {
  // What comes from the text is shown as code; code names come as code already.
  const value = found.startsWith('`') || /^\d+$/.test(found) ? found : `\`${found}\``;
  const says = words.says[rule];
  return says.includes('`{found}`') ? fill(says, { found }) : fill(says, { found: value });
};

/** Returns the pauses of the longest call, added up. */
export const longestWait = ({ worst }: Checked): { least: number; most: number } =>
  worst.delays.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
    least: 0,
    most: 0,
  });

const effect = (checked: Checked, words: VerdictWords, locale: Locale): string => {
  const { entry, worst } = checked;
  const policy = entry?.policy;
  if (!policy || worst.attempts < 2) return words.nothing;
  const codes = policy.codes.map((code) => `\`${code}\``).join(AND[locale]);
  const attempts = String(policy.kind === 'hedging' ? policy.maxAttempts : worst.attempts);
  if (policy.kind === 'hedging')
    return fill(words.hedges, { codes: codes || '—', attempts, delay: seconds(policy.delay * 1000) });
  const { least, most } = longestWait(checked);
  return fill(words.retries, { codes, attempts, least: seconds(least), most: seconds(most) });
};

/** Tells whether no library that reads JSON takes the config. */
const isRejected = ({ accepts }: Checked): boolean =>
  RUN_LIBRARIES.every((library) => accepts[library] === 'no');

/** Returns the versions that do not follow the policy by default, of libraries that follow it today. */
const olderVersions = ({ accepts, worst }: Checked, words: VerdictWords, locale: Locale): string =>
  RUN_LIBRARIES.flatMap((library) => {
    const since = library === 'grpc-core' ? undefined : retriesSince[library];
    return since && worst.attempts > 1 && accepts[library] === 'yes'
      ? [fill(words.before, { library, version: since.version })]
      : [];
  }).join(AND[locale]);

/** Tells which entry applies to the method that is shown, or that none does, or that every library rejects the config. */
export const appliesSentence = (checked: Checked, words: AppliesWords): string => {
  if (isRejected(checked)) return words['applies-rejected'];
  const { method, applies } = checked;
  const name = method ? `\`${method}\`` : words.anyMethod;
  return applies
    ? fill(words[`applies-${applies.by}`], { line: String(applies.line), method: name })
    : fill(words['applies-none'], { method: name });
};

/** Returns the verdict: the gravest fault first, then what the config does, then which libraries differ. */
export const verdict = (checked: Checked, words: VerdictWords, locale: Locale): string[] => {
  const grave = checked.faults.find(({ severity }) => severity === 'error');
  const by = (answer: 'no' | 'ignored') =>
    RUN_LIBRARIES.filter((library) => checked.accepts[library] === answer)
      .map((library) => `${library} ${ranVersions[library]}`)
      .join(AND[locale]);
  const older = olderVersions(checked, words, locale);
  const { choices, chosen = 0 } = checked.input;
  return [
    ...(grave ? [faultSentence(grave, words)] : []),
    ...(isRejected(checked) ? [] : [effect(checked, words, locale)]),
    ...(older ? [fill(words.since, { libraries: older })] : []),
    ...(by('no') ? [fill(words.rejected, { libraries: by('no') })] : []),
    ...(by('ignored') ? [fill(words.ignored, { libraries: by('ignored') })] : []),
    ...(choices
      ? [
          fill(words.choices, {
            count: String(choices.length),
            number: String(chosen + 1),
            conditions: choices[chosen] ? `\`${choices[chosen]}\`` : words.anyClient,
          }),
        ]
      : []),
  ];
};
