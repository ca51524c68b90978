package main

import (
	"context"
	"log"
	"net/url"
	"os"
	"strings"
	"time"

	pb "go.etcd.io/etcd/api/v3/etcdserverpb"
	"go.etcd.io/etcd/api/v3/v3rpc/rpctypes"
	clientv3 "go.etcd.io/etcd/client/v3"
	"go.etcd.io/etcd/server/v3/embed"
	"google.golang.org/grpc/metadata"
)

// folders are those of the members, of 64 MB each, which main removes.
var folders []string

// startEtcd starts a cluster of one member in a new folder, and returns a client of it.
func startEtcd(change func(*embed.Config)) *clientv3.Client {
	config := embed.NewConfig()
	config.Dir = must(os.MkdirTemp("", "etcd"))
	folders = append(folders, config.Dir)
	config.LogLevel = "panic"
	config.TickMs, config.ElectionMs = 20, 200
	free, peer := must(url.Parse("http://127.0.0.1:0")), must(url.Parse("http://127.0.0.1:1"))
	config.ListenClientUrls, config.AdvertiseClientUrls = []url.URL{*free}, []url.URL{*free}
	// A cluster of one calls no peer, so its address is nowhere used.
	config.ListenPeerUrls, config.AdvertisePeerUrls = []url.URL{*free}, []url.URL{*peer}
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	change(config)
	etcd := must(embed.StartEtcd(config))
	<-etcd.Server.ReadyNotify()
	return connectEtcd(etcd.Clients[0].Addr().String(), "", "")
}

func connectEtcd(address, user, password string) *clientv3.Client {
	return must(clientv3.New(clientv3.Config{Endpoints: []string{address}, Username: user, Password: password}))
}

func asIs(*embed.Config) {}

func put(key string, bytes int, change func(*embed.Config)) provocation {
	return func(ctx context.Context) any {
		_, err := startEtcd(change).Put(ctx, key, strings.Repeat("x", bytes))
		return err
	}
}

// withAuth starts etcd with authentication: root may do all, guest nothing.
func withAuth(ctx context.Context) *clientv3.Client {
	client := startEtcd(asIs)
	must(client.RoleAdd(ctx, "root"))
	for _, user := range []string{"root", "guest"} {
		must(client.UserAdd(ctx, user, "secret"))
	}
	must(client.UserGrantRole(ctx, "root", "root"))
	must(client.AuthEnable(ctx))
	return client
}

var etcdMessages = map[string]provocation{
	"etcd-invalid-request":   put("", 1, asIs),
	"etcd-request-too-large": put("document", 1_600_000, asIs),
	"etcd-space-exceeded":    put("document", 600_000, func(c *embed.Config) { c.QuotaBackendBytes = 500_000 }),
	"etcd-revision-out-of-range": func(ctx context.Context) any {
		_, err := startEtcd(asIs).Get(ctx, "document", clientv3.WithRev(100))
		return err
	},
	"etcd-not-found": func(ctx context.Context) any {
		_, err := startEtcd(asIs).Revoke(ctx, 1)
		return err
	},
	"etcd-already-exists": func(ctx context.Context) any {
		client := startEtcd(asIs)
		must(client.UserAdd(ctx, "ada", "secret"))
		_, err := client.UserAdd(ctx, "ada", "secret")
		return err
	},
	"etcd-auth-precondition": func(ctx context.Context) any {
		_, err := startEtcd(asIs).AuthEnable(ctx)
		return err
	},
	"etcd-auth-failed": func(ctx context.Context) any {
		_, err := withAuth(ctx).Authenticate(ctx, "guest", "wrong")
		return err
	},
	"etcd-permission-denied": func(ctx context.Context) any {
		client := withAuth(ctx)
		_, err := connectEtcd(client.Endpoints()[0], "guest", "secret").Get(ctx, "document")
		return err
	},
	"etcd-invalid-auth-token": func(ctx context.Context) any {
		ctx = metadata.AppendToOutgoingContext(ctx, rpctypes.TokenFieldNameGRPC, "expired")
		_, err := pb.NewKVClient(withAuth(context.Background()).ActiveConnection()).Range(ctx, &pb.RangeRequest{Key: []byte("document")})
		return err
	},
	"etcd-membership-precondition": func(ctx context.Context) any {
		client := startEtcd(asIs)
		members := must(client.MemberList(ctx))
		_, err := client.MemberPromote(ctx, members.Members[0].ID)
		return err
	},
	// The second member never starts, so the first one is not the majority any more.
	"etcd-leader-changed": func(ctx context.Context) any {
		client := startEtcd(func(c *embed.Config) { c.StrictReconfigCheck = false })
		must(client.MemberAdd(ctx, []string{"http://127.0.0.1:2"}))
		for {
			// What a member alone can do needs a leader only because the client asks for one.
			_, err := client.Get(clientv3.WithRequireLeader(ctx), "document", clientv3.WithSerializable())
			if err != nil {
				return err
			}
		}
	},
	"etcd-request-timed-out": func(ctx context.Context) any {
		client := startEtcd(func(c *embed.Config) { c.StrictReconfigCheck = false })
		must(client.MemberAdd(ctx, []string{"http://127.0.0.1:2"}))
		_, err := pb.NewKVClient(client.ActiveConnection()).Put(ctx, &pb.PutRequest{Key: []byte("document")})
		return err
	},
	"etcd-client-retrying-unary-invoker": func(ctx context.Context) any {
		client := must(clientv3.New(clientv3.Config{Endpoints: []string{"127.0.0.1:1"}, Logger: logTo(os.Stdout)}))
		ctx, cancel := context.WithTimeout(ctx, time.Second)
		defer cancel()
		if _, err := client.Get(ctx, "document"); err == nil {
			log.Fatal("the call went well")
		}
		return ""
	},
}
