using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

public sealed class NginxCheckerTests
{
    private static readonly NginxVersion Current = new(1, 30, 0);

    private const string Sound =
        """
        user nginx;
        worker_processes auto;
        error_log /var/log/nginx/error.log warn;
        events { worker_connections 1024; }
        http {
            include mime.types;
            log_format main '$remote_addr "$request" $status ${request_time}';
            access_log /var/log/nginx/access.log main;
            client_max_body_size 10m;
            keepalive_timeout 65s;
            limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;
            map $http_upgrade $connection_upgrade { default upgrade; '' close; }
            geo $inside { default 0; 10.0.0.0/8 1; }
            split_clients $remote_addr $variant { 50% a; * b; }
            types { text/html html htm; }
            upstream backend { server backend:8080 max_fails=3; keepalive 32; }
            server {
                listen 443 ssl;
                listen [::]:443 ssl;
                http2 on;
                server_name ~^(?<tenant>.+)\.example\.org$;
                ssl_protocols TLSv1.2 TLSv1.3;
                add_header X-Tenant $tenant always;
                location / {
                    limit_except GET { deny all; }
                    if ($request_method = POST) { return 405; }
                    proxy_pass http://backend$1;
                    proxy_set_header Connection $connection_upgrade;
                    proxy_read_timeout 1h;
                }
            }
        }
        stream { server { listen 5432; proxy_pass db:5432; } }
        """;

    [Fact]
    public void A_sound_configuration_has_no_problem()
        => Assert.Empty(NginxChecker.Check(NginxReader.Read(Sound).Value, Current));

    [Theory]
    [InlineData("http { server { listne 80; } }", NginxProblemKind.UnknownDirective, "http > server > listne", "Did you mean 'listen'")]
    [InlineData("listen 80;", NginxProblemKind.WrongContext, "listen", "expected in server")]
    [InlineData("http { gzip yes; }", NginxProblemKind.InvalidValue, "http > gzip", "expected on, off")]
    [InlineData("http { client_max_body_size 10mb; }", NginxProblemKind.InvalidValue, "http > client_max_body_size", "not a size")]
    [InlineData("http { proxy_read_timeout 1s1h; }", NginxProblemKind.InvalidValue, "http > proxy_read_timeout", "not a time")]
    [InlineData("http { server { listen 80 http2; } }", NginxProblemKind.Deprecated, "http > server > listen", "http2 on")]
    [InlineData("http { ssl on; }", NginxProblemKind.Removed, "http > ssl", "listen 443 ssl")]
    [InlineData("http { add_header_inherit merge; client_body_early_read on; }", NginxProblemKind.NotYetAvailable, "http > add_header_inherit", "Needs nginx 1.29.3")]
    [InlineData("events;", NginxProblemKind.WrongForm, "events", "has a block")]
    [InlineData("http { server { listen 70000; } }", NginxProblemKind.InvalidValue, "http > server > listen", "from 1 to 65535")]
    [InlineData("http { map $a $b { x; } }", NginxProblemKind.WrongForm, "http > map > x", "expected one")]
    [InlineData("http { map $uri $b { x 1; X 2; } }", NginxProblemKind.InvalidValue, "http > map > X", "stands twice")]
    [InlineData("http { server { root /srv\n  index index.html; } }", NginxProblemKind.WrongForm, "http > server > root", "Is a ';' missing before 'index'")]
    [InlineData("http { add_header X $tenant; }", NginxProblemKind.UnknownVariable, "http > add_header", "$tenant")]
    public void A_problem_says_what_and_where(string text, NginxProblemKind kind, string path, string message)
    {
        var version = kind == NginxProblemKind.NotYetAvailable ? new NginxVersion(1, 28, 0) : Current;

        var problem = NginxChecker.Check(NginxReader.Read(text).Value, version)[0];

        Assert.Equal((kind, path), (problem.Kind, problem.Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(kind != NginxProblemKind.Deprecated, problem.IsError);
        Assert.True(problem.Span.End <= text.Length && problem.Span.Length > 0);
    }

    [Theory]
    [InlineData("http2 on;", "1.25.0", false)]
    [InlineData("http2 on;", "1.25.1", true)]
    [InlineData("proxy_http_version 2;", "1.29.3", false)]
    [InlineData("proxy_http_version 2;", "1.29.4", true)]
    [InlineData("ssl_reject_handshake on;", "1.18.0", false)]
    [InlineData("listen 443 ssl http2;", "1.24", true)]
    public void Versions_differ(string directive, string version, bool isAllowed)
        => Assert.Equal(
            isAllowed,
            NginxChecker.Check(NginxReader.Read(directive).Value, NginxVersion.Parse(version).Value, NginxContext.Server).Count == 0);

    [Fact]
    public void A_built_tree_is_checked_and_the_problem_holds_its_directive()
    {
        var wrong = new NginxDirective("worker_connections", "1024");

        var problem = Assert.Single(NginxChecker.Check(new NginxConfiguration(wrong), Current));

        Assert.Same(wrong, problem.Directive);
        Assert.Equal(NginxProblemKind.WrongContext, problem.Kind);
    }

    [Fact]
    public void Includes_may_define_variables()
        => Assert.Empty(NginxChecker.Check(NginxReader.Read("http { include conf.d/*.conf; add_header X $tenant; }").Value, Current));

    [Fact]
    public void A_value_that_nginx_cannot_read_is_reported()
        => Assert.Contains(
            NginxChecker.Check(new NginxConfiguration(new NginxDirective("add_header", "X", new string('x', 4096))), Current, NginxContext.Http),
            problem => problem.Message.Contains("4096", StringComparison.Ordinal));

    [Fact]
    public void Every_row_of_the_table_is_read()
    {
        Assert.Equal(664, NginxDirectiveTable.Instance.Names.Count());
        Assert.All(
            NginxDirectiveTable.Instance.Names.SelectMany(name => NginxDirectiveTable.Instance[name]),
            form => Assert.True(form.Contexts != NginxContext.None && form.Arity.Minimum <= form.Arity.Maximum && form.Module.Length > 0));
    }

    [Fact]
    public void Checking_never_throws()
        => Fuzz.Run([Sound, "map a b{c d;}", "listen 1;", "if ( {return 1;}", "set $a 1;"], text =>
        {
            var read = NginxReader.Read(text);
            Fuzz.AssertSound(text, read);
            Assert.All(
                NginxChecker.Check(read.ValueOrDefault!, Current),
                problem => Assert.InRange(problem.Span.End, problem.Span.Start, text.Length));
        });

    [Fact]
    public void Ten_errors()
        => Catalogue.VerifyErrors(
            static text =>
            {
                var read = NginxReader.Read(text);
                return read.Success
                    ? [.. NginxChecker.Check(read.Value, Current).Select(problem => new SyntaxError(problem.Span, $"{problem.Path}: {problem.Message}"))]
                    : read.Errors;
            },
            [
                "http { server { listen 80 } }",
                "http { log_format main '$request; }",
                "http { server { listen 443 ssl http2; } }",
                "http { sever { listen 80; } }",
                "http { proxy_pass http://backend; }",
                "http { server { return; } }",
                "http { keepalive_min_timeout 5 s; }",
                "http { ssl_protocols TLSv1.4; }",
                "http { split_clients $remote_addr $v { 60% a; 50% b; } }",
                "http { server { listen [::1:80; root /srv; } }",
                "http { limit_req_zone $client zone=a:1m rate=1r/s; }",
                "http { types { text/html; } }",
            ]);
}
