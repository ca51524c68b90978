import type { SystemId } from './systems.ts';

/**
 * What programs of a system print around a status: a logger, a command, a class. The first that a text holds tells
 * whose page explains what the code means there.
 */
export const printedSystems: readonly (readonly [SystemId, RegExp])[] = [
  ['gnmi', /gnmi/i],
  ['spire', /\bspire-(?:agent|server)|spiffe/i],
  ['consul', /\bconsul(?=[[\s:/.-])|\bagent\.(?:envoy|xds|grpc-api)\b/i],
  ['argocd', /argo-?cd/i],
  ['terraform', /terraform|GRPCProvider/i],
  ['buildkit', /failed to solve|buildkit|\bbuildx\b/i],
  [
    'csi',
    /\bcsi[-./]|\b(?:Node|Controller)(?:Stage|Unstage|Publish|Unpublish)Volume|\b(?:Mount|Attach)Volume\./,
  ],
  ['cri', /\bkubelet\b|\bcrictl\b|containerd\.sock|pod ?sandbox|\b(?:Err)?ImagePull(?:BackOff)?\b/i],
  ['etcd', /\betcd(?:ctl|server)?\b|clientv3/],
  ['temporal', /temporalio|io\.temporal|temporal\.io|temporal_(?:sdk|client)|\bTemporal\b/],
  ['zeebe', /zeebe|camunda|activate jobs of type/i],
  ['dapr', /\bdaprd?\b/i],
  ['fabric', /hyperledger|chaincode|\bendors(?:er|ement|ing)\b/i],
  ['otlp', /\botlp|opentelemetry|otelcol/i],
  ['nacos', /nacos/i],
  ['skywalking', /skywalking/i],
  ['milvus', /milvus/i],
  ['qdrant', /qdrant/i],
  ['weaviate', /weaviate/i],
  ['tikv', /\bti(?:kv|db|flash)\b/i],
  ['triton', /tritonclient|tritonserver/],
  ['lnd', /\blncli\b|\blnrpc\b/],
  ['remote-execution', /\bbazel\b/i],
  ['cosmos', /cosmos[ -]sdk|\bcosmos\.[a-z]|\bABCI\b|codespace|\b(?:axelar|evmos|gaia|osmosis|wasm)d\b/i],
  ['firestore', /firestore/i],
  ['spanner', /spanner/i],
  ['pubsub', /\bpub\/?sub\b/i],
  ['tensorflow-serving', /tensorflow[-_ ]serving|PredictionService/i],
  ['google-apis', /googleapis\.com|\bgoogle[./-](?:api_core|gax|cloud)\b/i],
];
