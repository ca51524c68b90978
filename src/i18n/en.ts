import type { Actor, CallKind, MayHaveRun, RetryVerdict, Station } from '../data/code-facts.ts';

/** Interface words. The English object is the type of every other language, so a missing key does not compile. */
export const en = {
  'site.name': 'gRPC status codes',
  'site.tagline': 'What it means, who must act, whether to retry.',
  'site.description':
    'The 17 gRPC status codes: what each means, who must act, whether to retry. Search by number, name, symptom or pasted error. In English and Chinese.',
  'site.skip': 'Skip to content',
  'nav.label': 'Site',
  'nav.board': 'Codes',
  'nav.choose': 'Choose',
  'nav.messages': 'Messages',
  'nav.search': 'Look up',
  'nav.language': 'Language',
  'footer.label': 'All parts of the site',
  'footer.about':
    'Facts are read from the sources that each page names, at the version it names. Addresses on this site are permanent.',
  'footer.link': (example: string) => `Link to a code from your own error messages: ${example}`,

  'lookup.label': 'Search, or paste an error',
  'lookup.placeholder': '14, NotFound, http 429, or a log line',
  'lookup.submit': 'Look up',
  'lookup.hint': 'Nothing you type or paste leaves your browser.',
  'lookup.all': 'All results',
  'lookup.keys': 'Press / to search',

  'board.title': 'gRPC status codes',
  'board.heading': 'Seventeen codes. One of them is yours.',
  'board.lead':
    'Type a number, a name in any language’s spelling, a symptom, or paste the whole error. Every code has one page for whoever received it and whoever is about to return it.',
  'board.codes': 'All codes',
  'board.filter.actor': 'Who must act',
  'board.filter.retry': 'Repeat the call?',
  'board.filter.all': 'All',
  'board.without': 'Without JavaScript the box above leads here: find your code on the board.',
  'board.ways': 'Where to begin',
  'board.way.received': 'You got an error',
  'board.way.received.text':
    'Paste it above. Or find its code on the board: the page starts with what to check first.',
  'board.way.return': 'You must return an error',
  'board.way.return.text':
    'Each page says when its code is right, and which question separates it from its neighbours.',
  'board.way.return.choose': 'Follow the questions to your code',
  'board.way.link': 'You want to link to a code',
  'board.way.link.text': (number: string, name: string) =>
    `Print ${number} or ${name} after this site’s address. Numbers and every library’s spelling forward to the right page, for good.`,

  'actor.label': 'Who must act',
  'actor.caller': 'The caller',
  'actor.later': 'Nobody yet: try later',
  'actor.service': 'The service',
  'actor.nobody': 'Nobody',
  'actor.caller.long': 'The caller must change something',
  'actor.later.long': 'Try again later',
  'actor.service.long': 'The service is broken',
  'actor.nobody.long': 'Nothing to do',

  'station.caller': 'Your code',
  'station.client': 'Client library',
  'station.network': 'Network, proxies',
  'station.server': 'Server library',
  'station.handler': 'Handler',

  'retry.label': 'Retry',
  'retry.backoff': 'Repeat with backoff',
  'retry.restart': 'Restart the sequence',
  'retry.fix-first': 'Fix first',
  'retry.check-first': 'Check first',
  'retry.no': 'Do not repeat',
  'retry.none': 'Nothing to retry',
  'retry.backoff.long': 'Repeat the same call after a growing, random pause.',
  'retry.restart.long': 'Read again, decide again, write again: repeat the whole sequence, not this call.',
  'retry.fix-first.long': 'The same call fails again until request, credentials or state have changed.',
  'retry.check-first.long': 'It may already have run: find out before you send it again.',
  'retry.no.long': 'Repeating it does not help.',
  'retry.none.long': 'The call succeeded.',
  'retry.pacing': 'Pace',
  'retry.sources': 'What named sources say',
  'call.readOnly': 'Read-only call',
  'call.idempotent': 'Idempotent call',
  'call.other': 'Any other call',

  'ran.label': 'May it already have run?',
  'ran.yes': 'Yes, it ran',
  'ran.maybe': 'Yes, it may have',
  'ran.rarely': 'Rarely',
  'ran.no': 'No',

  'code.number': 'Number',
  'code.title': (name: string, number: number) => `${name} (${number})`,
  'code.pageTitle': (name: string, number: number, title: string) =>
    `${name} – gRPC status code ${number}: ${title}`,
  'code.http': 'HTTP equivalent',
  'code.http.source': 'per google.rpc.Code',
  'code.contents': 'On this page',
  'code.previous': 'Previous code',
  'code.next': 'Next code',
  'code.print': (address: string) => `Permanent address: ${address}`,
  'section.neighbours': 'Or is it a neighbour?',
  'section.conditions': 'When libraries produce it by themselves',
  'section.examples': 'Examples that were run',
  'examples.lead':
    'The same small document service in every language: how a handler returns the code, how a client handles it, and what came back when both ran.',
  'examples.server': 'Server: return it',
  'examples.client': 'Client: handle it',
  'examples.output': 'What came back',
  'examples.run': (library: string, toolchain: string) => `Run with ${library}, ${toolchain}`,
  'examples.wire': 'On the wire, and grpcurl',
  'section.messages': 'Messages that come with it',
  'section.names': 'How it is spelt',
  'section.mappings': 'Mappings',
  'section.operations': 'Counted as an error by',
  'section.details': 'Details that suit it',
  'section.disagreements': 'Sources disagree',
  'section.related': 'Related codes',
  'section.sources': 'Sources',
  'origin.caption': 'Which station can produce it, and the clue that gives it away',
  'origin.lit': 'can produce it',
  'origin.unlit': 'does not produce it',
  'neighbours.stays': (name: string) => `stay with ${name}`,
  'neighbours.caption': (name: string) => `Codes that are confused with ${name}`,
  'side.client': 'client',
  'side.server': 'server',
  'side.both': 'client or server',
  'names.copy': 'Copy',
  'names.copied': 'Copied',
  'names.sources': 'Where each spelling was read',
  'names.none': 'no such name',
  'mappings.toHttp': 'This code as an HTTP status',
  'mappings.fromHttp': 'HTTP responses without grpc-status that clients turn into it',
  'mappings.fromHttp2': 'HTTP/2 error codes that clients turn into it',
  'mappings.every': 'every one of them',
  'mappings.none': 'none',
  'mappings.oneWay': 'Each table is one-way. Do not read it backwards.',
  'operations.labels': 'In metrics and traces',
  'operations.error': 'error',
  'operations.fine': 'not an error',
  'disagreements.verdict': 'What to do',
  'sources.title': 'Sources',
  'sources.description':
    'Every repository that the facts of this site were read from, with the commit that was read, and the file behind each spelling of the codes.',
  'sources.notCodes': 'Names in enums that are no codes',
  'list.colon': ': ',
  'sources.repositories': 'Repositories',
  'sources.spellings': 'Spellings',
  'nav.sources': 'Sources',
  'sources.files': 'Every file that was read',
  'sources.version': (commit: string, date: string) => `at ${commit}, ${date}`,

  'search.title': 'Look up a code, or paste an error',
  'search.description':
    'Type a number, a name, a symptom or paste a log line: the code, the cause and the next step. Everything happens in your browser.',
  'search.examples': 'For example',
  'search.example.symptom': 'server overloaded, should I retry',
  'search.results': 'Also on this site',
  'search.all': 'Search every page for it',
  'search.searching': 'Searching…',
  'search.empty': 'Type something, or paste the whole error. Several lines are welcome.',
  'search.nothing': 'No code is claimed: nothing here fits that text well enough.',
  'search.nothing.try':
    'Try the line that names a status, a number from 0 to 16, or a few words about what happened.',
  'search.nopages': 'No other page holds these words.',
  'search.unavailable': 'Full-text search could not be loaded. Codes and pasted errors are still answered.',
  'search.dev': 'Full-text search needs a build: run npm run build, then npm start.',
  'search.broken':
    'The look-up could not be loaded. Check the connection and reload, or find the code on the board.',
  'search.noscript':
    'The look-up runs in your browser and needs JavaScript. Without it, every code is one step away:',
  'search.kind.code': 'Code',
  'search.kind.message': 'Message',
  'search.kind.guide': 'Guide',
  'search.kind.page': 'Page',

  'answer.heading': 'Answer',
  'answer.open': 'Open the page',
  'answer.retry': 'Repeat the same call?',
  'answer.several': 'More than one code fits. What decides:',
  'answer.else': 'If it is not that',
  'answer.parts': 'Your text, taken apart',
  'answer.library': 'Library',
  'answer.code': 'Status',
  'answer.description': 'Description',
  'answer.http': 'HTTP status',
  'answer.http2': 'HTTP/2 error',
  'answer.lines': 'Lines that tell',
  'answer.chain': 'Wrapped inside it',
  'answer.causes': 'Why it happens',
  'answer.steps': 'What to do',
  'answer.message': 'Known message',
  'answer.details': 'Error details, decoded',
  'answer.share': 'Copy link to this answer',
  'answer.summary': 'Copy summary for a bug report',
  'answer.mask': 'Mask addresses and secrets',
  'answer.copied': 'Copied',

  'details.value': 'Value {nth} of {count}, joined by commas',
  'details.none': 'No details are packed into it.',
  'details.noCode': '{number}, which is no status code',
  'details.mismatch':
    'The status inside says {inside}, `grpc-status` says {outside}. Clients do not agree on such a pair: grpc-go reports `INTERNAL`, the functions of grpc-java and Python that read details refuse it.',
  'details.guessed': 'Not one of the types described here: fields by number, values guessed from the bytes',
  'details.field': 'field {number} ({wire})',
  'details.unknown': 'Fields that this type does not have',
  'details.empty': 'empty',
  'details.bytes': '{count} bytes',
  'details.float': 'or {float} as a floating-point number',
  'details.partial': 'What stands before that place:',
  'details.unavailable': 'The decoder could not be loaded. Check the connection and look up again.',
  'details.problem.empty': 'Nothing to decode at character {nth}.',
  'details.problem.too-long':
    'Longer than {at} characters, far more than trailers usually may hold. Not decoded.',
  'details.problem.bad-character': 'Not base64: character {nth} is none of its signs.',
  'details.problem.bad-padding':
    'Not base64: the padding (`=`) at character {nth} is not at the end, or there is too much of it.',
  'details.problem.lone-character':
    'Not base64: character {nth} is left over. The value was cut, or characters got lost.',
  'details.problem.cut-off':
    'The data ends in the middle of a field, at byte offset {at}. The value was probably cut.',
  'details.problem.past-end':
    'The length at byte offset {at} reaches past the end of the data. The value was probably cut.',
  'details.problem.bad-number': 'The number at byte offset {at} does not end within ten bytes.',
  'details.problem.bad-tag':
    'No field can start at byte offset {at}: this is no protobuf message, or bytes before it are damaged.',
  'details.problem.bad-group': 'A group ends at byte offset {at} that was not the last one opened.',
  'details.problem.bad-text': 'Text is not UTF-8 at byte offset {at}.',
  'details.problem.wrong-type':
    'The field at byte offset {at} has another wire type than its definition. This is probably no `google.rpc.Status`.',
  'details.problem.too-deep': 'Messages are nested too deeply at byte offset {at}. Decoding stopped there.',
  'details.problem.too-many': 'More fields than anyone can read. Decoding stopped at byte offset {at}.',

  'list.comma': ', ',
  'messages.title': 'Messages that gRPC libraries print',
  'messages.description': (count: number) =>
    `${count} error texts that gRPC libraries and proxies print: what each one means, why it appears and what to do.`,
  'messages.filter': 'Language',
  'messages.more': (count: number, name: string) => `All ${count} messages that come with ${name}`,
  'message.pageTitle': (title: string, name: string) => `${title} – ${name}, a gRPC error message`,
  'message.code': 'Code',
  'message.libraries': 'Printed by',
  'message.meaning': 'What it says',
  'message.siblings': 'Similar messages',

  'choose.title': 'Which gRPC status code do I return?',
  'choose.description': (count: number) =>
    `A short path of questions that ends in one code, and ${count} situations from real services, each with its code, the reason, and why it is not the neighbour.`,
  'choose.path': 'Follow the questions',
  'choose.path.hint': 'From top to bottom, take the first answer that fits.',
  'choose.restart': 'Start again',
  'choose.runnerUp': 'Runner-up',
  'choose.like': (name: string) => `Situations that end in ${name}`,
  'choose.picture': 'The whole path at a glance',
  'choose.situations': 'Situations',
  'choose.situations.lead':
    'Grouped by code. Every heading is an address that you can send to a colleague; the look-up finds them by their words.',
  'choose.not': 'Not',
  'choose.threads': 'Discussed in',
  'choose.all': (count: number, name: string) => `All ${count} situations that end in ${name}`,

  'notfound.title': 'No such page',
  'notfound.lead': 'This address is not one of ours. If it holds the name of a code, the page is here:',
  'notfound.codes': 'All 17 codes',
} as const;

type Widened<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : T[Key] };

/** What every language must provide. Keys made of data values are demanded for every value. */
export type Dictionary = Widened<typeof en> &
  Readonly<
    Record<
      | `actor.${Actor}`
      | `actor.${Actor}.long`
      | `station.${Station}`
      | `retry.${RetryVerdict}`
      | `retry.${RetryVerdict}.long`
      | `call.${CallKind}`
      | `ran.${MayHaveRun}`,
      string
    >
  >;

en satisfies Dictionary;
