import { csi } from './systems/csi.ts';
import { consul } from './systems/consul.ts';
import { dapr } from './systems/dapr.ts';
import { etcd } from './systems/etcd.ts';
import { gnmi } from './systems/gnmi.ts';
import { googleApis } from './systems/google-apis.ts';
import { otlp } from './systems/otlp.ts';
import { remoteExecution } from './systems/remote-execution.ts';
import { temporal } from './systems/temporal.ts';
import { fabric } from './systems/fabric.ts';
import { qdrant } from './systems/qdrant.ts';
import { triton } from './systems/triton.ts';
import { argocd } from './systems/argocd.ts';
import { buildkit } from './systems/buildkit.ts';
import { cri } from './systems/cri.ts';
import { firestore } from './systems/firestore.ts';
import { pubsub } from './systems/pubsub.ts';
import { spanner } from './systems/spanner.ts';
import { spire } from './systems/spire.ts';
import { tikv } from './systems/tikv.ts';
import { cosmos } from './systems/cosmos.ts';
import { lnd } from './systems/lnd.ts';
import { milvus } from './systems/milvus.ts';
import { nacos } from './systems/nacos.ts';
import { skywalking } from './systems/skywalking.ts';
import { tensorflowServing } from './systems/tensorflow-serving.ts';
import { terraform } from './systems/terraform.ts';
import { weaviate } from './systems/weaviate.ts';
import type { System } from './systems/system.ts';
import { zeebe } from './systems/zeebe.ts';

/** The pages below `/systems/`, in the order in which they are listed. An id is permanent: it is part of an address. */
export const systems = {
  csi,
  otlp,
  etcd,
  'google-apis': googleApis,
  'remote-execution': remoteExecution,
  temporal,
  zeebe,
  dapr,
  gnmi,
  qdrant,
  triton,
  fabric,
  cri,
  buildkit,
  argocd,
  spire,
  spanner,
  firestore,
  pubsub,
  tikv,
  weaviate,
  milvus,
  'tensorflow-serving': tensorflowServing,
  terraform,
  nacos,
  skywalking,
  cosmos,
  lnd,
  consul,
} as const satisfies Record<string, System>;

/** The end of the address of a system's page. */
export type SystemId = keyof typeof systems;

/** Every system, in the order in which they are listed. */
export const systemIds = Object.keys(systems) as SystemId[];

/** Returns what is known of a system, with the optional fields of its rows. */
export const systemOf = (id: SystemId): System => systems[id];
