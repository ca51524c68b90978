import { JDK, MAVEN } from './java.ts';
import type { ExampleProject } from './project.ts';

const PACKAGE = 'src/main/kotlin/example/documents';

export const kotlinExamples = {
  language: 'Kotlin',
  library: 'grpc-kotlin',
  grammar: 'kotlin',
  sources: [
    'src/main/kotlin/example/items/Minimal.kt',
    `${PACKAGE}/server/DocumentsService.kt`,
    `${PACKAGE}/server/NewDocument.kt`,
    `${PACKAGE}/server/Pace.kt`,
    `${PACKAGE}/server/Folders.kt`,
    `${PACKAGE}/server/Content.kt`,
    `${PACKAGE}/server/Exports.kt`,
    `${PACKAGE}/server/Authentication.kt`,
    `${PACKAGE}/server/Links.kt`,
    `${PACKAGE}/client/Repeat.kt`,
    `${PACKAGE}/client/Change.kt`,
    `${PACKAGE}/client/Stop.kt`,
    `${PACKAGE}/client/Details.kt`,
    `${PACKAGE}/Constants.kt`,
  ],
  needs: [JDK, MAVEN],
  spellings: ['kotlin'],
} as const satisfies ExampleProject;
