using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManifestKit.Languages.Nginx;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>
/// A rendered nginx tree in a folder where it can run beside everything else: files below the folder, ports of the loopback interface,
/// a self-signed certificate. The parsed directives are changed, not their text.
/// </summary>
internal sealed class NginxSandbox : IDisposable
{
    private static readonly string[] TemporaryPaths =
        ["client_body_temp_path", "proxy_temp_path", "fastcgi_temp_path", "uwsgi_temp_path", "scgi_temp_path"];

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, int> _ports = [];
    private readonly IReadOnlyDictionary<string, int> _upstreams;

    /// <summary>Copies a rendered tree.</summary>
    /// <param name="rendered">All files.</param>
    /// <param name="main">The main file, such as <c>maicivy/nginx/production/nginx.conf</c>.</param>
    /// <param name="upstreams">The loopback port behind each upstream address; an address that is not in it stays as rendered.</param>
    public NginxSandbox(RenderedFolder rendered, string main, IReadOnlyDictionary<string, int>? upstreams = null)
    {
        _upstreams = upstreams ?? new Dictionary<string, int>();
        var root = Path.GetDirectoryName(main)! + "/";
        foreach (var path in RenderedFolder.Render().Keys.Where(path => path.StartsWith(root, StringComparison.Ordinal)))
        {
            var file = NginxReader.Read(rendered.Text(path)).Value;
            var directives = file.Directives.Select(Rewrite).ToList();
            _folder.Write(path[root.Length..], NginxWriter.Write(new NginxConfiguration(directives)));
        }

        _folder.Write("mime.types", "types {\n    text/html html;\n    application/javascript js;\n    text/plain txt;\n}\n");
    }

    /// <summary>The certificate of every site.</summary>
    public X509Certificate2 Certificate { get; } = SelfSigned();

    /// <summary>The arguments that make nginx read this tree.</summary>
    public IReadOnlyList<string> Arguments => ["-p", _folder.FullName, "-c", _folder.PathOf("nginx.conf")];

    /// <summary>The loopback port that stands for a rendered one.</summary>
    public int PortOf(string listen) => _ports[listen];

    /// <summary>Writes a file to where nginx reads an absolute path.</summary>
    public void Write(string absolutePath, string text) => _folder.Write(absolutePath.TrimStart('/'), text);

    /// <inheritdoc/>
    public void Dispose()
    {
        Certificate.Dispose();
        _folder.Dispose();
    }

    private NginxDirective Rewrite(NginxDirective directive) => directive.Name switch
    {
        "listen" => directive with { Arguments = [Loopback(directive.Arguments[0]), .. directive.Arguments.Skip(1)] },
        "server" when directive.Block is null => directive with { Arguments = [Upstream(directive.Arguments[0]), .. directive.Arguments.Skip(1)] },
        "ssl_certificate" => directive with { Arguments = [WriteBeside(directive.Arguments[0], Certificate.ExportCertificatePem())] },
        "ssl_certificate_key" => directive with { Arguments = [WriteBeside(directive.Arguments[0], Certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem())] },
        "pid" or "error_log" or "access_log" or "root" when directive.Arguments[0].StartsWith('/') =>
            directive with { Arguments = [WriteBeside(directive.Arguments[0]), .. directive.Arguments.Skip(1)] },
        "http" => directive with { Block = [.. TemporaryPaths.Select(name => new NginxDirective(name, _folder.PathOf(name))), .. directive.Block!.Select(Rewrite)] },
        _ => directive with { Block = directive.Block?.Select(Rewrite).ToList() },
    };

    // Two servers that share an address share its port.
    private string Loopback(string address)
    {
        if (!_ports.TryGetValue(address, out var port))
            _ports.Add(address, port = RunningTool.FreePort());
        return $"127.0.0.1:{port}";
    }

    private string Upstream(string address) => _upstreams.TryGetValue(address, out var port) ? $"127.0.0.1:{port}" : address;

    private string WriteBeside(string absolutePath, string? text = null)
    {
        var relative = absolutePath.TrimStart('/');
        if (text is not null)
            _folder.Write(relative, text);
        else
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(relative))!);
        return _folder.PathOf(relative);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
