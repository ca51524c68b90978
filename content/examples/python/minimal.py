# region minimal
from concurrent import futures

import grpc
from items.v1 import items_pb2, items_pb2_grpc  # generated from items.proto


class Items(items_pb2_grpc.ItemsServicer):
    def GetItem(self, request, context):
        context.abort(grpc.StatusCode.NOT_FOUND, f"item {request.id} does not exist")


def main():
    server = grpc.server(futures.ThreadPoolExecutor(4))
    items_pb2_grpc.add_ItemsServicer_to_server(Items(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()

    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = items_pb2_grpc.ItemsStub(channel)
        try:
            stub.GetItem(items_pb2.GetItemRequest(id="42"), timeout=10)
        except grpc.RpcError as error:
            print(error.code().name, "-", error.details())
    server.stop(grace=None).wait()


if __name__ == "__main__":
    main()
# endregion
