import type { ExampleProject } from './project.ts';

export const pythonExamples = {
  language: 'Python',
  library: 'grpcio',
  grammar: 'python',
  sources: [
    'server/service.py',
    'server/documents.py',
    'server/folders.py',
    'server/content.py',
    'server/search.py',
    'server/export.py',
    'server/auth.py',
    'server/link.py',
    'server/errors.py',
    'client/repeat.py',
    'client/change.py',
    'client/stop.py',
    'client/details.py',
    'constants.py',
  ],
  needs: [{ command: 'python3', get: 'Debian, Ubuntu: apt-get install python3 python3-venv' }],
  spellings: ['python', 'pythonValueText'],
  http: true,
  extra: ['http-convert', 'exceptions-interceptor', 'exceptions-sqlstate'],
} as const satisfies ExampleProject;
