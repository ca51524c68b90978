package reproduce

import (
	"bytes"
	"context"
	"io"
	"net"
	"strings"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"
	"google.golang.org/grpc"
)

// An answer is what a scripted HTTP/2 peer does with a call.
type answer func(framer *http2.Framer, stream uint32)

// speak lets a call run into a peer that speaks HTTP/2, but not as a gRPC server would.
func speak(
	ctx context.Context, script func(conn net.Conn, framer *http2.Framer, stream uint32), options ...grpc.DialOption,
) error {
	return withPeer(ctx, func(conn net.Conn) {
		defer conn.Close()
		io.ReadFull(conn, make([]byte, len(http2.ClientPreface)))
		framer := http2.NewFramer(conn, conn)
		framer.WriteSettings()
		for {
			frame, err := framer.ReadFrame()
			if err != nil {
				return
			}
			if data, ok := frame.(*http2.DataFrame); ok && data.StreamEnded() {
				script(conn, framer, data.StreamID)
			}
		}
	}, options...)
}

func meet(script answer) provocation {
	return func(ctx context.Context) error {
		return speak(ctx, func(_ net.Conn, framer *http2.Framer, stream uint32) { script(framer, stream) })
	}
}

func writeHeaders(framer *http2.Framer, stream uint32, end bool, pairs ...string) {
	var block bytes.Buffer
	encoder := hpack.NewEncoder(&block)
	for i := 0; i < len(pairs); i += 2 {
		encoder.WriteField(hpack.HeaderField{Name: pairs[i], Value: pairs[i+1]})
	}
	framer.WriteHeaders(http2.HeadersFrameParam{
		StreamID: stream, BlockFragment: block.Bytes(), EndHeaders: true, EndStream: end,
	})
}

// httpStatus answers like a proxy that has an HTTP page for everything.
func httpStatus(code string) provocation {
	return meet(func(framer *http2.Framer, stream uint32) {
		writeHeaders(framer, stream, true, ":status", code, "content-type", "text/html")
	})
}

func reset(code http2.ErrCode) provocation {
	return meet(func(framer *http2.Framer, stream uint32) { framer.WriteRSTStream(stream, code) })
}

// message begins a good answer, sends the bytes as its body and ends with trailers.
func message(body string, pairs ...string) provocation {
	return meet(func(framer *http2.Framer, stream uint32) {
		headers := append([]string{":status", "200", "content-type", "application/grpc"}, pairs...)
		writeHeaders(framer, stream, false, headers...)
		framer.WriteData(stream, false, []byte(body))
		writeHeaders(framer, stream, true, "grpc-status", "0")
	})
}

// goAway announces the end of the connection and then hangs up in the middle of the call.
func goAway(code http2.ErrCode, why string) provocation {
	return func(ctx context.Context) error {
		return speak(ctx, func(conn net.Conn, framer *http2.Framer, stream uint32) {
			framer.WriteGoAway(stream, code, []byte(why))
			hangUp(conn)
		})
	}
}

var answers = map[string]provocation{
	"go-http-200-not-grpc":                httpStatus("200"),
	"go-http-400":                         httpStatus("400"),
	"go-http-401":                         httpStatus("401"),
	"go-http-403":                         httpStatus("403"),
	"go-http-404":                         httpStatus("404"),
	"go-http-429-502-503-504":             httpStatus("503"),
	"go-http-other-status":                httpStatus("500"),
	"go-rst-stream-internal":              reset(http2.ErrCodeInternal),
	"go-rst-stream-no-error":              reset(http2.ErrCodeNo),
	"go-rst-stream-cancel":                reset(http2.ErrCodeCancel),
	"go-rst-stream-refused":               reset(http2.ErrCodeRefusedStream),
	"go-rst-stream-exhausted":             reset(http2.ErrCodeEnhanceYourCalm),
	"go-unexpected-payload-format":        message("\x3c\x00\x00\x00\x00"),
	"go-compressed-flag-without-encoding": message("\x01\x00\x00\x00\x00"),
	"go-decompressor-not-installed":       message("\x01\x00\x00\x00\x00", "grpc-encoding", "zstd"),
	"go-unmarshal-failed":                 message("\x00\x00\x00\x00\x03abc"),
	"go-cardinality-violation":            message(""),
	"go-closed-without-trailers": meet(func(framer *http2.Framer, stream uint32) {
		writeHeaders(framer, stream, false, ":status", "200", "content-type", "application/grpc")
		framer.WriteData(stream, true, nil)
	}),
	"go-empty-description": meet(func(framer *http2.Framer, stream uint32) {
		writeHeaders(framer, stream, true, ":status", "200", "content-type", "application/grpc")
	}),
	"go-response-metadata-malformed": meet(func(framer *http2.Framer, stream uint32) {
		writeHeaders(framer, stream, true, ":status", "200", "content-type", "application/grpc", "trace-bin", "%%%")
	}),
	"go-peer-header-list-exceeded": func(ctx context.Context) error {
		return speak(ctx, func(_ net.Conn, framer *http2.Framer, stream uint32) {
			headers := []string{":status", "200", "content-type", "application/grpc"}
			for range 10 { // one field alone of this size would not even be decoded
				headers = append(headers, "session", strings.Repeat("x", 200))
			}
			writeHeaders(framer, stream, false, headers...)
		}, grpc.WithMaxHeaderListSize(1000))
	},
	// The library retries a call that was not processed once on its own; the second GOAWAY ends it.
	"go-stream-rejected-draining": func(ctx context.Context) error {
		return speak(ctx, func(conn net.Conn, framer *http2.Framer, _ uint32) {
			framer.WriteGoAway(0, http2.ErrCodeNo, nil)
		})
	},
	"go-unexpected-eof":        message("\x00\x00\x00\x00\x09abc"),
	"go-goaway-too-many-pings": goAway(http2.ErrCodeEnhanceYourCalm, "too_many_pings"),
	"go-goaway-graceful":       goAway(http2.ErrCodeNo, "graceful_stop"),
}
