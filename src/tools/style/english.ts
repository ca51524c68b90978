/** The English style, as far as a machine can see it. CONTRIBUTING holds the rest. */
import type { StyleRule } from './rule.ts';

export const englishRules: readonly StyleRule[] = [
  {
    id: 'name-the-actor',
    avoid: /\b(somebody|nobody|whoever|everybody|anybody)\b/i,
    instead: 'Name the client, server, proxy, handler, library or operator.',
    bad: 'Nobody serves this method.',
    good: 'The server does not implement this method.',
  },
  {
    id: 'in-transit',
    avoid: /\b(on the way|along the way|the other side|hung up|hangs? up)\b/i,
    instead: 'Write "in transit", "a proxy", "the peer", or "closed the connection".',
    bad: 'Something on the way broke the stream.',
    good: 'A proxy reset the stream.',
  },
  {
    id: 'reject',
    avoid:
      /\b(?<!connections? (is |was |are |were |being )?)(?<!actively )refus(es?|ed|ing|als?)\b(?! (streams?|connections?|the connection|a connection|to connect))/i,
    instead: 'A server or proxy rejects; authorization denies. "connection refused" stays.',
    bad: 'The server refused the call.',
    good: 'The server rejected the call.',
  },
  {
    id: 'permission',
    avoid: /\b((access|missing|more|which|other|write|read|user|admin) rights?|rights)\b/i,
    instead: 'Write "permission" or "permissions".',
    bad: 'The caller lacks the rights.',
    good: 'The caller lacks the permission.',
  },
  {
    id: 'response',
    avoid:
      /\b((HTTP|plain|gRPC|lost|late|server's|proxy's|service's) answers?|answers? (is|was|got|are|were) lost|answer(s|ed|ing)? with|(first|next|last|no|an|the|of|such|each|every|whole|wrong) answers? (arriv|from the (server|proxy|service|backend)|of the (server|proxy|service|backend)))/i,
    instead: 'The noun is "response", the verb "respond with" or "return".',
    bad: 'The proxy answers with 502.',
    good: 'The proxy responds with 502.',
  },
  {
    id: 'retry',
    avoid:
      /\b(repeat(s|ed|ing)? (the|this|that|a|your|every|each|its|such)?( same)? ?(calls?|requests?|RPCs?|attempts?)|repeat with|repeating (it|changes|does|helps)|sen[dt] (it |them |the same |the call |the request )?again|go again|growing,? random|another try)\b/i,
    instead: 'Write "retry"; for the waiting time "exponential backoff with jitter".',
    bad: 'Repeat the call with a growing, random pause.',
    good: 'Retry the call using exponential backoff with jitter.',
  },
  {
    id: 'automatically',
    avoid: /\bby (itself|themselves)\b/i,
    instead: 'Write "automatically", "on its own", or name what does it.',
    bad: 'The library retries by itself.',
    good: 'The library retries automatically.',
  },
  {
    id: 'maps-to',
    avoid:
      /\b(make|makes|made|making) [^.,;:]{1,40}\b(of|out of) (it|them|that|this|every|any|each|HTTP|CODE|a|an|such|plain|other|all|what)\b/i,
    instead: 'Write "maps A to B" or "converts A to B".',
    bad: 'Most clients make `UNAVAILABLE` of a 503.',
    good: 'Most clients map 503 to `UNAVAILABLE`.',
  },
  {
    id: 'is-in',
    avoid: /\bstands?\b(?!-?alone|-?by| for)/i,
    instead: 'Write "is", "is in", "appears in", or "follows".',
    bad: 'The root cause stands behind the last colon.',
    good: 'The root cause follows the last colon.',
  },
  {
    id: 'may-is-permission',
    avoid: /\bmay (not|have|be|already|still|also)\b/i,
    instead: 'Write "might" or "can" for a possibility, "is not allowed to" for a ban.',
    bad: 'The server may not know the method.',
    good: 'The server might not know the method.',
  },
  {
    id: 'negate-the-verb',
    avoid:
      /\b(is|are|was|were) no (?!longer|more|less|such|different|use|need|way|reason|guarantee|one|CODE)[a-z]+\b(?! (left|for|to|that|between|in|on|at|behind|available|of))/i,
    instead: 'Negate the verb: "is not a status".',
    bad: 'An error that is no status becomes `UNKNOWN`.',
    good: 'An error that is not a status becomes `UNKNOWN`.',
  },
  {
    id: 'plain-verbs',
    avoid:
      /\b(mends?|mended|heals?|cures?|puts? right|hiccups?|starves?|innocent|drum roll|alarm bell|housekeeping|good tokens away|look whether|turn(s|ed)? away|says? no|went dead)\b/i,
    instead: 'Write what happens: fix, recover, reject, check whether.',
    bad: 'Retries do not heal a wrong port.',
    good: 'Retries do not fix a wrong port.',
  },
  {
    id: 'bug',
    avoid: /\bdefects?\b/i,
    instead: 'Write "bug".',
    bad: 'A defect in the service.',
    good: 'A bug in the service.',
  },
  {
    id: 'similar-code',
    avoid: /\b(neighbou?rs?|neighbou?ring)\b/i,
    instead: 'Write "similar code".',
    bad: 'Its neighbor is `ABORTED`.',
    good: 'A similar code is `ABORTED`.',
  },
  {
    id: 'enable',
    avoid: /\bswitch(es|ed|ing)? (it |them |this |that |TLS |retries )?(on|off)\b/i,
    instead: 'Write "turn on", "enable", "turn off", or "disable".',
    bad: 'Switch TLS off.',
    good: 'Turn off TLS.',
  },
  {
    id: 'its-own',
    avoid: /\b((?<!one )of (its|their|your|our) own|the own|an own|own (one|ones))\b/i,
    instead: 'Write "your own X", "its own X", or "another X".',
    bad: 'A code of your own.',
    good: 'Your own code.',
  },
  {
    id: 'american',
    avoid:
      /\b(colou?red|colours?|behaviours?|favou?rite|honou?rs?|honoured|licence|catalogues?|artefacts?|e-mails?|dialling|dialled|labell?ed|modell?ing|organis\w+|recognis\w+|normalis\w+|serialis\w+|initialis\w+|authoris\w+|minimis\w+|optimis(e|es|ed|ing|ation)|summaris\w+|centre|grey|whilst|towards|spelt|for ever|programme|judgement|analys(e|ed|es)|defence|metre|fulfil|acknowledgement|learnt|ageing)\b/,
    instead: 'Use the American spelling ("color", "behavior", "license", "dialing", "-ize", "forever").',
    bad: 'The behaviour is optimised.',
    good: 'The behavior is optimized.',
  },
  {
    id: 'id-in-capitals',
    avoid:
      /\b(an?|the|its|your|request|message|trace|service|same|this|one|no|unique|stable|random|with|by|each|new|order|payment|idempotency|job|user|call) ids?\b/,
    instead: 'Write "ID" and "IDs".',
    bad: 'Send a request id.',
    good: 'Send a request ID.',
  },
  {
    id: 'singular-data',
    avoid: /\bdata (are|were|have)\b/i,
    instead: 'Data is singular.',
    bad: 'The data are corrupt.',
    good: 'The data is corrupt.',
  },
  {
    id: 'resource-not-thing',
    avoid: /\bthings?\b/i,
    instead: 'Name it: resource, record, value, problem.',
    bad: 'The thing does not exist.',
    good: 'The resource does not exist.',
  },
  {
    id: 'pushback',
    avoid: /\b(push-back|back-off|look-up|fail-over|time-out|work-around)s?\b/i,
    instead: 'One word: pushback, backoff, lookup (noun), failover, timeout, workaround.',
    bad: 'The server sends push-back.',
    good: 'The server sends pushback.',
  },
  {
    id: 'serial-comma',
    avoid: /\b(CODE|\d+), (CODE|\d+) (and|or) (CODE|\d)/,
    instead: 'Set a comma before the last of three: "502, 503, or 504".',
    bad: 'HTTP 502, 503 and 504 become `UNAVAILABLE`.',
    good: 'HTTP 502, 503, and 504 become `UNAVAILABLE`.',
  },
];
