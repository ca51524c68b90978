"""Puts the methods together."""

from documents.v1 import documents_pb2_grpc

from server.content import Content
from server.documents import Documents
from server.export import Export
from server.folders import Folders
from server.search import Search


# region unimplemented-return
class DocumentStore(
    Documents, Folders, Content, Search, Export, documents_pb2_grpc.DocumentsServicer
):
    """Serves the store.

    The generated class returns UNIMPLEMENTED for every method that is not written yet, such as
    SummarizeDocument, so that the service can grow before its servers do.
    """


# endregion
