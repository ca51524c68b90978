"""A peer that speaks HTTP/2, but not as a gRPC server would: for messages that only a strange server provokes."""

import socket
import threading
from contextlib import contextmanager

import h2.config
import h2.connection
import h2.events


@contextmanager
def listening(behave):
    """Lets behave have each connection; gives the address."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=behave, args=[connection], daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()


def hang_up(connection):
    """Ends the peer's half only: closing with unread bytes would reset the connection at a random moment."""
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(4096):
        pass


def scripted(answer):
    """Calls answer(http2, stream) when a request is complete, and sends what it wrote."""

    def behave(connection):
        config = h2.config.H2Configuration(client_side=False, validate_outbound_headers=False)
        http2 = h2.connection.H2Connection(config)
        http2.initiate_connection()
        connection.sendall(http2.data_to_send())
        while data := connection.recv(65536):
            for event in http2.receive_data(data):
                if isinstance(event, h2.events.StreamEnded):
                    answer(http2, event.stream_id)
            connection.sendall(http2.data_to_send())

    return behave
