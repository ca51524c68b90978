"""Reads, creates and changes documents."""

import re
import threading
import time

import grpc
from documents.v1.documents_pb2 import DeleteDocumentResponse, Document
from google.protobuf.any_pb2 import Any
from google.protobuf.duration_pb2 import Duration
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status

from server.auth import user_of
from server.store import Store

PAUSE = 0.2


def packed(message) -> Any:
    wrapped = Any()
    wrapped.Pack(message)
    return wrapped


class Pace:
    """Lets a caller make two documents in a row and then asks for a pause."""

    def __init__(self):
        self._lock = threading.Lock()
        self._used = 0
        self._resumes = None

    def may_go(self) -> bool:
        with self._lock:
            if self._resumes and time.monotonic() > self._resumes:
                self._used, self._resumes = 0, None
            if self._used < 2:
                self._used += 1
                return True
            self._resumes = self._resumes or time.monotonic() + PAUSE
            return False


# region invalid-argument-return
def check_new(request, context):
    """Checks all fields before it returns, so that the caller can fix them in one go."""
    violation = error_details_pb2.BadRequest.FieldViolation
    bad = []
    if not re.fullmatch(r"[a-z]+/[a-z0-9-]+", request.id):
        bad.append(violation(field="id", description="use folder/name in lower case"))
    if not request.title:
        bad.append(violation(field="title", description="must not be empty"))
    if bad:
        status = status_pb2.Status(
            code=code_pb2.INVALID_ARGUMENT,
            message=f"{len(bad)} fields need attention",
            details=[packed(error_details_pb2.BadRequest(field_violations=bad))],
        )
        context.abort_with_status(rpc_status.to_status(status))


# endregion


# region resource-exhausted-return
def check_pace(pace, user, context):
    """Says which limit was hit and how long to wait; without RetryInfo a client can only guess."""
    if pace.may_go():
        return
    quota = error_details_pb2.QuotaFailure()
    quota.violations.add(subject=f"users/{user}", description="2 new documents, then a pause")
    retry = error_details_pb2.RetryInfo(retry_delay=Duration(nanos=int(PAUSE * 1e9)))
    status = status_pb2.Status(
        code=code_pb2.RESOURCE_EXHAUSTED,
        message=f"{user} creates documents too fast",
        details=[packed(quota), packed(retry)],
    )
    context.abort_with_status(rpc_status.to_status(status))


# endregion


class Documents:
    """The methods that look at one document."""

    def __init__(self, store: Store):
        self.store = store
        self._pace = Pace()

    # region not-found-return
    def GetDocument(self, request, context):
        """Returns NOT_FOUND in one case only: the document is not there."""
        return self.find(request.id, context).document

    def find(self, id, context):
        """Is called by every method that reads a document. abort raises, so nothing after it runs."""
        if not id:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "id must not be empty")
        record = self.store.find(id)
        if record is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"document {id} does not exist")
        return record

    # endregion

    # region already-exists-return
    def CreateDocument(self, request, context):
        """Never overwrites.

        The store looks and writes in one step, so that of two creators exactly one gets ALREADY_EXISTS.
        """
        check_new(request, context)
        check_pace(self._pace, user_of(context), context)
        document = Document(id=request.id, title=request.title, text=request.text, version=1)
        if not self.store.create(document):
            context.abort(
                grpc.StatusCode.ALREADY_EXISTS, f"document {request.id} exists already"
            )
        return document

    # endregion

    # region aborted-return
    def UpdateDocument(self, request, context):
        """Rejects a change to a version that is gone.

        The store compares the version and writes in one step; compared here, two writers could both pass.
        """
        if not request.id:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "id must not be empty")
        stored, written = self.store.replace_text(request.id, request.text, request.version)
        if stored is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"document {request.id} does not exist")
        if not written:
            context.abort(
                grpc.StatusCode.ABORTED,
                f"{request.id} is at version {stored.version}, the change is based on version {request.version}",
            )
        return stored

    # endregion

    def DeleteDocument(self, request, context):
        """Does nothing when the document is gone already, which makes it safe to retry."""
        if not request.id:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "id must not be empty")
        self.store.delete(request.id)
        return DeleteDocumentResponse()
