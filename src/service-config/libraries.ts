import { RUN_LIBRARIES } from './observation.ts';

/** The libraries of which the checker speaks: those that were run, and grpc-dotnet, which was read. */
export const LIBRARIES = [...RUN_LIBRARIES, 'grpc-dotnet'] as const;

/** One of these libraries. C core stands for C++, Python, Ruby and PHP. */
export type Library = (typeof LIBRARIES)[number];
