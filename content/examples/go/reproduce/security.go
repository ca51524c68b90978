package reproduce

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// certificate makes a self-signed certificate and a pool that trusts it.
func certificate(change func(*x509.Certificate)) (tls.Certificate, *x509.CertPool) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: "documents.example"},
		DNSNames:     []string{"documents.example"},
		NotBefore:    time.Now().Add(-48 * time.Hour),
		NotAfter:     time.Now().Add(48 * time.Hour),
	}
	change(template)
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		panic(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		panic(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

func asIs(*x509.Certificate) {}

// overTLS calls a TLS server that speaks the protocols, trusting the pool and expecting the
// name.
func overTLS(
	ctx context.Context, cert tls.Certificate, pool *x509.CertPool, name string, protocols ...string,
) error {
	listener := tls.NewListener(listen(), &tls.Config{Certificates: []tls.Certificate{cert}, NextProtos: protocols})
	server := grpc.NewServer()
	go server.Serve(listener)
	defer server.Stop()
	conn := dial(listener.Addr().String(), grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{
		RootCAs: pool, ServerName: name,
	})))
	defer conn.Close()
	return get(ctx, conn)
}

var security = map[string]provocation{
	"go-tls-unknown-authority": func(ctx context.Context) error {
		cert, _ := certificate(asIs)
		_, other := certificate(func(c *x509.Certificate) { c.Subject.CommonName = "someone.example" })
		return overTLS(ctx, cert, other, "documents.example", "h2")
	},
	"go-tls-hostname-mismatch": func(ctx context.Context) error {
		cert, pool := certificate(asIs)
		return overTLS(ctx, cert, pool, "payments.example", "h2")
	},
	"go-tls-certificate-expired": func(ctx context.Context) error {
		cert, pool := certificate(func(c *x509.Certificate) {
			c.NotBefore = time.Date(2025, time.December, 1, 0, 0, 0, 0, time.UTC)
			c.NotAfter = time.Date(2025, time.December, 31, 0, 0, 0, 0, time.UTC)
		})
		return overTLS(ctx, cert, pool, "documents.example", "h2")
	},
	"go-tls-no-ip-sans": func(ctx context.Context) error {
		cert, pool := certificate(asIs)
		return overTLS(ctx, cert, pool, "127.0.0.1", "h2")
	},
	"go-tls-legacy-common-name": func(ctx context.Context) error {
		cert, pool := certificate(func(c *x509.Certificate) { c.DNSNames = nil })
		return overTLS(ctx, cert, pool, "documents.example", "h2")
	},
	"go-tls-missing-alpn": func(ctx context.Context) error {
		cert, pool := certificate(asIs)
		return overTLS(ctx, cert, pool, "documents.example")
	},
	"go-tls-first-record-not-tls": func(ctx context.Context) error {
		server := grpc.NewServer()
		listener := listen()
		go server.Serve(listener)
		defer server.Stop()
		conn := dial(listener.Addr().String(), grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
		defer conn.Close()
		return get(ctx, conn)
	},
	"go-tls-handshake-eof": func(ctx context.Context) error {
		return withPeer(ctx, hangUp, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
	},
	"go-secure-credentials-on-insecure-connection": func(ctx context.Context) error {
		return withServer(&echo{}, func(_ *grpc.Server, conn *grpc.ClientConn) error {
			return get(ctx, conn, grpc.PerRPCCredentials(onlyOverTLS{}))
		})
	},
}

type onlyOverTLS struct{ signedOut }

func (onlyOverTLS) RequireTransportSecurity() bool { return true }
