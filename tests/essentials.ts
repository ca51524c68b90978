/** What every engine has to answer, through any driver. */
export const ESSENTIAL_QUERIES = [
  ['/search/', '14', 'UNAVAILABLE'],
  ['/search/', 'codes.NotFound', 'NOT_FOUND'],
  ['/search/', 'rpc error: code = Unavailable desc = transport is closing', 'UNAVAILABLE'],
  ['/zh/search/', '登录过期了该返回什么', 'UNAUTHENTICATED'],
] as const;

/** What every engine has to count: a log, and a code with how often it occurs in it. */
export const ESSENTIAL_LOG = {
  address: '/zh/log/',
  text: '2026-11-29 02:14:05 rpc error: code = Unavailable desc = transport is closing',
  code: 'UNAVAILABLE',
  count: '1',
} as const;

/** Addresses that forward, and where they have to end. */
export const ESSENTIAL_FORWARDS: Readonly<Record<string, string>> = {
  '/14#q=x': '/codes/unavailable/#q=x',
  '/UNAVAILABLE#retry': '/codes/unavailable/#retry',
  '/zh/NotFound?from=log#m=user%2013': '/zh/codes/not-found/?from=log#m=user%2013',
};
