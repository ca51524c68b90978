import type { CodeName } from '../names.ts';

/** Texts that a program sends as descriptions of its own, in lower case, by the code it sends with them. */
export interface ProgramTexts {
  /** File in which the program pairs text and code, as `owner/repo:path`. */
  readonly source: string;
  readonly texts: Partial<Readonly<Record<CodeName, readonly string[]>>>;
}

/** Programs whose texts reach readers without the code: client libraries and tools drop it. */
export const programTexts = {
  etcd: {
    source: 'etcd-io/etcd:api/v3rpc/rpctypes/error.go',
    texts: {
      INVALID_ARGUMENT: [
        'etcdserver: key is not provided',
        'etcdserver: key not found',
        'etcdserver: value is provided',
        'etcdserver: lease is provided',
        'etcdserver: ttl is 0',
        'etcdserver: too many operations in txn request',
        'etcdserver: duplicate key given in txn request',
        'etcdserver: given member urls are invalid',
        'etcdserver: request is too large',
        'etcdserver: user name is empty',
        'etcdserver: role name is empty',
        'etcdserver: authentication failed, invalid user id or password',
        'etcdserver: invalid auth management',
        'etcdserver: wrong downgrade target version format',
        'etcdserver: invalid downgrade target version',
      ],
      OUT_OF_RANGE: [
        'etcdserver: mvcc: required revision has been compacted',
        'etcdserver: mvcc: required revision is a future revision',
        'etcdserver: too large lease ttl',
      ],
      RESOURCE_EXHAUSTED: ['etcdserver: mvcc: database space exceeded', 'etcdserver: too many requests'],
      NOT_FOUND: ['etcdserver: requested lease not found', 'etcdserver: member not found'],
      FAILED_PRECONDITION: [
        'etcdserver: lease already exists',
        'etcdserver: member id already exist',
        'etcdserver: peer urls already exists',
        'etcdserver: re-configuration failed due to not enough started members',
        'etcdserver: can only promote a learner member',
        'etcdserver: too many learner members in cluster',
        'etcdserver: root user does not exist',
        'etcdserver: root user does not have root role',
        'etcdserver: user name already exists',
        'etcdserver: user name not found',
        'etcdserver: role name already exists',
        'etcdserver: role name not found',
        'etcdserver: role is not granted to the user',
        'etcdserver: permission is not granted to the role',
        'etcdserver: authentication is not enabled',
        'etcdserver: not leader',
        'etcdserver: bad leader transferee',
        'etcdserver: cluster has a downgrade job in progress',
        'etcdserver: no inflight downgrade job',
      ],
      PERMISSION_DENIED: ['etcdserver: permission denied'],
      UNAUTHENTICATED: ['etcdserver: invalid auth token'],
      UNAVAILABLE: [
        'etcdserver: no leader',
        'etcdserver: leader changed',
        'etcdserver: not capable',
        'etcdserver: server stopped',
        'etcdserver: request timed out',
        'etcdserver: unhealthy cluster',
        'etcdserver: rpc not supported for learner',
        'etcdserver: cluster version not found during downgrade',
      ],
      DATA_LOSS: ['etcdserver: corrupt cluster'],
    },
  },
} as const satisfies Record<string, ProgramTexts>;
