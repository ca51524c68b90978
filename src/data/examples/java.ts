import type { ExampleProject, Need } from './project.ts';

const PACKAGE = 'src/main/java/example/documents';

/** The JDK compiles and runs what Maven builds; Maven brings the code generators with it. */
export const JDK: Need = {
  command: 'javac',
  get: 'Debian, Ubuntu: apt-get install default-jdk (17 or newer)',
};

/** Builds the Java and the Kotlin examples. */
export const MAVEN: Need = { command: 'mvn', get: 'Debian, Ubuntu: apt-get install maven (3.8 or newer)' };

export const javaExamples = {
  language: 'Java',
  library: 'grpc-java',
  grammar: 'java',
  sources: [
    'src/main/java/example/items/Minimal.java',
    `${PACKAGE}/server/DocumentsService.java`,
    `${PACKAGE}/server/NewDocument.java`,
    `${PACKAGE}/server/Pace.java`,
    `${PACKAGE}/server/Folders.java`,
    `${PACKAGE}/server/Content.java`,
    `${PACKAGE}/server/Search.java`,
    `${PACKAGE}/server/Exports.java`,
    `${PACKAGE}/server/Authentication.java`,
    `${PACKAGE}/server/Links.java`,
    `${PACKAGE}/server/Errors.java`,
    `${PACKAGE}/client/Repeat.java`,
    `${PACKAGE}/client/Change.java`,
    `${PACKAGE}/client/Stop.java`,
    `${PACKAGE}/client/Details.java`,
    `${PACKAGE}/Constants.java`,
  ],
  needs: [JDK, MAVEN],
  spellings: ['java', 'javaCode'],
  extra: ['exceptions-interceptor', 'exceptions-sqlstate'],
} as const satisfies ExampleProject;
