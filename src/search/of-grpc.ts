/** What only gRPC, or software built on it, prints. */
export const OF_GRPC =
  /grpc|rpc ?error|RpcException|StatusCode|googleapis|google[./](?:rpc|api|cloud)|firebase|firestore|tonic|connectrpc|tensorflow|\betcd|buildkit|failed to solve: |containerd/i;
