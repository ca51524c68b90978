package server

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// Fault is what a caller wants to happen to its call.
type Fault struct {
	Code  codes.Code
	Delay time.Duration
	// Rate is the share of calls that get the code, evenly spread: 0.25 is every fourth.
	Rate float64
	// After is the number of messages that a stream sends before its code.
	After int
}

// ParseFault reads a fault from strings, as they come in metadata and on a command line. What is
// empty keeps the value of the fault it starts from.
func (f Fault) ParseFault(code, delay, rate, after string) (Fault, error) {
	var err error
	if code != "" {
		if _, notANumber := strconv.Atoi(code); notANumber != nil {
			code = strconv.Quote(code) // a name, as JSON has it
		}
		if err = json.Unmarshal([]byte(code), &f.Code); err != nil {
			return f, fmt.Errorf("code %s: use a name such as UNAVAILABLE, or a number from 0 to 16", code)
		}
	}
	if delay != "" {
		if f.Delay, err = time.ParseDuration(delay); err != nil || f.Delay < 0 || f.Delay > time.Minute {
			return f, fmt.Errorf("delay %q: use a duration up to 1m, such as 300ms", delay)
		}
	}
	if rate != "" {
		if f.Rate, err = strconv.ParseFloat(rate, 64); err != nil || !(f.Rate >= 0 && f.Rate <= 1) {
			return f, fmt.Errorf("rate %q: use a share from 0 to 1, such as 0.25", rate)
		}
	}
	if after != "" {
		if f.After, err = strconv.Atoi(after); err != nil || f.After < 0 {
			return f, fmt.Errorf("after %q: use a number of messages", after)
		}
	}
	return f, nil
}

// region provoke-interceptor
// Provoker makes calls fail on purpose, so that a client can be tried against every code. A call
// says what it wants in its metadata; Default is for clients that cannot.
type Provoker struct {
	Default Fault
	mu      sync.Mutex
	due     float64
}

// Unary waits as long as the fault says, then returns its code, or lets the call through.
func (p *Provoker) Unary(
	ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler,
) (any, error) {
	fault, err := p.wanted(ctx)
	if err != nil {
		return nil, status.Error(codes.InvalidArgument, err.Error())
	}
	select {
	case <-time.After(fault.Delay):
	case <-ctx.Done():
		return nil, status.FromContextError(ctx.Err()).Err()
	}
	if p.spares(fault) {
		return next(ctx, req)
	}
	return nil, status.Errorf(fault.Code, "provoked %s", fault.Code)
}

// endregion

func (p *Provoker) wanted(ctx context.Context) (Fault, error) {
	word := func(key string) string {
		if values := metadata.ValueFromIncomingContext(ctx, key); len(values) > 0 {
			return values[0]
		}
		return ""
	}
	return p.Default.ParseFault(word("x-provoke"), word("x-provoke-delay"), word("x-provoke-rate"), word("x-provoke-after"))
}

// spares says whether this call goes through. It spreads the faults evenly, so that a test knows
// how many to expect.
func (p *Provoker) spares(fault Fault) bool {
	if fault.Code == codes.OK {
		return true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.due += fault.Rate
	if p.due < 1 {
		return true
	}
	p.due--
	return false
}

// Stream lets a stream send some messages before it ends with the code.
func (p *Provoker) Stream(
	srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler,
) error {
	fault, err := p.wanted(stream.Context())
	if err != nil {
		return status.Error(codes.InvalidArgument, err.Error())
	}
	select {
	case <-time.After(fault.Delay):
	case <-stream.Context().Done():
		return status.FromContextError(stream.Context().Err()).Err()
	}
	if p.spares(fault) {
		return next(srv, stream)
	}
	provoked := status.Errorf(fault.Code, "provoked %s after %d messages", fault.Code, fault.After)
	if fault.After == 0 {
		return provoked
	}
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	cut := &cutStream{ServerStream: stream, ctx: ctx, left: fault.After, cut: func() { cancel() }}
	if err := next(srv, cut); err != nil && ctx.Err() == nil {
		return err
	}
	return provoked
}

// cutStream ends the context of a stream once it has sent enough messages.
type cutStream struct {
	grpc.ServerStream
	ctx  context.Context
	left int
	cut  func()
}

func (c *cutStream) Context() context.Context { return c.ctx }

func (c *cutStream) SendMsg(message any) error {
	err := c.ServerStream.SendMsg(message)
	if c.left--; c.left <= 0 {
		c.cut()
	}
	return err
}
