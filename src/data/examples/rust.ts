import { PROTOC, type ExampleProject } from './project.ts';

export const rustExamples = {
  language: 'Rust',
  library: 'tonic',
  grammar: 'rust',
  sources: [
    'src/minimal.rs',
    'build.rs',
    'src/server/service.rs',
    'src/server/new_document.rs',
    'src/server/folders.rs',
    'src/server/content.rs',
    'src/server/export.rs',
    'src/server/auth.rs',
    'src/server/link.rs',
    'src/client/repeat.rs',
    'src/client/change.rs',
    'src/client/stop.rs',
    'src/client/details.rs',
    'src/constants.rs',
  ],
  needs: [{ command: 'cargo', get: 'https://rustup.rs/, Rust 1.88 or newer' }, PROTOC],
  spellings: ['rust', 'rustConstructor'],
} as const satisfies ExampleProject;
