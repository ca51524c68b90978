/**
 * Every repository a claim rests on, pinned. A claim names its file as `'owner/name:path'`, so the version
 * is written once, here, and moving to a newer one is one line. `release` is what readers know the commit by.
 * A key with `@` pins an older version of the same repository, for what newer ones no longer contain. `date` is the
 * day of the commit; it is left out where the files were read at a commit whose history could not be read.
 */
export const REPOSITORIES = {
  'grpc/grpc': {
    commit: '7a758a3ccc3ecdfaba4e320daf305839332d94ea',
    date: '2026-08-20',
    release: '1.84.0-dev',
  },
  'grpc/grpc@v1.19.0': {
    commit: 'da76faf2b882ba1e07bd52379bfb8eba8354155c',
    date: '2019-02-26',
    release: '1.19.0',
  },
  'grpc/grpc-go': {
    commit: '4793ad0474669eafbd5346c8a3d098fdfa542498',
    date: '2026-08-21',
    release: '1.85.0-dev',
  },
  'grpc/grpc-go@v1.42.0': {
    commit: 'aff571cc86e6e7e740130dbbb32a9741558db805',
    date: '2021-11-02',
    release: '1.42.0',
  },
  'grpc/grpc-java': {
    commit: '5fda0c7c35a938b2b0be05cdbe168dcb0700d64a',
    date: '2026-08-20',
    release: '1.85.0-SNAPSHOT',
  },
  'grpc/grpc-java@v1.40.0': {
    commit: '474a03527bb54c754fb21e586d81ff43234d24c4',
    date: '2021-07-30',
    release: '1.40.0',
  },
  'grpc/grpc-kotlin': { commit: 'fffe0320d3c6af86e466f96bb3ec424f1c36a063', date: '2025-12-19' },
  'grpc/grpc-node': { commit: '2670b37a25dcd1e7b655609b0dc041060b1d8921', date: '2026-04-02' },
  'grpc/grpc-node@1.8.0': {
    commit: 'c9f8f93a746484bde00eef0e38a374dcee7b9ca6',
    date: '2022-12-07',
    release: '1.8.0',
  },
  'grpc/grpc-dotnet': { commit: '91c8faf22c6571643a4a90026816bfc01e8f4946', date: '2026-07-22' },
  'grpc/grpc-dart': { commit: '0ef1bae74596b32c7730d2aa5914f7b46114472f', date: '2026-07-01' },
  'grpc/grpc-swift': { commit: '664cc40df7d0f2788cc1c601bc171d4e02a16667', date: '2025-06-03' },
  'grpc/grpc-swift-2': { commit: 'ac33066eb6edb1a21a6ca172ea8184a9b06f3cc7', date: '2026-08-21' },
  'grpc/grpc-swift-nio-transport': { commit: '39b8e90eb5d0b501e74fe2be53c45366cd52b688', date: '2026-07-20' },
  'grpc/grpc-web': { commit: 'f89434a850557d9e57ee7166b6c8977090ff9d65', date: '2025-10-30' },
  'grpc/proposal': { commit: '1fd061ad8e7c46422b326e5a60cf68d042476205', date: '2026-06-25' },
  'hyperium/tonic': {
    commit: '4c0f455c264fe2ec9f9ab5d0cc7fd2824d5daf70',
    date: '2026-10-29',
    release: '0.14.9',
  },
  'hyperium/tonic@2026-05-18': { commit: 'a55efae785d6628bfc832fdbe7ca7d024d000cdb', date: '2026-05-18' },
  'hyperium/hyper-util': { commit: '4684c71db4ca392bb20583202afef777df3b3aa7', date: '2026-08-03' },
  'tikv/grpc-rs': { commit: 'edb4d961cd71a3758f015577c577f6e3f735b6f4', date: '2025-06-04' },
  'elixir-grpc/grpc': { commit: 'a1d3cd96ecca6d99aed42da45eaf7ad20d4a1331', date: '2026-07-24' },
  'vmagamedov/grpclib': {
    commit: '0d27158f98aa939493009e6844576d81ec7d8254',
    date: '2025-12-15',
    release: '0.4.9',
  },
  'connectrpc/connectrpc.com': { commit: '12f7ad8e95c5f784700bc280708b27cd148d0cf1', date: '2026-06-30' },
  'connectrpc/connect-go': { commit: '9646326030fc376e80050f6daa92151a72a4ca20', date: '2026-08-18' },
  'connectrpc/connect-es': { commit: '4373b0a47f9ac1ea6fda4fab3d9eec5c29074012', date: '2026-08-18' },
  'connectrpc/connect-kotlin': { commit: 'b7fbb996d536c6cd8bfbc8e3e472035f63cd95e1', date: '2026-08-18' },
  'connectrpc/connect-swift': { commit: '6a6bc8160caedb74152d764eb4a8234f3d9fe8c3', date: '2026-07-23' },
  'connectrpc/connect-dart': { commit: '30cc95b6e2dc474454c5e593ac5fb00128263e5f', date: '2026-08-07' },
  'connectrpc/connect-python': { commit: '5706904901285744b0bbb6d8a7a4dba4900748e4', date: '2026-06-29' },
  'googleapis/googleapis': { commit: 'f8291d2b89f0017ab078a4c7378069bae5686f6f', date: '2026-08-22' },
  'googleapis/googleapis@2015-07-08': {
    commit: '4668e60ac9ca04d6a9aabc874e8b8366d4dc2a1a',
    date: '2015-07-08',
  },
  'googleapis/python-api-core': { commit: 'bfc6651411d3e13867fefe691884940627f9b6b6', date: '2026-02-10' },
  'aip-dev/google.aip.dev': { commit: '126bed45b6008f653fc634f078eda837769aa25f', date: '2026-03-04' },
  'envoyproxy/envoy': {
    commit: 'cb2a49b09ea4f68f1126854a8ae3b336c48af0e7',
    date: '2026-07-22',
    release: '1.40.0-dev',
  },
  'abseil/abseil-cpp': { commit: '926f1d05a4f85663e4ca057f70f1a7f0a7d6b762', date: '2026-08-22' },
  'linkerd/linkerd2-proxy': { commit: '29637b64f6cebedaf15bfbf516818d7a28a4d5a6', date: '2026-08-21' },
  'istio/istio': { commit: '86c9f01fd735fb01d8192f5bcaf0d424afb7f14c', date: '2026-08-22' },
  'google/jwt_verify_lib': { commit: 'b59e8075d4a4f975ba6f109e1916d6e60aeb5613', date: '2023-05-17' },
  'grpc-ecosystem/grpc-gateway': { commit: '9648db43c0246058bec6e832bd53adb0cdf4eead', date: '2026-08-22' },
  'grpc-ecosystem/go-grpc-middleware': {
    commit: '9150cbd1794d11e2adbe1700751cfcabc3c2316a',
    date: '2026-03-24',
  },
  'go-kratos/kratos': {
    commit: '668db92c2c001e9552594ba5a8aede8456af6d7e',
    date: '2026-06-26',
    release: '3.0.0',
  },
  'spring-projects/spring-grpc': { commit: '4793b79f5f3c6fb3d45d2de6f9b99480a3d9ad1c', date: '2026-06-27' },
  'grpc-ecosystem/grpc-spring': { commit: 'b83afe68cef63edc7dfeec694bc279956bbc8c3d', date: '2024-10-27' },
  'smallrye/smallrye-mutiny': { commit: '2397d7844df4e5ea8719aa74673efc88b693fb06', date: '2026-08-21' },
  'quarkusio/quarkus': {
    commit: '2f9a60b84d3338f5b81cd83a2b4b853c41071a0f',
    date: '2026-05-20',
    release: '3.33.2',
  },
  'apache/dubbo': {
    commit: '324c62550ab22ffa53bce15f219bbc1d67b8c4a3',
    date: '2024-10-24',
    release: '3.3.2-SNAPSHOT',
  },
  'apache/dubbo@3.2': { commit: '0410e400da111cf9d486b5c5b7dbfb4d38f5f9f0', release: '3.2' },
  'apache/rocketmq-clients': { commit: 'da8271b572b41b627bcbbdfb5b3310c0c5e4736b', date: '2026-08-17' },
  'cloudwego/kitex': {
    commit: '72ad8a8db57e53846c656e56dce4e3c873d86161',
    date: '2026-08-20',
    release: '0.16.3',
  },
  'line/armeria': {
    commit: '8cb6fc168d4808d0d82ca771e3cba62399b41be4',
    date: '2026-08-19',
    release: '1.41.1-SNAPSHOT',
  },
  'hyperf/hyperf': { commit: 'eee2d614e86ca98fd567bc2860397a2e5dbba497', date: '2026-08-17' },
  'nestjs/nest': {
    commit: '9feedffde8ef8c86f0cd521153740575dc579d88',
    date: '2026-09-28',
    release: '12.1.1',
  },
  'zeromicro/go-zero': { commit: '11f21098ddd95a58f801920fea4f0543d4d01586', date: '2026-08-15' },
  'grpc-ecosystem/grpc-health-probe': {
    commit: 'b5fef775b4ec749eefb19fb00787089ec9a772d5',
    date: '2026-08-20',
  },
  'fullstorydev/grpcurl': { commit: 'afea969b8a8eef25a48bd8def90efb4aa36c81de', date: '2026-06-15' },
  'open-telemetry/semantic-conventions': {
    commit: '384d66161cb18704c729645fa8136a148df9571c',
    date: '2026-08-20',
  },
  'etcd-io/etcd': { commit: 'c34dc7ee0048fd2bcc44d50beff002e5e8069b69', date: '2026-08-20' },
  'apache/spark': { commit: 'a35c4e57b8c96adcf29559c492f64a43d8165210' },
  'protocolbuffers/protobuf-go': { commit: 'f2248ac996afc39b3df0777cdcc269f6ade50b07', date: '2026-01-20' },
  'cockroachdb/cockroach': { commit: '140db8bd337c0c03cbb577aaa25ff24f4c9741e1' },
  'tikv/pd': { commit: 'a186e0cc61def1408fc57ae7b3d1044a572c8ae3', date: '2026-08-21' },
  'hyperledger/fabric-gateway': { commit: 'c5344aa6dd617849fa0c511a0c26e117b99cd5da', date: '2026-08-22' },
  'hyperledger/fabric-contract-api-go': {
    commit: 'fd40c74721ea68738d64b2a496aaf1c8e1e82b9a',
    date: '2026-08-14',
  },
  'bazelbuild/bazel@8': { commit: '007a9a8d879924781a744e704061d6f8c8192297' },
  'bazelbuild/bazel': { commit: '003e2d01adcc455cf25d19214ea5b3f33b25b378' },
  'bazelbuild/remote-apis': { commit: 'becdd8f9ff811df88a22d3eadd6341753d51d167', date: '2026-04-01' },
  'openconfig/gnmi': { commit: 'a4e40e60426e5b30ce29fd8115809d2dbe47584f', date: '2026-08-19' },
  'google/gnxi': { commit: 'f34a75d41930dc645a2fb6b93bad1fa69a82338d', date: '2025-05-08' },
  'openconfig/reference': { commit: 'ba9fb52d1456bb1ec9c58a786fe2f3131ff4af35', date: '2026-04-28' },
  'kubernetes/apiserver': { commit: '24a394e516bfda066d7e2221d7d92c052de27c54', date: '2026-07-23' },
  'temporalio/api': { commit: 'f53963d4489c8a73aa30bd7091fe758f9896c08c', date: '2026-07-23' },
  'temporalio/api-go': { commit: '10bbdc9746cc11842ac2476c36268fb69974477d', date: '2026-08-20' },
  'SagerNet/sing-box': { commit: '7df171ff20cdcd5e79dd373198176811dabc7742', date: '2026-03-11' },
  'temporalio/sdk-core': { commit: '3e6ca9ff4f7e4422dd970be5629c9972116a8552', date: '2026-05-15' },
  'temporalio/sdk-go': { commit: '83fc2bc6c2c029075cb2d158f4d7b303a5c6b345', date: '2026-08-21' },
  'temporalio/temporal': { commit: '6805caea59e35d0611ed96be69641b8d86bff11c', date: '2026-08-21' },
  'camunda/zeebe': { commit: '288940c9483c93ce3124076dea03bd3aeec49a87', date: '2024-07-02' },
  'containerd/containerd': { commit: '301026e58c619e63d09c0ec411012e54c0124b03', date: '2026-08-22' },
  'dapr/dapr': { commit: 'd8450742ce3260d93a2346f4398a1e60d019a45b', date: '2026-08-21' },
  'container-storage-interface/spec': {
    commit: 'e981e2a057ca10f4a7f81289c97a4e829fd69152',
    date: '2025-10-17',
  },
  'kubernetes-sigs/aws-ebs-csi-driver': {
    commit: '429e202e589798e55c0f8ddcc81b2850b7f000d0',
    date: '2026-08-19',
  },
  'kubernetes-csi/csi-lib-utils': { commit: '4dbcbf1a3e7433aec6b70ba5695804e4806a07de', date: '2026-05-14' },
  'kubernetes-sigs/secrets-store-csi-driver': {
    commit: '0aad886f70e94a6037325f4eaba4660338dde448',
    date: '2026-04-30',
  },
  'kubernetes-sigs/vsphere-csi-driver': {
    commit: 'bf80902567175f298195110dee2abdd4d90f9863',
    date: '2026-08-07',
  },
  'longhorn/longhorn-manager': { commit: '5ddaa369fa7e3b0da9ee9fd42dbec24e25f793f6', date: '2026-08-21' },
  'ceph/ceph-csi': { commit: '52fcb7b00c3d586c12c05593b1c73ad2c42b171f', date: '2024-10-22' },
  'kubernetes-csi/external-snapshotter': {
    commit: 'afb2f0d85e00e40cda621549d56fda11ccd3558b',
    date: '2026-08-21',
  },
  'kubernetes-csi/external-resizer': {
    commit: 'beef24d8e070f5188a7bdc7fc46f902068e4da55',
    date: '2026-07-29',
  },
  'buildbarn/bb-remote-execution': {
    commit: '13313e6ab05b00769af48cf5d6e4926ce15b1f2b',
    date: '2026-08-14',
  },
  'kubernetes-csi/external-provisioner': {
    commit: '0688604faa43ae14273cf71fbfde4f3534ec6b8c',
    date: '2026-08-17',
  },
  'open-telemetry/opentelemetry-proto': {
    commit: 'ac2c4b5d1f3a6079de62f9afec860158ecc8af09',
    date: '2026-08-18',
  },
  'open-telemetry/opentelemetry-java': {
    commit: '35636aec8d3dc6706bb483bad92383fdd6012af0',
    date: '2026-08-21',
  },
  'open-telemetry/opentelemetry-python': {
    commit: '0a5d76b65094a4bad414e0c0ab68981fc266f0a9',
    date: '2026-08-21',
  },
  'open-telemetry/opentelemetry-collector': {
    commit: '934999fbab274d10cbf18704b4594a6fb2049887',
    date: '2026-08-21',
  },
  'docker/docs': { commit: '4bff8eb6b8dd7ca77ff839b55681f55569dba9b4' },
  'docker/cli': { commit: '28f756087eea5fa301f3fbf12b01ae62f91521c2', date: '2026-08-20' },
  'docker-library/docs': { commit: 'c4a9ba41443427b2ec1d5c4cc01879076aa4a1eb', date: '2026-08-21' },
  'compose-spec/compose-spec': { commit: '170098ba07d9f53c383a41bfd4c5166b0a4529a6', date: '2026-06-23' },
  'kubernetes/api': { commit: '10b39a39bcee995dfe7cd5e8e7b922be5e46f1e2', date: '2026-07-24' },
  'kubernetes/dns': { commit: '9aa70b8f97dc751445a7370960cd45e411506003', date: '2026-01-07' },
  'kubernetes/kubectl': { commit: 'dee3483a3d6a64c07fdf746caf80af446dee99ac', date: '2026-07-22' },
  'kubernetes/minikube': { commit: 'eb25dbc703701fa38c3f65c89a1896baa375e5ed', date: '2026-08-23' },
  'MicrosoftDocs/WSL': { commit: '8842def77a852af26318b9ebec78063a94b068ed', date: '2026-07-30' },
  'hyperium/h2': { commit: '3850acdcca3fe7a9102076204f6f1cf76e3325ca', date: '2026-08-21' },
  'nodejs/node': { commit: '0161353e7559d26e1ebff0ee26273cb8ab100375' },
  'pallets/flask': { commit: '2ac89889f4cc330eabd50f295dcef02828522c69', date: '2026-04-08' },
  'protocolbuffers/protocolbuffers.github.io': {
    commit: 'c42a0a804ac01e48631dbce5dc738bb9a4bb8190',
    date: '2026-07-16',
  },
  'torvalds/linux': { commit: '0326074ff4652329f2a1a9c8685104576bd8d131' },
  'golang/go': { commit: '11e0a184a82a7ca2950089bae5899556227b2889' },
  'docker/docker-credential-helpers': {
    commit: '594c02358018f8ea0848d6656057728aac6d26e2',
    date: '2026-08-19',
  },
  'opencontainers/runc': { commit: '76d9cf5da5683ff449ae967db58fa8c5927ca54b', date: '2026-08-19' },
  'swoole/swoole-src': { commit: 'a281145a1fb8e3dc3fbb89ae9bf746b5556bb89e', date: '2026-08-17' },
  'grafana/dskit': { commit: '06829887f955c8b70bcac1c948a4b7ea3cd811f3', date: '2026-08-21' },
  'micronaut-projects/micronaut-grpc': {
    commit: '952064a37a3d4a2db09ba5032d6d4982812c5ae2',
    date: '2024-11-29',
  },
  'cadence-workflow/cadence-go-client': {
    commit: 'b8612d495eb9e75803517ab7b19a15f0dbe7f74d',
    date: '2026-06-11',
  },
  'googleapis/google-auth-library-python': {
    commit: '2ea24b03436765fa3cf279ce148482ff6332136b',
    date: '2026-03-06',
  },
  'triton-inference-server/python_backend': {
    commit: 'f9088ff60944cc5a2e97ff16baba55f1666852bc',
    date: '2026-07-17',
  },
  'GoogleCloudPlatform/cloud-spanner-emulator': {
    commit: '50289aa9e471390b6e8045f2674f559f4d2b37f9',
    date: '2026-03-12',
  },
  'argoproj/argo-cd': { commit: '37ee0097cf851bc2dd7665fc081bbce61a7e836e', date: '2026-08-22' },
  'moby/buildkit': { commit: '73ed6825c4b7569379ef89df0aedcdbe64473d31', date: '2026-08-21' },
  'kubernetes/cri-client': { commit: '1d4af3619b642165fab8c5176b8a62056e2e229c', date: '2026-07-23' },
  'Mirantis/cri-dockerd': { commit: '246bd65780eb7a9ed294192474d6015330aa8048', date: '2026-04-27' },
  'kubernetes/mount-utils': { commit: 'a6241358a7bfb2d5433d18dd868d13a1ac6fe85b', date: '2026-04-25' },
  'cri-o/cri-o': { commit: 'f954a17e505f8931e91004403b5f5eac71ab6085', date: '2026-08-21' },
  'kedacore/keda': { commit: '8b4f083ca8c8c2baf8477e322bd4d16ac4dfa09a', date: '2026-08-20' },
  'hashicorp/nomad': { commit: 'aa026cc99cfb74a77e519a1c1f0c78ba1b452705', date: '2026-08-21' },
  'grafana/loki': { commit: '65e30f8488e8a5ea2013c6881675f8103a8f6bc7', date: '2026-08-22' },
  'mudler/LocalAI': { commit: '82c191afadf5f005281e798ccfa0ffd0d5805030', date: '2026-08-22' },
  'rpcpool/yellowstone-grpc': { commit: '0c3f357ab526655ea412b15e85893bf274e0fae9', date: '2026-08-20' },
  'apache/incubator-seata': { commit: '0b9d7c9a4972e0674a4da681ee9e7d3a6a194e92', date: '2024-10-24' },
  'kurrent-io/KurrentDB': { commit: '44996ed0576221c14adb8abfdc34cedee3e19362', date: '2026-07-24' },
  'onflow/flow-go': { commit: 'dd885b28462c599ba3ed95017565e8a612741cb0', date: '2026-08-22' },
  'triton-inference-server/tensorrt_backend': {
    commit: 'e2ef6d790ba82283450e8993f04ebbf213e49c5b',
    date: '2026-07-17',
  },
  'thanos-io/thanos': { commit: 'e103a81bd5943697394afcb4fb592b6ffa806c30', date: '2026-08-22' },
  'argoproj/argo-workflows': { commit: 'f016ad89eb269d282aec06dc491c29f396a38df4', date: '2026-08-21' },
  'protocolbuffers/protobuf': {
    commit: 'e712d276bcead35cad45e305463f5e542246351e',
    date: '2026-08-21',
    release: '37-dev',
  },
  'hashicorp/consul': {
    commit: '7926532a57aad0a4286a78e0afecf2c11402240c',
    date: '2025-10-27',
    release: '1.22.0',
  },
  'hashicorp/terraform': { commit: '883c7221ee2e0bc2fad6912fd4b3cc4b53a598a7', date: '2026-08-21' },
  'hashicorp/go-plugin': { commit: 'dd3617ad0257b2e8fe63d5afe805b16a146c3ab9', date: '2026-08-17' },
  'pulumi/pulumi': { commit: '1b5949891b3cefcb9974752b24a5ecef0acc86c8', date: '2026-08-21' },
  'alibaba/nacos': { commit: '486e19848605bbea24902b26e741a433d912e0a8', date: '2025-09-02' },
  'apache/skywalking-java': { commit: 'a0c1155598711e174b649026d6dd55091bbc9eb6', date: '2026-08-21' },
  'nginx/nginx': { commit: '3f6f7824d4e2eb1ac37dec76683d525ac0ff521c', date: '2026-08-21' },
  'milvus-io/pymilvus': { commit: 'cf0bc76ccfeedfcd9a71cc831537507d8a444686', date: '2026-08-04' },
  'qdrant/qdrant': { commit: '74f3e85b9473c62560006c043e13737ce6b48412', date: '2026-08-04' },
  'weaviate/weaviate-python-client': {
    commit: '15e4aeb2313e8e6b9ca643784b7ae7063af7701e',
    date: '2026-08-12',
  },
  'tikv/client-rust': { commit: 'e53837dc6d94f8de4be090571dca0198dc993b9d', date: '2026-06-28' },
  'tensorflow/serving': { commit: '9d981c5c2708d23c5407c7c1e30309e6f9798874', date: '2026-07-30' },
  'triton-inference-server/server': {
    commit: 'e1db8a603d863b1317ee859bdeea2be19959462e',
    date: '2026-08-19',
  },
  'triton-inference-server/core': { commit: '73aad7c3348d040c7087d57837d75822c488495e', date: '2026-06-09' },
  'jax-ml/jax': { commit: 'cec06d116c05f0d52adfceee3d3b730fdbcb0ce5', date: '2026-08-08' },
  'osmosis-labs/cosmos-sdk': { commit: 'e7668cab6be057191ee826fee2dee9d0dc2caab7', date: '2024-09-26' },
  'lightningnetwork/lnd': { commit: '90ea05d5a7f9239ede8eb4e2f36d9a66c39e67d5', date: '2026-08-20' },
  'hyperledger/fabric': { commit: '0c423ac47fd87fc3d4084eb06d6589bc518ed1ff', date: '2026-08-05' },
  'googleapis/nodejs-firestore': { commit: '1068f5cb841ae22c333ecc5ba7b1ab9071d80037', date: '2026-02-27' },
  'googleapis/java-bigquerystorage': {
    commit: '44534dd37bcee0f89c8ecf158b140d1d7a1f2e1a',
    date: '2026-02-23',
  },
  'googleapis/java-spanner': { commit: '7c466974099eceddad563998e2d34c47713112b5', date: '2026-04-07' },
  'googleapis/nodejs-common-grpc': {
    commit: 'a317822df13780d8bb1c261ad1800669c9930a02',
    date: '2021-09-10',
  },
  'googleapis/java-spanner@v6.107.0': {
    commit: 'cd11720397810bda2cc830956b017c3c8c4db3ed',
    date: '2026-01-16',
    release: '6.107.0',
  },
  'ray-project/ray': {
    commit: '479fa716904109d9df4b56b98ca3c3350e1ec13c',
    date: '2025-09-13',
    release: '2.49.2',
  },
  'spiffe/spiffe': { commit: '665a28f3253ecdce59f26f3ef29c0d6408b37c3d', date: '2026-07-01' },
  'spiffe/spire': { commit: 'ef8527ec91013c6c1b4741e0f6ac0786576e620e', date: '2026-08-22' },
  'kubernetes/cri-api': { commit: '791729b255f0c2d0019d3862ba6ef000c4a30c4d', date: '2026-07-23' },
  'containerd/errdefs': { commit: '4817405e4a3caeb7aee9dac68ed55339c59cb635', date: '2024-10-08' },
  'googleapis/python-pubsub': { commit: '63796ff3def3658ea22d4c2b734c08ad5ed94e72', date: '2026-02-05' },
  'firebase/firebase-js-sdk': { commit: '6f865964baf5b4bd23b077fecec1028434a7387e', date: '2026-08-20' },
  'tikv/tikv': { commit: '8e964719db0d2088d47a280a1dde3fefa1b31d6b', date: '2026-08-21' },
  'tikv/client-go': { commit: 'b75f6efa8ddd24ef3a14c83260817da010df7e63', date: '2026-08-07' },
  'weaviate/weaviate': { commit: 'adcffc5432aa797c60e3c4e479514054254fae2a', date: '2026-08-20' },
  'milvus-io/milvus-sdk-go': { commit: '9e6be2a942a671422587ee34352eabbf563e3686', date: '2025-03-21' },
  'apache/skywalking': { commit: '5839d2ad4237dca0bf2eed7d8cd3758ef7bef39a', date: '2026-08-20' },
  'dotnet/aspnetcore': { commit: '823815970d41a8e2625bf7eff95fccd33154ee7f' },
  'dotnet/aspnetcore@8.0.0-alpha.1': {
    commit: 'e165ab67f26930a1ca8b82e2a20d6ddbfa059450',
    release: '8.0.0-alpha.1',
  },
  'dotnet/runtime': { commit: 'd005261bb8a97458114c7a25401758933f98c996' },
  'dotnet/runtime@88e8829': { commit: '88e8829fff55b0ce4762f65dd8b981cdd65fecb0' },
  'dotnet/runtime@13d2066': { commit: '13d2066411b51aa6e1f90834846a3dcc4f8eca3d' },
  'libuv/libuv': { commit: '6179e7af87413396d5853a1c3722c8b5749336c8', date: '2026-05-15' },
  'google/boringssl': { commit: 'a0689af29e8e460f1e5380e0fb74cef1b342e810', date: '2026-08-21' },
  'golang-jwt/jwt': { commit: '1a11d3724e63105d751decf9adbdc90165137b45', date: '2026-07-06' },
  'lib/pq': { commit: 'f4654a41a62bc974ea825de270c44f577721205e', date: '2026-08-03' },
  'golang/net': { commit: '0ca694d2a5adcce7f36d4d65e5f8d72390d94051', date: '2026-07-01' },
  'kubernetes/ingress-nginx': { commit: 'dbb11b92ddb77bee9c35e462479129354c84f939', date: '2026-03-19' },
  'nginx/nginx.org': { commit: '3924a7f8334b93bbb4d5368f3d0cd44922ef2a6b', date: '2026-07-21' },
  'kubernetes-sigs/aws-load-balancer-controller': {
    commit: '225f44568848eb25f13e304a5f1cc68c0cd9415d',
    date: '2026-08-17',
  },
  'aws/aws-sdk-go-v2': { commit: 'abd72f52c4344b8307088e9734330c56724bb066' },
  'kubernetes/ingress-gce': { commit: 'acbcf5d66dd9d31297a2a52a2d7d83d4c1a94539', date: '2026-08-21' },
  'GoogleCloudPlatform/gke-networking-recipes': {
    commit: 'cce161862be77c541b1b1eac8899e7012f5a9985',
    date: '2025-03-25',
  },
  'GoogleCloudPlatform/golang-samples': {
    commit: 'a8677d3d5f5de41b7355d3a3278ec03458c96530',
    date: '2026-08-21',
  },
  'cloudflare/cloudflare-docs': { commit: '046f5f9e5fdf226151e76964294d856025c97ce6' },
  'MicrosoftDocs/azure-docs': { commit: '18ded405ee4b8a92e286ea31a8265b53b38bba6f' },
  'MicrosoftDocs/azure-docs@0147a27': { commit: '0147a273480074f403a227e7194144a2173b9840' },
  'istio/api': { commit: 'b8f8791d9653b2edc77a071d48887e582cfe84bf', date: '2026-07-21' },
  'istio/istio.io': { commit: '01c499ae60b0e82ecff97ac24a5b62b1f065a187' },
  'linkerd/website': { commit: '93f001753363bba09eafd81e290512f89f4697ed', date: '2026-08-20' },
  'traefik/traefik': { commit: 'fd5a576df2e8aeb0bfc8a96b6ef6e60a61f7ec0a', date: '2026-07-24' },
  'Kong/kong': { commit: '22246ef28c16842098369b494eef879222e30c7b', date: '2026-07-01' },
  'apache/apisix': { commit: 'f519a0f04ccfd4c13b5d06caf34bcde8c8593980', date: '2026-08-20' },
  'haproxy/haproxy': { commit: '50872daa6a857e82afc40b1c5161924aef4172d7', date: '2026-08-21' },
  'caddyserver/website': { commit: '1a6bbd7d92ea03da4fc4864a096dbbb290ffc1fc', date: '2026-07-01' },
  'apache/httpd': { commit: '0cb680442ecaa6118cc610b5ecc6e824330bf61a', date: '2024-10-18' },
  'envoyproxy/data-plane-api': { commit: '84e84367f2560cdb47b9bb78fd3e615feb80c3e4', date: '2026-01-29' },
  'envoyproxy/envoy@073db22': { commit: '073db228292eb91b70682b5c880653fb2194cb08' },
  'hashicorp/terraform-provider-google': {
    commit: 'e03b7622a26cf4e878f90bdccaca6aa3d03a7999',
    date: '2026-08-21',
  },
  'hashicorp/terraform-provider-azurerm': { commit: '068f89cf277e88cb7cfb2deb949657c607fc7062' },
  'aws/aws-cdk': { commit: '0002025dbc7abde7a73a98838cdb165d4daec847' },
  'grpc/grpc.io': { commit: '028a1d2a6d59daea0e496b3e68789bb60fa69f4a', date: '2026-07-06' },
  'kubernetes/website': { commit: '00aacfad13adca3b28fea57ed93274f165811331' },
  'kubernetes/website@0066c6b': { commit: '0066c6b685221e25efdf9126508ec1d7fd14793b' },
  'grpc/grpc@2995000': { commit: '2995000f5a897449797565e9eadb5c66529f029a' },
  'grpc/grpc@191d0c3': { commit: '191d0c3f83d6eb03405c8f19a642ecf80fcbde25' },
  'momentohq/client-sdk-javascript': {
    commit: '30fa5d26bb1adbe8e0fe74c963d21f4f0f8f90fa',
    date: '2026-06-18',
  },
  'open-telemetry/opentelemetry-lambda': {
    commit: 'c72580eb31f561c6cac4770cd274ea1e06e0b4b0',
    date: '2026-08-22',
  },
  'GradleUp/shadow': { commit: '3a97d6429e92d19f46f2dd5857dbdb3344a94212', date: '2026-08-22' },
  'dotnet/AspNetCore.Docs': { commit: '13e242696760154ae17f8444521e4cc70bf34d8a' },
  'MicrosoftDocs/azure-docs@0015695': { commit: '00156955c115cd7e1b96d723ae8d8cc745760726' },
  'knative/serving': { commit: '4642a3b8c874d4d50634fc118aa761dcd4b5fe96' },
  'superfly/docs': { commit: '5c22c8cece71e1cf83fab3189c9f7301573f4d6e', date: '2026-08-07' },
  'ngrok/ngrok-docs': { commit: '56a5f9960f4e7c7e134fbc0412f74b51b2df5eca', date: '2026-08-07' },
  'googleapis/gax-nodejs': { commit: '020cad15b6e39784b13cf090df280c65a6218206' },
  'netty/netty': { commit: '20356c98ad064a0e890360a0c6a3f016e3d60cc0' },
  'grpc/grpc-node@02e70cb': { commit: '02e70cba374734e991648fcd01a7b92bfde20cec' },
  'googleapis/go-genproto': { commit: 'f968d8396f91539d8b895e38d2bf188003bbfa33' },
  'google/protobuf.dart': { commit: '03fa404360b74fb7151db201fe309b4c1bc3bade' },
  'protocolbuffers/protobuf-javascript': { commit: 'c5b4d429cacf560f3785198dfd929b58cf4714c6' },
  'pyinstaller/pyinstaller-hooks-contrib': { commit: 'ae464adcf942c1345e01ec5b3f17e57bd9a5d27d' },
} as const satisfies Record<
  `${string}/${string}`,
  { readonly commit: string; readonly date?: `${number}-${number}-${number}`; readonly release?: string }
>;

/** A repository that claims may cite. */
export type Repository = keyof typeof REPOSITORIES;

/** A file at the pinned version of a known repository: `'grpc/grpc:doc/statuscodes.md'`. */
export type SourceId = `${Repository}:${string}`;

/** A source taken apart, with the version that was read. */
export interface Source {
  /** `owner/name`, without the mark of an older version. */
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly date?: string;
  readonly release?: string;
}

const isRepository = (key: string): key is Repository => Object.hasOwn(REPOSITORIES, key);

/** Returns the file and the version that a source names. */
export const sourceOf = (id: SourceId): Source => {
  const colon = id.indexOf(':');
  const key = id.slice(0, colon);
  if (!isRepository(key)) throw new Error(`src/data/sources.ts pins no ${key}, which "${id}" cites`);
  const repository = key.replace(/@.*/, '');
  return { repository, path: id.slice(colon + 1), ...REPOSITORIES[key] };
};

/** Returns the address of the file as it was when it was read. */
export const sourceUrl = (id: SourceId): string => {
  const { repository, commit, path } = sourceOf(id);
  return `https://github.com/${repository}/blob/${commit}/${path}`;
};

/**
 * Returns the same address with a commit of twelve digits, which the host takes as well: the page of all sources has
 * hundreds of them below the commit in full.
 */
export const shortSourceUrl = (id: SourceId): string => {
  const { commit } = sourceOf(id);
  return sourceUrl(id).replace(commit, commit.slice(0, 12));
};

/** Returns the repository and the file, for people: `grpc/grpc doc/statuscodes.md`. */
export const sourceLabel = (id: SourceId): string => {
  const { repository, path } = sourceOf(id);
  return `${repository} ${path}`;
};
