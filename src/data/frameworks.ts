import type { Framework } from './frameworks/framework.ts';
import { goZero } from './frameworks/go-zero.ts';
import { grpcGateway } from './frameworks/grpc-gateway.ts';
import { kratos } from './frameworks/kratos.ts';

/** The pages below `/frameworks/`, in the order in which they are listed. An id is permanent: it stands in an address. */
export const frameworks = {
  kratos,
  'go-zero': goZero,
  'grpc-gateway': grpcGateway,
} as const satisfies Record<string, Framework>;

/** The end of the address of a framework's page. */
export type FrameworkId = keyof typeof frameworks;

/** Every framework, in the order in which they are listed. */
export const frameworkIds = Object.keys(frameworks) as FrameworkId[];

/** @returns what is known of a framework, with the optional fields of its rows. */
export const frameworkOf = (id: FrameworkId): Framework => frameworks[id];

/** @returns everything that the page of a framework says with a source, in the order of the page. */
export const frameworkClaims = (id: FrameworkId): Framework['traps'][number][] => {
  const { unhandled, mappings, counts, returns, reads, traps } = frameworkOf(id);
  return [...unhandled, ...mappings, ...counts, ...returns, ...reads, ...traps];
};
