import type { ExampleProject } from './project.ts';

export const rubyExamples = {
  language: 'Ruby',
  library: 'grpc-ruby',
  grammar: 'ruby',
  sources: [
    'minimal.rb',
    'server/service.rb',
    'server/documents.rb',
    'server/folders.rb',
    'server/content.rb',
    'server/search.rb',
    'server/export.rb',
    'server/auth.rb',
    'server/link.rb',
    'client/repeat.rb',
    'client/change.rb',
    'client/stop.rb',
    'client/details.rb',
    'constants.rb',
  ],
  needs: [
    {
      command: 'ruby',
      get: 'Debian, Ubuntu: apt-get install ruby ruby-grpc ruby-googleapis-common-protos-types',
    },
    { command: 'grpc_tools_ruby_protoc', get: 'Debian, Ubuntu: apt-get install ruby-grpc-tools' },
  ],
  spellings: ['ruby', 'rubyException'],
  ruleExceptions: {
    // grpc-ruby tells a unary handler nothing of a cancelled call: `call.cancelled?` stays false on a server.
    'search that the client cancelled: the handler stopped':
      'search that the client cancelled: the handler ran on',
  },
} as const satisfies ExampleProject;
