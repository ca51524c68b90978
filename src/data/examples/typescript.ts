import { PROTOC, type ExampleProject } from './project.ts';

export const typescriptExamples = {
  language: 'TypeScript',
  library: 'grpc-js',
  grammar: 'typescript',
  sources: [
    'server/service.ts',
    'server/documents.ts',
    'server/folders.ts',
    'server/content.ts',
    'server/search.ts',
    'server/export.ts',
    'server/auth.ts',
    'server/link.ts',
    'server/errors.ts',
    'client/repeat.ts',
    'client/change.ts',
    'client/stop.ts',
    'client/details.ts',
    'constants.ts',
  ],
  needs: [{ command: 'node', get: 'https://nodejs.org/, 24 or newer' }, PROTOC],
  spellings: ['node'],
  http: false,
  extra: ['exceptions-interceptor', 'exceptions-sqlstate'],
} as const satisfies ExampleProject;
