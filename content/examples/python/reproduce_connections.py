"""Provokes messages about connections and certificates, by the id that they have in the catalogue."""

import asyncio
import json
import socket
import ssl
import struct
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import grpc
from documents.v1.documents_pb2_grpc import (
    DocumentsServicer,
    DocumentsStub,
    add_DocumentsServicer_to_server,
)

from peer import listening
from reproduce import GRPC, REQUEST, error_of, get_document, headers_only

EMPTY_SETTINGS = bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])


def called(address, *options):
    with grpc.insecure_channel(address, options=options) as channel:
        return error_of(lambda: get_document(channel))


def closed_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


def all_backends_failing():
    config = json.dumps({"loadBalancingConfig": [{"round_robin": {}}]})
    return called(closed_port(), ("grpc.service_config", config))


def with_reset():
    """The peer resets the TCP connection when the call has arrived."""

    def answer(connection):
        connection.sendall(EMPTY_SETTINGS)
        received = b""
        while b"guides/retry" not in received:
            received += connection.recv(65536)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    with listening(answer) as address:
        return called(address)


class Failing(DocumentsServicer):
    async def GetDocument(self, request, context):
        raise ValueError("bad value")


async def unexpected_in_aio():
    server = grpc.aio.server()
    add_DocumentsServicer_to_server(Failing(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    try:
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            await DocumentsStub(channel).GetDocument(REQUEST)
    except grpc.aio.AioRpcError as error:
        return error
    finally:
        await server.stop(grace=None)
    raise AssertionError("the call went well")


@contextmanager
def certificate():
    """A key and a certificate for documents.example that it signed itself: two files."""
    with tempfile.TemporaryDirectory() as folder:
        key, cert = Path(folder, "key.pem"), Path(folder, "cert.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=documents.example", "-addext", "subjectAltName=DNS:documents.example",
             "-keyout", key, "-out", cert],
            check=True,
            capture_output=True,
        )  # fmt: skip
        yield key, cert


def over_tls(name, trusts, protocols=("h2",)):
    """Calls a TLS server by a name that its certificate may have, and trusts the certificate or not."""
    with certificate() as (key, cert), certificate() as (_, other):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)
        if protocols:
            context.set_alpn_protocols(list(protocols))

        def shake(connection):
            try:
                secure = context.wrap_socket(connection, server_side=True)
                while secure.recv(65536):
                    pass
            except OSError:
                pass  # the client went away, as it should

        with listening(shake) as address:
            roots = (cert if trusts else other).read_bytes()
            options = [("grpc.ssl_target_name_override", name)]
            credentials = grpc.ssl_channel_credentials(roots)
            with grpc.secure_channel(address, credentials, options) as channel:
                return error_of(lambda: get_document(channel))


MESSAGES = {
    f"reproduce/{id}": provoke
    for id, provoke in {
        "core-connections-to-all-backends-failing": all_backends_failing,
        "core-recvmsg-connection-reset": with_reset,
        "core-metadata-illegal-base64": headers_only((":status", "200"), GRPC, ("trace-bin", "%%%")),
        "core-tls-certificate-verify-failed": lambda: over_tls("documents.example", trusts=False),
        "core-tls-peer-name": lambda: over_tls("payments.example", trusts=True),
        "core-tls-missing-alpn": lambda: over_tls("documents.example", trusts=True, protocols=()),
        "python-aio-unexpected-exception": lambda: asyncio.run(unexpected_in_aio()),
    }.items()
}
