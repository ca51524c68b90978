"""Turns documents into files."""

import logging

import grpc
from documents.v1.documents_pb2 import ExportDocumentResponse
from google.protobuf.duration_pb2 import Duration
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status

from server.auth import user_of
from server.documents import packed

log = logging.getLogger(__name__)


class TemplateMissing(Exception):
    pass


def fill_template(name, id):
    raise TemplateMissing(f"template {name} is missing")


def render_epub(id):
    return []


# region unknown-return
def render_html(id):
    """Raises an exception. The library converts it to UNKNOWN and sends its text to the client.

    A real handler names the code and keeps its file names out of the message.
    """
    page = fill_template("export.html", id)
    return ExportDocumentResponse(file=page)


# endregion


# region internal-return
def export_epub(id, context):
    """Met a broken invariant. The log gets the cause, the client an id to report."""
    pages = render_epub(id)
    if not pages:
        request = dict(context.invocation_metadata()).get("x-request-id", "unknown")
        log.error("request %s: the EPUB renderer returned no pages for %s", request, id)
        context.abort(grpc.StatusCode.INTERNAL, f"export failed; report request {request}")
    return ExportDocumentResponse(file=pages[0])


# endregion


# region details-attach
def pdf_quota(user, context):
    """Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do (Help)."""
    quota = error_details_pb2.QuotaFailure()
    quota.violations.add(subject=f"users/{user}", description="100 PDF exports a day")
    help = error_details_pb2.Help()
    help.links.add(
        description="How export quotas work", url="https://documents.example/help/quotas"
    )
    details = [
        error_details_pb2.ErrorInfo(
            reason="EXPORT_QUOTA_USED", domain="documents.example", metadata={"limit": "100"}
        ),
        quota,
        error_details_pb2.RetryInfo(retry_delay=Duration(seconds=3600)),
        help,
        error_details_pb2.LocalizedMessage(
            locale="zh-CN", message="今天的 100 次 PDF 导出已经用完"
        ),
    ]
    status = status_pb2.Status(
        code=code_pb2.RESOURCE_EXHAUSTED,
        message="all 100 PDF exports of today are used",
        details=[packed(detail) for detail in details],
    )
    context.abort_with_status(rpc_status.to_status(status))


# endregion


class Export:
    """The method that exports."""

    def ExportDocument(self, request, context):
        if not request.id:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "id must not be empty")
        match request.format:
            case "pdf":
                pdf_quota(user_of(context), context)
            case "html":
                return render_html(request.id)
            case "epub":
                return export_epub(request.id, context)
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, f"no export to {request.format!r}")
