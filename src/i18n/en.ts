import type { Actor, CallKind, MayHaveRun, RetryHeadline, Station } from '../data/code-facts.ts';

/** Interface words. The English object is the type of every other language, so a missing key does not compile. */
export const en = {
  'site.name': 'gRPC status codes',
  'site.tagline': 'What it means, who must act, whether to retry.',
  'site.description':
    'The 17 gRPC status codes: what each means, who must act, whether to retry. Search by number, name, symptom or pasted error. In English and Chinese.',
  'site.skip': 'Skip to content',
  'nav.label': 'Site',
  'nav.board': 'Codes',
  'nav.choose': 'Choose a code',
  'nav.messages': 'Error messages',
  'nav.search': 'Search',
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
  'board.heading': 'gRPC status codes',
  'board.lead':
    'Type a number, a name in any language’s spelling, a symptom, or paste the whole error. Every code has one page for whoever received it and whoever is about to return it.',
  'board.codes': 'All codes',
  'board.filter.actor': 'Who needs to act',
  'board.filter.retry': 'Retry?',
  'board.filter.all': 'All',
  'filter.shown': '{shown} of {all}',
  'filter.clear': 'Clear',
  'board.without': 'Without JavaScript the box above leads here: find your code on the board.',
  'board.ways': 'Where to begin',
  'board.way.received': 'You got an error',
  'board.way.received.text':
    'Paste it above. Or find its code on the board: the page starts with what to check first.',
  'board.way.return': 'You must return an error',
  'board.way.return.text':
    'Each page says when its code is right, and which question separates it from its neighbours.',
  'board.way.return.choose': 'Decision tree to your code',
  'board.way.link': 'You want to link to a code',
  'board.way.link.text': (number: string, name: string) =>
    `Print ${number} or ${name} after this site’s address. Numbers and every library’s spelling forward to the right page, for good.`,

  'actor.label': 'Who needs to act',
  'actor.caller': 'Caller',
  'actor.later': 'Caller may retry',
  'actor.service': 'Service owner',
  'actor.nobody': 'No one',
  'actor.caller.long': 'The caller must change something',
  'actor.later.long': 'Check, then retry later',
  'actor.service.long': 'The service owner must fix a bug or an outage',
  'actor.nobody.long': 'Nothing to do',

  'station.caller': 'Your code',
  'station.client': 'Client library',
  'station.network': 'Network, proxies',
  'station.server': 'Server library',
  'station.handler': 'Handler',

  'retry.label': 'Retry',
  'retry.backoff': 'Retry with backoff, if safe to repeat',
  'retry.when-told': 'Retry only when the server says when',
  'retry.restart': 'Retry the whole transaction',
  'retry.fix-first': 'Don’t retry until fixed',
  'retry.check-first': 'Check whether it ran',
  'retry.no': 'Don’t retry',
  'retry.none': 'Nothing to retry',
  'retry.if-idempotent': 'Only idempotent calls',
  'retry.if-idempotent.long':
    'Retry reads and idempotent calls with backoff. For any other call, first find out whether it ran.',
  'retry.backoff.long': 'Retry with exponential backoff and jitter.',
  'retry.when-told.long':
    'Wait as long as `RetryInfo` says, or until the quota resets. Without that, do not retry automatically.',
  'retry.restart.long':
    'Reread the state, decide again, write again: retry the whole read-modify-write, not only this call.',
  'retry.fix-first.long':
    'The same call fails again until the request, the credentials, or the system state changes.',
  'retry.check-first.long': 'The call might have run: find out before you retry it.',
  'retry.no.long': 'Retrying does not help.',
  'retry.none.long': 'The call succeeded.',
  'retry.pacing': 'Backoff',
  'retry.sources': 'What official docs and libraries do',
  'call.readOnly': 'Read-only call',
  'call.idempotent': 'Idempotent call',
  'call.other': 'Any other call',

  'ran.label': 'Could it have run?',
  'ran.yes': 'Yes, it ran',
  'ran.maybe': 'Possibly',
  'ran.rarely': 'Rarely',
  'ran.no': 'No',

  'code.number': 'Number',
  'code.title': (name: string, number: number) => `${name} (${number})`,
  'code.pageTitle': (name: string, number: number, title: string) =>
    `${name} – gRPC status code ${number}: ${title}`,
  'code.http': 'HTTP equivalent',
  'code.http.source': 'per google.rpc.Code',
  'code.preview': (heading: string, meaning: string, actor: string, retry: string) =>
    `${heading}. ${meaning}. ${actor}. ${retry}.`,
  'code.contents': 'On this page',
  'code.steps': 'Previous and next code',
  'code.print': (address: string) => `Permanent address: ${address}`,
  'section.situations': 'Common cases',
  'section.neighbours': 'Similar codes',
  'section.conditions': 'When libraries generate it',
  'section.examples': 'Code examples',
  'examples.lead':
    'The same small document service in every language: how a handler returns the code, how a client handles it, and what came back when both ran.',
  'examples.server': 'Server: return it',
  'examples.client': 'Client: handle it',
  'examples.output': 'Output',
  'examples.run': (library: string, toolchain: string) => `Run with ${library}, ${toolchain}`,
  'examples.wire': 'On the wire and with grpcurl',
  'section.messages': 'Error messages with this code',
  'section.names': 'Name in each language',
  'section.mappings': 'HTTP and HTTP/2 mappings',
  'section.operations': 'How monitoring tools count it',
  'section.details': 'Recommended error details',
  'section.disagreements': 'Where sources disagree',
  'section.related': 'Related codes',
  'section.sources': 'Sources',
  'origin.caption': 'Where it can come from, and how to tell',
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
  'nav.guides': 'Guides',
  'nav.mappings': 'HTTP and HTTP/2 mappings',
  'sources.files': 'Every file that was read',
  'sources.version': (commit: string, date: string) => `at ${commit}, ${date}`,

  'guides.title': 'Guides',
  'guides.description':
    'One task across all codes: retrying, deadlines, error details, links in error messages, and the tables between gRPC, HTTP and HTTP/2.',
  'guides.nav': 'Guides and tables',
  'guide.pageTitle': (title: string) => `${title} – gRPC guide`,
  'guide.yes': 'yes',
  'guide.no': 'no',
  'guide.notApplicable': 'n/a',
  'retry.matrix': 'What to do with the same call, by code and kind of call',
  'retry.unconfigured': 'Without any setting',
  'observed.wire': 'Recorded: a failed call on the wire',
  'observed.caption': 'What clients report for a response without a usable gRPC status',
  'observed.received': 'The client received',
  'observed.usual': 'Most clients',
  'observed.exceptions': 'Exceptions',
  'observed.none': 'none',
  'observed.ended': 'the program ended',
  'observed.run': (libraries: string) => `Run with ${libraries}.`,
  'retry.configured': 'With settings',
  'retry.pushback': 'Honors pushback',
  'retry.hedging': 'Hedging',
  'config.ran': (library: string) => `Run with ${library} against a server on loopback. What was seen:`,
  'timeline.caption': 'One call, three programs, three clocks. Numbers lead to the list below.',
  'timeline.at': (at: number, who: string) => `${at} ms, ${who}`,
  'timeline.works': 'works',
  'timeline.waits': 'waits for an answer',
  'timeline.in-vain': 'works, but nobody waits any more',
  'timeline.clock': 'the deadline on its own clock',
  'deadline.byItself': 'By itself',
  'deadline.how': 'How',
  'limits.limit': 'Default',
  'limits.note': 'Where, and how to change it',
  'numbers.caption': (number: number) =>
    `A grpc-go server returned the number ${number} with the message “card declined”. What clients made of it, as run:`,
  'numbers.printed': 'Printed',
  'numbers.means': 'What is left',
  'types.lead': 'Where the types are defined',
  'types.codes': (count: number) => `suits ${count} codes`,
  'details.guide': 'How to attach and read them, and how large they may be',
  'address.number': 'Number',
  'address.name': 'Name, in any spelling',
  'address.page': 'The page itself',
  'address.language': 'In Chinese',
  'address.section': 'A section of it',
  'address.message': 'With the message that was printed',

  'mappings.title': 'gRPC, HTTP and HTTP/2: every mapping side by side',
  'mappings.description':
    'How clients map HTTP statuses and HTTP/2 resets to gRPC codes, and how gateways map gRPC codes to HTTP, with a source for every table.',
  'mappings.all': 'All tables side by side',
  'mappings.backwards': 'Don’t use these tables in reverse.',
  'mappings.backwards.why':
    'Each has one direction and one owner. The client’s table is for responses that no gRPC server wrote; the other one is for servers that answer over plain HTTP. HTTP and HTTP/2 mappings don’t round-trip: a code mapped to HTTP and back is often a different code.',
  'mappings.http-to-grpc': 'HTTP status to gRPC code',
  'mappings.http-to-grpc.lead':
    'Used by clients, and only where a response carries no `grpc-status`: a proxy, a load balancer or a web server answered. `*` means any other status.',
  'mappings.grpc-to-http': 'gRPC code to HTTP status',
  'mappings.grpc-to-http.lead':
    'Used by gateways and servers that answer an HTTP/JSON request. A gRPC response itself has the HTTP status 200, whatever its code.',
  'mappings.http2-to-grpc': 'HTTP/2 error to gRPC code',
  'mappings.http2-to-grpc.lead':
    'Used by clients whose stream ended with RST_STREAM instead of trailers. The star stands for numbers that HTTP/2 does not define.',
  'mappings.grpc-to-http2': 'gRPC code to HTTP/2 error',
  'mappings.grpc-to-http2.lead':
    'Used by libraries that have to cut a stream off. A status normally travels in the trailers, and no document prescribes this direction.',
  'mappings.connection': 'What happens to a whole connection',
  'mappings.connection.lead': 'The code that open calls end with, by the protocol document.',
  'mappings.disagreements': 'Where sources disagree, and what to do',
  'mappings.tables': (count: number) => `The ${count} tables of this direction, with their sources`,
  'mappings.jump': (title: string) => `Jump to a row: ${title}`,
  'mappings.differs': 'differs',
  'mappings.unmapped': 'no entry',

  'search.title': 'Look up a code, or paste an error',
  'search.description':
    'Type a number, a name, a symptom or paste a log line: the code, the cause and the next step. Everything happens in your browser.',
  'search.examples': 'For example',
  'search.example.symptom': 'server overloaded, should I retry',
  'search.results': 'Also on this site',
  'search.all': 'Search every page for it',
  'search.searching': 'Searching…',
  'search.empty': 'Type something, or paste the whole error. Multi-line text works.',
  'search.nothing':
    'No matching code found. Try the line that names a status, a number from 0 to 16, or a few words about what happened.',
  'search.nopages': 'No other pages match.',
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
  'answer.probably': 'Probably this code.',
  'answer.because': 'The text resembles this case:',
  'answer.none':
    'The text names no status code, and no case on this site is near enough to claim one. These pages are the closest.',
  'answer.none.log':
    'This log contains no gRPC status and no known gRPC library message, so no code is claimed. These pages are the closest.',
  'answer.none.configuration':
    'This is configuration or source code, not an error. These pages are the closest.',
  'answer.none.how-to': 'These pages answer this question.',
  'answer.none.comparison': 'This page compares the codes.',
  'answer.open': 'Open the page',
  'answer.retry': 'Repeat the same call?',
  'answer.several': 'More than one code fits. What decides:',
  'answer.else': 'Other possible codes',
  'answer.parts': 'Parsed error',
  'answer.library': 'Library',
  'answer.code': 'Status',
  'answer.description': 'Description',
  'answer.http': 'HTTP status',
  'answer.http2': 'HTTP/2 error',
  'answer.lines': 'Relevant lines',
  'answer.chain': 'Wrapped errors',
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
  'message.pageTitle': (title: string, name: string, library: string) => `${title} – ${name} in ${library}`,
  'message.code': 'Code',
  'message.libraries': 'Printed by',
  'message.meaning': 'What it means',
  'message.siblings': 'Similar messages',
  'message.reproduced': 'Reproduced',
  'message.reproduced.with': 'Tested with',

  'nav.libraries': 'Libraries',
  'libraries.title': 'gRPC status codes by language and library',
  'libraries.description': (count: number) =>
    `${count} languages, libraries and tools: how each spells the 17 codes, how to return and read one, and common pitfalls.`,
  'libraries.run': 'Run',
  'libraries.run.lead':
    'Every snippet on these pages was compiled and run; the output below it is what came back.',
  'libraries.read': 'Read from source, not run',
  'libraries.read.lead': 'Spellings and traps come from the source, at the version that each page names.',
  'library.title': (name: string) => `${name}: gRPC status codes, errors and details`,
  'library.heading': (name: string) => `gRPC status codes in ${name}`,
  'library.description': (name: string) =>
    `gRPC status codes in ${name}: all 17 names, how to return one and read it, error details, a link in every error, and common pitfalls. Every snippet was run.`,
  'library.description.read': (name: string) =>
    `gRPC status codes in ${name}: the name of each of the 17 codes, what surprises people, and the messages it prints. Read from source.`,
  'library.notRun': 'Read from source, not run: this site has no example programs for it.',
  'library.notRun.recorded': 'What it printed for each code was recorded.',
  'library.all': (name: string) => `All of ${name}`,
  'library.spellings': 'Code names',
  'library.constants': 'How the library lists them itself',
  'library.constants.code': 'Print every code',
  'library.create': 'Create, return and read a status',
  'library.create.code': 'Create it on the server',
  'library.read.code': 'Read it on the client',
  'library.details': 'Error details',
  'library.details.lead':
    'A quota that is used up, with five detail messages: attached by the server and read by the client.',
  'library.details.attach': 'Server: attach details',
  'library.details.read': 'Client: read details',
  'library.link': 'A link in every error',
  'library.link.lead':
    'An interceptor that adds a `google.rpc.Help` link to the page of the code, and leaves the other details as they are.',
  'library.link.code': 'Server interceptor',
  'library.http': 'To and from HTTP',
  'library.http.lead': 'The conversion that comes with the library. Tables of other libraries differ.',
  'library.http.code': 'Convert',
  'library.codes': 'Code by code',
  'library.codes.lead':
    'A server method that returns the code in a real situation, the client that handles it, and what came back.',
  'library.codes.recorded': 'What it printed when a server returned the code.',
  'library.traps': 'Common pitfalls',
  'library.messages': 'Messages it prints',

  'choose.title': 'Which gRPC status code do I return?',
  'choose.heading': 'Which code do I return?',
  'choose.description': (count: number) =>
    `A short path of questions that ends in one code, and ${count} situations from real services, each with its code, the reason, and why a similar code is wrong.`,
  'choose.path': 'Decision tree',
  'choose.path.hint': 'From top to bottom, take the first answer that fits.',
  'choose.restart': 'Start again',
  'choose.runnerUp': 'Also consider',
  'choose.like': (name: string) => `Situations that end in ${name}`,
  'choose.picture': 'Full decision tree',
  'choose.situations': 'Situations',
  'choose.situations.lead':
    'Grouped by code. Every heading is an address that you can send to a colleague; the look-up finds them by their words.',
  'choose.not': 'Not',
  'choose.threads': 'Discussed in',
  'choose.all': (count: number, name: string) => `All ${count} situations of ${name}, with reasons`,

  'compare.short': 'compare',
  'compare.title': 'Compare similar codes',
  'compare.description':
    'Pairs and triples of gRPC status codes that people mix up: the one question that decides, what differs, real situations, what clients do.',
  'compare.pageTitle': (names: string) => `${names}: which gRPC status code?`,
  'compare.heading': (others: string, last: string) => `${others} or ${last}?`,
  'compare.question': 'The deciding question',
  'compare.pairs': 'In pairs',
  'compare.differences': 'What differs',
  'compare.scenarios': 'Which one is it?',
  'compare.clients': 'What clients do',
  'compare.advice': 'What official docs and libraries do about repeating',
  'compare.others': 'Other comparisons with these codes',
  'compare.http': 'As HTTP, per google.rpc.Code',
  'compare.nothing': 'none',
  'compare.semicolon': '; ',
  'nav.compare': 'Compare',

  'glossary.title': 'Glossary: English and Chinese',
  'glossary.description':
    'The words that this site uses for gRPC in English and Chinese, one word per thing, and the forms that readers meet elsewhere, traditional characters included.',
  'glossary.terms': 'Terms',
  'glossary.codes': 'Names of the codes',
  'glossary.elsewhere': 'Seen elsewhere',
  'nav.glossary': 'Glossary',

  'nav.data': 'Data',
  'nav.changes': 'Changes',
  'data.title': 'Data and downloads',
  'data.description':
    'Every fact of this site as files: JSON with a published schema, a Markdown twin of each page, a feed of changes and one archive of the whole site.',
  'data.json': 'JSON',
  'data.json.lead':
    'No key is needed, and the addresses are permanent. What people read is an object with one text for each language. Every claim names its source; the list at the end of a file gives the commit that was read.',
  'data.codes': 'All codes, in the order of their numbers',
  'data.code': 'One code, by page slug',
  'data.code-by-number': 'The same file, by number',
  'data.messages': 'Every message that libraries print, with causes and steps',
  'data.message': 'One message; the last part is that of its page’s address',
  'data.mappings': 'Every table between gRPC, HTTP and HTTP/2',
  'data.schema': 'Schema',
  'data.try': 'Ask for one code',
  'data.versions': 'Versions',
  'data.versions.text': (version: string) =>
    `Each file names its JSON Schema in \`$schema\`. Within ${version} a field may be added, so a program must ignore those it does not know. Nothing is removed, renamed or given another type or meaning. Breaking changes go into a new version at new URLs; existing files stay.`,
  'data.markdown': 'Markdown',
  'data.markdown.lead':
    'Each page has a twin without menus and scripts: write `.md` in place of the slash at the end of its address.',
  'data.markdown-page': 'One page',
  'data.llms': 'What there is, with a line for each page',
  'data.llms-full': 'All codes and guides in one file',
  'data.feed': 'Changes',
  'data.feed.lead':
    'A new entry for whatever readers could not find before. Entries are never changed or removed.',
  'data.feed.file': 'Atom feed',
  'data.archive': 'The whole site',
  'data.archive.lead':
    'Pages, data and full-text search in one file. Unpack it and point any static web server at the folder; nothing has to be installed or built.',
  'data.archive.file': 'Archive, packed again with each build',
  'data.archive.guide': 'Host your own copy',
  'changes.title': 'What changed on this site',
  'changes.description':
    'What was added to the pages on gRPC status codes and when, newest first; also as an Atom feed.',
  'llms.codes': 'Codes',
  'llms.guides': 'Guides and mappings',
  'llms.choose': 'Which code to return',
  'llms.libraries': 'Libraries',
  'llms.messages': 'Messages',
  'llms.data': 'Data',
  'llms.about': (licence: string) =>
    `Facts name their sources at a pinned version. Addresses are permanent. Licence: ${licence}.`,
  'offline.title': 'Reading offline',
  'offline.description':
    'After one visit this site works without a network, look-up included: what it keeps on your device, how much that is, and how to remove it.',
  'offline.absent': 'You are offline, and this device does not keep the page that you asked for.',
  'offline.what': 'What is kept',
  'offline.what.kept':
    'Every page of the languages you have opened, the look-up with all its facts, and the index of full-text search. A page fetches them once, in the background, after it has loaded.',
  'offline.what.size':
    'For each language that is at most 2 MB over the wire where the host compresses with Brotli, 3 MB elsewhere, and 12 to 14 MB on your device.',
  'offline.not': 'What is not kept',
  'offline.not.parts':
    'The other languages, until you open one of their pages. Files for programs. Nothing is kept while data saver is on in your browser, unless you turn it on here.',
  'offline.not.reader':
    'Neither the pages you read nor the texts you look up. All that is remembered is which language of examples you opened last, and whether to keep the site. A pasted text too long for an address stays with its tab until you close that.',
  'offline.versions': 'How it stays up to date',
  'offline.versions.text':
    'A new version of the site is fetched beside the old one. It takes over when you have closed the last page, or reload the only one that is open. No page mixes two versions.',
  'offline.remove': 'Remove it',
  'offline.remove.text':
    'With JavaScript, a button above does it and remembers your choice. Otherwise delete the data of this site in the settings of your browser.',
  'offline.remove.now': 'Remove it and keep nothing',
  'offline.keep': 'Keep the site on this device',
  'offline.state.kept': 'This device keeps {size} of this site.',
  'offline.state.nothing': 'This device keeps nothing of this site yet.',
  'offline.state.off': 'This device keeps nothing of this site, as you chose.',
  'offline.state.impossible':
    'This browser cannot keep the site here: it is too old, or stores nothing for it.',
  'offline.without': 'This copy of the site is built to keep nothing on your device.',
  'nav.offline': 'Offline',

  'nav.both': 'Both languages',
  'both.title': (name: string) => `${name} in English and Chinese, side by side`,
  'both.whole': (name: string) => `The whole page of ${name}: examples, names, mappings, sources`,
  'both.wholeGuide': (title: string) => `The whole guide “${title}”, with its tables, pictures and sources`,

  'stale.note': 'The original of this section has changed since it was translated.',
  'stale.original': 'Read the original',

  'notfound.title': 'Page not found',
  'notfound.lead': 'This page doesn’t exist. Search for it, or pick a code below.',
  'notfound.suggestion': 'It names a code:',
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
      | `retry.${RetryHeadline}`
      | `retry.${RetryHeadline}.long`
      | `call.${CallKind}`
      | `ran.${MayHaveRun}`,
      string
    >
  >;

en satisfies Dictionary;
