import { PROTOC, type ExampleProject, type Need } from './project.ts';

/** The plug-in of protoc comes apart from the library, which pkg-config finds. */
const GRPC: readonly Need[] = [
  { command: 'cmake', get: 'Debian, Ubuntu: apt-get install cmake (3.16 or newer)' },
  { command: 'g++', get: 'Debian, Ubuntu: apt-get install g++' },
  { command: 'pkg-config', get: 'Debian, Ubuntu: apt-get install pkg-config' },
  {
    command: 'grpc_cpp_plugin',
    get: 'Debian, Ubuntu: apt-get install libgrpc++-dev libprotobuf-dev protobuf-compiler-grpc',
  },
];

export const cppExamples = {
  language: 'C++',
  library: 'grpc-cpp',
  grammar: 'cpp',
  sources: [
    'minimal.cc',
    'server/service.h',
    'server/documents.cc',
    'server/pace.cc',
    'server/folders.cc',
    'server/content.cc',
    'server/search.cc',
    'server/export.cc',
    'server/auth.cc',
    'server/link.cc',
    'client/repeat.cc',
    'client/change.cc',
    'client/stop.cc',
    'client/details.cc',
    'constants.cc',
  ],
  needs: [PROTOC, ...GRPC],
  spellings: ['cpp', 'cCore', 'absl', 'abslFactory'],
} as const satisfies ExampleProject;
