"""Makes calls with service configs through grpcio, that is C core: `service_config.py PORT`, jobs on standard input."""
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import grpc

AT_ONCE = 12


def message(size: int) -> bytes:
    """A google.protobuf.BytesValue of so many zero bytes."""
    length, prefix = size, bytearray([0x0A])
    while length > 0x7F:
        prefix.append(length & 0x7F | 0x80)
        length >>= 7
    prefix.append(length)
    return bytes(prefix) + bytes(size)


def make_calls(address: str, job: dict) -> list[dict]:
    """Makes the calls of one job on a channel of its own."""
    results = []
    options = [("grpc.use_local_subchannel_pool", 1)]
    try:
        channel = grpc.insecure_channel(address, [*options, ("grpc.service_config", job["config"])])
    except Exception as error:  # noqa: BLE001 - whatever it says is the complaint
        return [{"id": call["id"], "complaint": str(error)} for call in job["calls"]]
    with channel:
        for call in job["calls"]:
            metadata = [*call["headers"].items(), ("x-call", call["id"]), ("x-size", str(call["size"]))]
            invoke = channel.unary_unary(call["path"])
            start = time.monotonic()
            code, text = 0, ""
            try:
                invoke(message(call["size"]), metadata=metadata, timeout=call["deadline"] / 1000)
            except grpc.RpcError as error:
                code, text = error.code().value[0], error.details()
            took = (time.monotonic() - start) * 1000
            results.append({"id": call["id"], "code": code, "message": text, "took": took})
    return results


def main(port: str) -> None:
    """Reads jobs, one a line, and prints a result a line."""
    jobs = [json.loads(line) for line in sys.stdin]
    # C core shares the tokens of a throttle among channels to one address: each job gets its own.
    addresses = [f"127.{1 + i // 62500}.{1 + i // 250 % 250}.{1 + i % 250}:{port}" for i in range(len(jobs))]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for results in pool.map(make_calls, addresses, jobs):
            for result in results:
                print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
