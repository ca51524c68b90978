import { grpcGoDialling } from './messages/grpc-go/dialling.ts';
import { grpcGoResolving } from './messages/grpc-go/resolving.ts';
import { grpcGoCertificates } from './messages/grpc-go/certificates.ts';
import { grpcGoTls } from './messages/grpc-go/tls.ts';
import { grpcGoCredentials } from './messages/grpc-go/credentials.ts';
import { grpcGoDeadlines } from './messages/grpc-go/deadlines.ts';
import { grpcGoConnectionLoss } from './messages/grpc-go/connection-loss.ts';
import { grpcGoPayloads } from './messages/grpc-go/payloads.ts';
import { grpcGoHttp } from './messages/grpc-go/http.ts';
import { grpcGoResets } from './messages/grpc-go/resets.ts';
import { grpcGoOldReleases } from './messages/grpc-go/old-releases.ts';
import { grpcGoServer } from './messages/grpc-go/server.ts';
import { grpcGoXds } from './messages/grpc-go/xds.ts';
import { grpcGoServiceConfig } from './messages/grpc-go/service-config.ts';
import { grpcEcosystem } from './messages/grpc-ecosystem.ts';
import { grpcCoreConnecting } from './messages/grpc-core/connecting.ts';
import { grpcCoreConnectionLoss } from './messages/grpc-core/connection-loss.ts';
import { grpcCoreResets } from './messages/grpc-core/resets.ts';
import { grpcCoreHttp } from './messages/grpc-core/http.ts';
import { grpcCorePayloads } from './messages/grpc-core/payloads.ts';
import { grpcCoreCredentials } from './messages/grpc-core/credentials.ts';
import { grpcCoreDeadlines } from './messages/grpc-core/deadlines.ts';
import { grpcCorePython } from './messages/grpc-core/python.ts';
import { grpcCoreCppAndRuby } from './messages/grpc-core/cpp-and-ruby.ts';
import { grpcCoreOldReleases } from './messages/grpc-core/old-releases.ts';
import { grpcCoreLogs } from './messages/grpc-core/logs.ts';
import { grpcCoreServersAndAlerts } from './messages/grpc-core/servers-and-alerts.ts';
import { grpcCoreServiceConfig } from './messages/grpc-core/service-config.ts';
import { grpcJavaConnecting } from './messages/grpc-java/connecting.ts';
import { grpcJavaDeadlines } from './messages/grpc-java/deadlines.ts';
import { grpcJavaLifecycle } from './messages/grpc-java/lifecycle.ts';
import { grpcJavaServer } from './messages/grpc-java/server.ts';
import { grpcJavaHttp } from './messages/grpc-java/http.ts';
import { grpcJavaPayloads } from './messages/grpc-java/payloads.ts';
import { grpcJavaResets } from './messages/grpc-java/resets.ts';
import { grpcJavaServiceConfig } from './messages/grpc-java/service-config.ts';
import { grpcJsConnecting } from './messages/grpc-js/connecting.ts';
import { grpcJsConnectionLoss } from './messages/grpc-js/connection-loss.ts';
import { grpcJsResets } from './messages/grpc-js/resets.ts';
import { grpcJsHttp } from './messages/grpc-js/http.ts';
import { grpcJsDeadlines } from './messages/grpc-js/deadlines.ts';
import { grpcJsPayloads } from './messages/grpc-js/payloads.ts';
import { grpcJsBundling } from './messages/grpc-js/bundling.ts';
import { grpcJsServer } from './messages/grpc-js/server.ts';
import { grpcJsServiceConfig } from './messages/grpc-js/service-config.ts';
import { grpcDotnetConnecting } from './messages/grpc-dotnet/connecting.ts';
import { grpcDotnetHttp } from './messages/grpc-dotnet/http.ts';
import { grpcDotnetCalls } from './messages/grpc-dotnet/calls.ts';
import { tonicConnecting } from './messages/tonic/connecting.ts';
import { tonicCalls } from './messages/tonic/calls.ts';
import { grpcDart } from './messages/grpc-dart.ts';
import { grpcSwift } from './messages/grpc-swift.ts';
import { elixir } from './messages/elixir.ts';
import { grpclib } from './messages/grpclib.ts';
import { connectGo } from './messages/connect/connect-go.ts';
import { connectEs } from './messages/connect/connect-es.ts';
import { grpcWeb } from './messages/grpc-web.ts';
import { envoy } from './messages/envoy.ts';
import { etcdCluster } from './messages/etcd/cluster.ts';
import { etcdRequests } from './messages/etcd/requests.ts';
import { protoJson } from './messages/proto-json.ts';
import { dubboMessages } from './messages/systems/dubbo.ts';
import { nestjsMessages } from './messages/systems/nestjs.ts';
import { jvmFrameworkMessages } from './messages/systems/jvm-frameworks.ts';
import { goFrameworkMessages } from './messages/systems/go-frameworks.ts';
import { cockroachMessages } from './messages/systems/cockroachdb.ts';
import { tidbMessages } from './messages/systems/tidb.ts';
import { googleNameMessages } from './messages/systems/google-names.ts';
import { registryMessages } from './messages/systems/registries.ts';
import { argoCdMessages } from './messages/systems/argo-cd.ts';
import { buildkitMessages } from './messages/systems/buildkit.ts';
import { csiMessages } from './messages/systems/csi.ts';
import { dataStoreMessages } from './messages/systems/data-stores.ts';
import { deliveryMessages } from './messages/systems/delivery.ts';
import { frameworkMessages } from './messages/systems/frameworks.ts';
import { googleCloudMessages } from './messages/systems/google-cloud.ts';
import { googleServiceMessages } from './messages/systems/google-services.ts';
import { firestoreClientMessages } from './messages/systems/firestore-clients.ts';
import { servingMessages } from './messages/systems/serving.ts';
import { processEngineMessages } from './messages/systems/process-engines.ts';
import { consulMessages } from './messages/systems/consul.ts';
import { deviceMessages } from './messages/systems/devices.ts';
import { identityMessages } from './messages/systems/identity.ts';
import { kubernetesMessages } from './messages/systems/kubernetes.ts';
import { ledgerAccessMessages } from './messages/systems/ledger-access.ts';
import { ledgerMessages } from './messages/systems/ledgers.ts';
import { modelMessages } from './messages/systems/models.ts';
import { nodeMessages } from './messages/systems/nodes.ts';
import { pluginMessages } from './messages/systems/plugins.ts';
import { proxyMessages } from './messages/systems/proxies-and-telemetry.ts';
import { storeMessages } from './messages/systems/stores.ts';
import { telemetryMessages } from './messages/systems/telemetry.ts';
import { temporalMessages } from './messages/systems/temporal.ts';
import { toolMessages } from './messages/systems/tools.ts';
import { workflowMessages } from './messages/systems/workflows.ts';
import { containerMessages } from './messages/systems/containers.ts';
import { podSetupMessages } from './messages/systems/pod-setup.ts';
import { volumeMessages } from './messages/systems/volumes.ts';
import { imageMessages } from './messages/systems/images.ts';
import { argoCdAccessMessages } from './messages/systems/argo-cd-access.ts';
import { meshMessages } from './messages/systems/meshes.ts';
import { accessMessages } from './messages/systems/access.ts';
import { crioMessages } from './messages/systems/crio.ts';
import { generatorMessages } from './messages/systems/generators.ts';
import { layerMessages } from './messages/systems/layers.ts';
import { observabilityMessages } from './messages/systems/observability.ts';
import { volumeLimitMessages } from './messages/systems/volume-limits.ts';
import { etcdStartMessages } from './messages/etcd/start.ts';
import { buildMessages } from './messages/systems/builds.ts';
import { diskAndLimitMessages } from './messages/systems/disks-and-limits.ts';
import { phpAndJvmMessages } from './messages/systems/php-and-jvm.ts';
import { clusterMessages } from './messages/systems/clusters.ts';
import { protobufMessages } from './messages/protobuf.ts';
import { buildToolMessages } from './messages/build-tools.ts';
import { pythonImports } from './messages/grpc-core/python-imports.ts';
import { runtimeMessages } from './messages/runtimes.ts';
import { googleRequestMessages } from './messages/systems/google-requests.ts';
import { engineMessages } from './messages/systems/workers-and-builds.ts';
import { storeAccessMessages } from './messages/systems/store-access.ts';
import { modelAndLedgerMessages } from './messages/systems/models-and-ledgers.ts';
import { chainMessages } from './messages/systems/chains.ts';
import { coordinationMessages } from './messages/systems/coordination.ts';
import { localModelMessages } from './messages/systems/local-models.ts';
import { underlyingApplication } from './messages/underlying/application.ts';
import { underlyingHttp } from './messages/underlying/http.ts';
import { underlyingMachine } from './messages/underlying/machine.ts';
import { underlyingNetwork } from './messages/underlying/network.ts';
import { underlyingTls } from './messages/underlying/tls.ts';
import { LIBRARIES, type Library } from './libraries.ts';
import { merge } from './merge.ts';
import type { Message } from './messages/message.ts';

/** Every message the site explains, keyed by a permanent id: the last part of its address. Never reuse an id. */
export const messages = merge('src/data/messages', {
  grpcGoDialling,
  grpcGoResolving,
  grpcGoCertificates,
  grpcGoTls,
  grpcGoCredentials,
  grpcGoDeadlines,
  grpcGoConnectionLoss,
  grpcGoPayloads,
  grpcGoHttp,
  grpcGoResets,
  grpcGoServer,
  grpcGoServiceConfig,
  grpcGoXds,
  grpcGoOldReleases,
  grpcEcosystem,
  protoJson,
  grpcCoreConnecting,
  grpcCoreConnectionLoss,
  grpcCoreResets,
  grpcCoreHttp,
  grpcCorePayloads,
  grpcCoreCredentials,
  grpcCoreDeadlines,
  grpcCorePython,
  grpcCoreCppAndRuby,
  grpcCoreOldReleases,
  grpcCoreServiceConfig,
  grpcCoreServersAndAlerts,
  grpcCoreLogs,
  grpcJavaConnecting,
  grpcJavaDeadlines,
  grpcJavaServer,
  grpcJavaLifecycle,
  grpcJavaHttp,
  grpcJavaPayloads,
  grpcJavaResets,
  grpcJavaServiceConfig,
  grpcJsConnecting,
  grpcJsConnectionLoss,
  grpcJsResets,
  grpcJsHttp,
  grpcJsDeadlines,
  grpcJsPayloads,
  grpcJsServer,
  grpcJsServiceConfig,
  grpcJsBundling,
  grpcDotnetConnecting,
  grpcDotnetHttp,
  grpcDotnetCalls,
  tonicConnecting,
  tonicCalls,
  grpcDart,
  grpcSwift,
  elixir,
  grpclib,
  connectGo,
  connectEs,
  grpcWeb,
  envoy,
  etcdCluster,
  etcdRequests,
  kubernetesMessages,
  csiMessages,
  nodeMessages,
  buildkitMessages,
  argoCdMessages,
  deliveryMessages,
  pluginMessages,
  googleCloudMessages,
  googleNameMessages,
  toolMessages,
  workflowMessages,
  temporalMessages,
  frameworkMessages,
  goFrameworkMessages,
  dubboMessages,
  jvmFrameworkMessages,
  nestjsMessages,
  registryMessages,
  proxyMessages,
  telemetryMessages,
  dataStoreMessages,
  storeMessages,
  tidbMessages,
  cockroachMessages,
  modelMessages,
  ledgerMessages,
  ledgerAccessMessages,
  identityMessages,
  consulMessages,
  deviceMessages,
  containerMessages,
  podSetupMessages,
  volumeMessages,
  imageMessages,
  argoCdAccessMessages,
  meshMessages,
  etcdStartMessages,
  accessMessages,
  crioMessages,
  generatorMessages,
  layerMessages,
  observabilityMessages,
  volumeLimitMessages,
  buildMessages,
  diskAndLimitMessages,
  phpAndJvmMessages,
  clusterMessages,
  protobufMessages,
  buildToolMessages,
  pythonImports,
  runtimeMessages,
  googleRequestMessages,
  engineMessages,
  storeAccessMessages,
  modelAndLedgerMessages,
  googleServiceMessages,
  firestoreClientMessages,
  servingMessages,
  processEngineMessages,
  chainMessages,
  coordinationMessages,
  localModelMessages,
  underlyingNetwork,
  underlyingTls,
  underlyingMachine,
  underlyingApplication,
  underlyingHttp,
}) satisfies Record<string, Message>;

/** The id of a message: `'go-transport-is-closing'`. */
export type MessageId = keyof typeof messages;

/** Every id, grouped by library as on the page of all messages. */
export const messageIds = Object.keys(messages) as MessageId[];

/** Returns one message, typed as a message rather than as its literals. */
export const messageOf = (id: MessageId): Message => messages[id];

/** A message with its id, and what its printer is: a system around a library, or what lies below both. */
export interface ListedMessage extends Message, Pick<Library, 'isSystem' | 'isUnderlying'> {
  readonly id: MessageId;
}

const printerOf = ({ libraries: [first] }: Message): Pick<Library, 'isSystem' | 'isUnderlying'> => {
  const { isSystem, isUnderlying }: Partial<Library> = first ? LIBRARIES[first] : {};
  return { ...(isSystem && { isSystem }), ...(isUnderlying && { isUnderlying }) };
};

/** The messages as a list in which each carries its id, as `src/search` takes them. */
export const catalogue: readonly ListedMessage[] = messageIds.map((id) => ({
  id,
  ...messageOf(id),
  ...printerOf(messageOf(id)),
}));
