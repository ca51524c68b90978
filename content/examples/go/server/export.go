package server

import (
	"context"
	"errors"
	"log"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	pb "examples/documents/gen/documentspb"
)

// ExportDocument turns a document into a file.
func (d *Documents) ExportDocument(
	ctx context.Context, req *pb.ExportDocumentRequest,
) (*pb.ExportDocumentResponse, error) {
	if req.Id == "" {
		return nil, status.Error(codes.InvalidArgument, "id must not be empty")
	}
	switch req.Format {
	case "pdf":
		return nil, pdfQuota(userOf(ctx))
	case "html":
		return renderHTML(req.Id)
	case "epub":
		return exportEPUB(ctx, req.Id)
	}
	return nil, status.Errorf(codes.InvalidArgument, "no export to %q", req.Format)
}

var errNoTemplate = errors.New("template export.html is missing")

// region unknown-return
// renderHTML returns a plain error. The library converts it to Unknown and sends the text to the
// client. A real handler names the code and keeps its file names out of the message.
func renderHTML(id string) (*pb.ExportDocumentResponse, error) {
	page, err := fillTemplate("export.html", id)
	if err != nil {
		return nil, err
	}
	return &pb.ExportDocumentResponse{File: page}, nil
}

// endregion

func fillTemplate(name, id string) ([]byte, error) { return nil, errNoTemplate }

func renderEPUB(id string) (pages [][]byte) { return nil }

// region internal-return
// exportEPUB met a broken invariant. The log gets the cause, the client an id to report.
func exportEPUB(ctx context.Context, id string) (*pb.ExportDocumentResponse, error) {
	pages := renderEPUB(id)
	if len(pages) == 0 {
		request := requestID(ctx)
		log.Printf("request %s: the EPUB renderer returned no pages for %s", request, id)
		return nil, status.Errorf(codes.Internal, "export failed; report request %s", request)
	}
	return &pb.ExportDocumentResponse{File: pages[0]}, nil
}

// endregion

func requestID(ctx context.Context) string {
	if ids := metadata.ValueFromIncomingContext(ctx, "x-request-id"); len(ids) > 0 {
		return ids[0]
	}
	return "unknown"
}

// region details-attach
// pdfQuota tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what
// to do (Help).
func pdfQuota(user string) error {
	st, err := status.New(codes.ResourceExhausted, "all 100 PDF exports of today are used").WithDetails(
		&errdetails.ErrorInfo{
			Reason: "EXPORT_QUOTA_USED", Domain: "documents.example", Metadata: map[string]string{"limit": "100"},
		},
		&errdetails.QuotaFailure{Violations: []*errdetails.QuotaFailure_Violation{
			{Subject: "users/" + user, Description: "100 PDF exports a day"},
		}},
		&errdetails.RetryInfo{RetryDelay: durationpb.New(time.Hour)},
		&errdetails.Help{Links: []*errdetails.Help_Link{
			{Description: "How export quotas work", Url: "https://documents.example/help/quotas"},
		}},
		&errdetails.LocalizedMessage{Locale: "zh-CN", Message: "今天的 100 次 PDF 导出已经用完"},
	)
	if err != nil {
		return err
	}
	return st.Err()
}

// endregion
