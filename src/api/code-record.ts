import { shortSpellings } from '../routes/short-addresses.ts';
import { STATIONS } from '../data/code-facts.ts';
import { factsOf } from '../data/codes.ts';
import { DETAIL_TYPES } from '../data/details.ts';
import { disagreementsAbout } from '../data/disagreements.ts';
import { CODE_NUMBERS, slugOf, type CodeName } from '../data/names.ts';
import {
  conventions,
  metricLabels,
  metricValue,
  type Convention,
  type MetricLabel,
} from '../data/operations.ts';
import { neighboursOf } from '../data/pairs.ts';
import { spellings } from '../data/spellings.ts';
import type { Notation } from '../data/spellings/notation.ts';
import { absolute, linkTo } from '../routes/href.ts';
import { messagesOf } from '../model/messages-by-code.ts';
import { spellingForm } from '../model/spelling-forms.ts';
import { mappingsOf } from '../model/code-mappings.ts';
import { pagesOf } from './links.ts';
import type { CodeRecord } from './schemas/code.ts';

const spellingsOf = (name: CodeName): CodeRecord['spellings'] =>
  Object.entries<Notation>(spellings).map(([notation, { ecosystem, form, names, source }]) => ({
    notation,
    ecosystem,
    form: spellingForm(form),
    name: names[name],
    source,
  }));

const conventionsOf = (name: CodeName): CodeRecord['conventions'] =>
  Object.entries<Convention>(conventions).map(([convention, { label, countsAsError, source }]) => ({
    convention,
    label,
    countsAsError: countsAsError[name],
    source,
  }));

const labelsOf = (name: CodeName): CodeRecord['metricLabels'] =>
  Object.values<MetricLabel>(metricLabels).map((label) => ({
    system: label.system,
    key: label.key,
    value: metricValue(label, name),
    source: label.source,
  }));

/** Returns what the page of a code says from data, for programs. */
export const codeRecordOf = (name: CodeName, site: URL | undefined): CodeRecord => {
  const { title, meaning, actor, action, origins, retry, mayHaveRun, ranBecause, ...facts } = factsOf(name);
  const { sources: claims, ...advice } = retry;
  return {
    name,
    number: CODE_NUMBERS[name],
    slug: slugOf(name),
    pages: pagesOf({ page: 'code', name }, site),
    shortAddresses: shortSpellings(name).map((spelling) => absolute(linkTo(spelling), site)),
    title,
    meaning,
    actor,
    action,
    retry: { ...advice, claims: [...claims] },
    mayHaveRun,
    ranBecause,
    origins: STATIONS.flatMap((station) => {
      const clue = origins[station];
      return clue ? [{ station, clue }] : [];
    }),
    conditions: [...facts.libraryConditions],
    related: neighboursOf(name),
    spellings: spellingsOf(name),
    mappings: mappingsOf(name),
    conventions: conventionsOf(name),
    metricLabels: labelsOf(name),
    details: DETAIL_TYPES.flatMap((type) => {
      const why = facts.details[type];
      return why ? [{ type, why }] : [];
    }),
    messages: messagesOf(name).map(({ id }) => id),
    disagreements: disagreementsAbout(name).map(({ codes: _, ...point }) => ({
      ...point,
      claims: [...point.claims],
    })),
  };
};
