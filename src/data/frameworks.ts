import { armeria } from './frameworks/armeria.ts';
import { aspnetCore } from './frameworks/aspnet-core.ts';
import { connect } from './frameworks/connect.ts';
import { dubbo } from './frameworks/dubbo.ts';
import type { Framework } from './frameworks/framework.ts';
import { goGrpcMiddleware } from './frameworks/go-grpc-middleware.ts';
import { goZero } from './frameworks/go-zero.ts';
import { grpcGateway } from './frameworks/grpc-gateway.ts';
import { grpcSpring } from './frameworks/grpc-spring.ts';
import { hyperf } from './frameworks/hyperf.ts';
import { kitex } from './frameworks/kitex.ts';
import { kratos } from './frameworks/kratos.ts';
import { nestjs } from './frameworks/nestjs.ts';
import { quarkus } from './frameworks/quarkus.ts';
import { springGrpc } from './frameworks/spring-grpc.ts';
import type { SourceId } from './sources.ts';

/** The pages below `/frameworks/`, in the order in which they are listed. An id is permanent: it is part of an address. */
export const frameworks = {
  kratos,
  'go-zero': goZero,
  'spring-grpc': springGrpc,
  'grpc-spring': grpcSpring,
  quarkus,
  dubbo,
  connect,
  'go-grpc-middleware': goGrpcMiddleware,
  'grpc-gateway': grpcGateway,
  nestjs,
  'aspnet-core': aspnetCore,
  kitex,
  armeria,
  hyperf,
} as const satisfies Record<string, Framework>;

/** The end of the address of a framework's page. */
export type FrameworkId = keyof typeof frameworks;

/** Every framework, in the order in which they are listed. */
export const frameworkIds = Object.keys(frameworks) as FrameworkId[];

/** Returns what is known of a framework, with the optional fields of its rows. */
export const frameworkOf = (id: FrameworkId): Framework => frameworks[id];

/** Returns everything that the page of a framework says in sentences, in the order of the page. */
export const frameworkClaims = (id: FrameworkId): Framework['traps'][number][] => {
  const { unhandled, mappings, counts, returns, reads, traps } = frameworkOf(id);
  return [...unhandled, ...mappings, ...counts, ...returns, ...reads, ...traps];
};

/** Returns the source of each reference on the page of a framework: its claims, and rows with a source of their own. */
export const frameworkSources = (id: FrameworkId): SourceId[] => [
  ...frameworkClaims(id).map(({ source }) => source),
  ...frameworkOf(id).mappings.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? [])),
];
