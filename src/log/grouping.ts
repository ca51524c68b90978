import type { CodeName } from '../data/names.ts';
import { counter, type Counter } from './counter.ts';
import { normalised } from './normalise.ts';
import type { Group, Occurrence } from './report.ts';
import type { EventStatus } from './status.ts';
import { templates, type Template } from './templates.ts';

const MOST_GROUPS = 1000;
const MOST_PEERS = 20;
/** Of a longer event the beginning is kept. */
export const LONGEST_SHOWN = 2000;

/** What holds for every event that says the same. */
export interface Kind {
  readonly status: EventStatus;
  /** The group of such events; absent when there are too many groups. */
  readonly template?: Template;
}

interface Growing {
  readonly code: CodeName;
  readonly message?: string;
  readonly words: () => string;
  count: number;
  readonly first: Occurrence;
  last: Occurrence;
  typical: Occurrence;
  /** Whose event is the typical one, and by how many events that kind leads over all others. */
  leader: Kind;
  lead: number;
  readonly peers: Counter;
}

/** Counts events in groups of those that say about the same. */
export interface Grouping {
  /** Returns the kind of an event that is met for the first time. */
  readonly kindOf: (status: EventStatus) => Kind;
  readonly add: (kind: Kind, here: Occurrence, peer: string | undefined) => void;
  /** Returns the groups, the largest first. */
  readonly groups: () => Group[];
  /** Tells how many events belong to no group. */
  readonly ungrouped: () => number;
}

/** The kind that more than half of the events have stays the leader, in one pass and without counting each kind. */
const vote = (group: Growing, kind: Kind, here: Occurrence): void => {
  if (group.leader === kind) group.lead += 1;
  else if (group.lead > 0) group.lead -= 1;
  else {
    group.leader = kind;
    group.lead = 1;
    group.typical = here;
  }
};

const grownFrom = (kind: Kind, template: Template, here: Occurrence): Growing => ({
  code: kind.status.code,
  ...(kind.status.message !== undefined && { message: kind.status.message }),
  words: () => template.words.join(' '),
  count: 0,
  first: here,
  last: here,
  typical: here,
  leader: kind,
  lead: 0,
  peers: counter(MOST_PEERS),
});

/** Returns an empty set of groups. */
export const grouping = (): Grouping => {
  const alike = templates(MOST_GROUPS);
  const growing = new Map<number, Growing>();
  let ungrouped = 0;

  const kindOf = (status: EventStatus): Kind => {
    const said = normalised(status.description).slice(0, LONGEST_SHOWN);
    const template = alike.groupOf(`${status.code} ${status.message ?? ''}`, said);
    return { status, ...(template && { template }) };
  };

  const add = (kind: Kind, here: Occurrence, peer: string | undefined) => {
    const { template } = kind;
    if (!template) {
      ungrouped += 1;
      return;
    }
    const group = growing.get(template.id) ?? grownFrom(kind, template, here);
    growing.set(template.id, group);
    group.count += 1;
    group.last = here;
    vote(group, kind, here);
    if (peer !== undefined) group.peers.add(peer);
  };

  const groups = () =>
    [...growing.values()]
      .map(({ words, peers, leader: _leader, lead: _lead, ...group }) => ({
        ...group,
        template: words(),
        peers: peers.sorted().slice(0, MOST_PEERS),
      }))
      .sort((a, b) => b.count - a.count || a.first.line - b.first.line);

  return { kindOf, add, groups, ungrouped: () => ungrouped };
};
