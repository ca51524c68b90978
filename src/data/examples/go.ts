import { PROTOC, type ExampleProject } from './project.ts';

export const goExamples = {
  language: 'Go',
  library: 'grpc-go',
  grammar: 'go',
  sources: [
    'server/store.go',
    'server/documents.go',
    'server/folders.go',
    'server/content.go',
    'server/search.go',
    'server/export.go',
    'server/auth.go',
    'server/link.go',
    'server/recover.go',
    'crash.go',
    'client/repeat.go',
    'client/change.go',
    'client/stop.go',
    'client/details.go',
    'constants.go',
  ],
  needs: [{ command: 'go', get: 'https://go.dev/dl/, 1.26 or newer' }, PROTOC],
  spellings: ['go', 'goString', 'goCanonicalString'],
  http: true,
  extra: ['http-convert', 'panic-cause', 'panic-recover'],
} as const satisfies ExampleProject;
