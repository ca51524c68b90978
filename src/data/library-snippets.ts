import type { LibraryPageId } from './library-pages.ts';
import type { SourceId } from './sources.ts';

/** How a library without a run program creates and reads an error, in its own language. */
export interface LibrarySnippets {
  /** The language as the highlighter knows it. */
  readonly grammar: string;
  readonly create: string;
  readonly read: string;
  /** The file that declares what both use. */
  readonly source: SourceId;
}

/** Samples that follow from the source of the library. */
export const librarySnippets: { readonly [Id in LibraryPageId]?: LibrarySnippets } = {
  connect: {
    grammar: 'go',
    create: `func missing(id string) error {
	err := connect.NewError(
		connect.CodeNotFound, errors.New("no document "+id))
	detail, failed := connect.NewErrorDetail(
		&errdetails.ErrorInfo{
			Reason: "DOCUMENT_MISSING",
			Domain: "docs.example.com",
		})
	if failed == nil {
		err.AddDetail(detail)
	}
	return err
}`,
    read: `func report(err error) {
	log.Println(connect.CodeOf(err)) // not_found
	var failure *connect.Error
	if !errors.As(err, &failure) {
		return
	}
	log.Println(failure.Message())
	for _, detail := range failure.Details() {
		message, unknown := detail.Value()
		if unknown == nil {
			log.Println(message)
		}
	}
}`,
    source: 'connectrpc/connect-go:error.go',
  },
};
