import { PROTOC, type Need } from '../examples/project.ts';

/** The programs of frameworks that are built together: a folder below `content/examples`. */
export interface FrameworkProject {
  /** What readers call the tools that build it. */
  readonly language: string;
  /** Name of the Prism grammar that colors the snippets. */
  readonly grammar: string;
  readonly needs: readonly Need[];
  /** The id of each framework, and the file that its two regions are cut from: `<id>-return` and `<id>-read`. */
  readonly frameworks: Readonly<Record<string, string>>;
}

/**
 * The frameworks that are run. `output/<id>.txt` in each folder holds what a program printed, and `output/versions.txt`
 * the version of each framework.
 */
export const frameworkProjects = {
  'frameworks/go': {
    language: 'Go',
    grammar: 'go',
    needs: [{ command: 'go', get: 'https://go.dev/dl/, 1.26 or newer' }, PROTOC],
    frameworks: {
      kratos: 'kratos/service.go',
      'go-zero': 'go-zero/service.go',
      connect: 'connect/service.go',
      'go-grpc-middleware': 'go-grpc-middleware/service.go',
      'grpc-gateway': 'grpc-gateway/service.go',
    },
  },
  'frameworks/java': {
    language: 'Java',
    grammar: 'java',
    needs: [
      { command: 'java', get: 'a JDK, 17 or newer: https://adoptium.net/' },
      { command: 'mvn', get: 'Debian, Ubuntu: apt-get install maven' },
    ],
    frameworks: {
      armeria: 'armeria/src/main/java/example/frameworks/ArmeriaDocuments.java',
      dubbo: 'dubbo/src/main/java/example/frameworks/DubboDocuments.java',
      'spring-grpc': 'spring-grpc/src/main/java/example/frameworks/SpringGrpcDocuments.java',
    },
  },
  'frameworks/nestjs': {
    language: 'TypeScript',
    grammar: 'typescript',
    needs: [{ command: 'node', get: 'https://nodejs.org/, 24 or newer' }],
    frameworks: { nestjs: 'service.ts' },
  },
} as const satisfies Record<string, FrameworkProject>;

/** A folder of programs of frameworks, below `content/examples`. */
export type FrameworkFolder = keyof typeof frameworkProjects;

/** Every such folder. */
export const frameworkFolders = Object.keys(frameworkProjects) as FrameworkFolder[];
