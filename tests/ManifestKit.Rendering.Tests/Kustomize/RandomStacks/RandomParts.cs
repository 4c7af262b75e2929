namespace ManifestKit.Rendering.Tests.Kustomize.RandomStacks;

/// <summary>Draws the parts that all workloads have.</summary>
internal sealed class RandomParts(Draw draw)
{
    public static readonly Secret Credentials = new()
    {
        Name = "credentials",
        Keys = ["password", "token"],
        Store = new ExternalSecretStore { Name = "vault" },
    };

    private static readonly Secret s_existing = new() { Name = "existing", Keys = ["key"], Store = new ExistingSecret() };

    /// <summary>Texts that YAML or a shell could take for something else.</summary>
    private static readonly string[] s_texts =
        ["plain", "on", "1", "0755", "1e3", "true", "null", "", " lead", "trail ", "a: b", "#c", "'q'", "\"d\"", "$(A)", "$$(B)", "${C}", "*", "&x", "- y", "2026-01-01", "\u00e9\u4e2d", "two\nlines", "tab\there", "%", "{}", "[]", "!tag"];

    public static IReadOnlyList<Secret> Secrets { get; } = [Credentials, s_existing];

    public string Text() => draw.Of(s_texts);

    public Image Image() => draw.Of<string>("acme/shop", "ghcr.io/acme/shop", "registry.example:5000/shop")
        + draw.Of(":1.0", ":2.0", ":2.0", "", ":1.0@sha256:" + new string('a', 64), "@sha256:" + new string('b', 64));

    public IReadOnlyList<Port> Ports(int least)
    {
        List<Port> ports =
        [
            new() { Name = "http", Number = draw.Of(80, 8080), ServicePort = draw.Chance(0.3) ? 80 : null },
            new() { Name = "metrics", Number = draw.Of(9100, 9200) },
            new() { Name = "dns-tcp", Number = 5300 },
            new() { Name = "dns", Number = 5300, Protocol = TransportProtocol.Udp },
            new() { Name = "admin", Number = 9000 },
        ];
        return draw.Chance(0.5) ? [.. ports.Take(draw.Between(least, ports.Count))] : [ports[0], .. draw.Some(ports.Skip(1).ToList())];
    }

    public NameMap<Text> Environment() => draw.Map(draw.Some("A", "B", "C", "LOG_LEVEL", "PATH_TO", "on", "y"), Value);

    public IReadOnlyList<Text> Arguments() => [.. draw.Some(s_texts).Where(text => text.Length > 0).Take(4).Select(text => (Text)text)];

    public Probe? Probe() => draw.Maybe<Probe>(() => draw.Between(0, 2) switch
    {
        0 => new() { Http = draw.Of("/health", "/ready"), Period = draw.Of(5, 10).Seconds },
        1 => new() { Tcp = true, FailureThreshold = draw.Between(1, 5) },
        _ => new() { Command = ["check", Text()], Timeout = 2.Seconds },
    });

    public Resources? Resources() => draw.Maybe<Resources>(() => new()
    {
        CpuRequest = draw.Maybe(() => draw.Of("100m", "1", "0.5")),
        MemoryRequest = draw.Maybe(() => draw.Of("64Mi", "1Gi")),
        MemoryLimit = draw.Maybe(() => "2Gi"),
    });

    public IReadOnlyList<Volume> Volumes() => draw.Some(
        Volume("config", "/etc/app"),
        Volume("scratch", "/scratch"),
        Volume("data", "/data"),
        Volume("more", "/more"));

    public SecurityProfile? Security() => draw.Of(
        null,
        SecurityProfile.Hardened,
        SecurityProfile.ImageDefaults,
        SecurityProfile.Hardened with { User = draw.Between(1000, 1002), WritablePaths = draw.Some("/tmp", "/run", "/var/cache"), AddCapabilities = draw.Some("NET_BIND_SERVICE", "CHOWN") });

    public NameMap<string> Labels() => draw.Map(draw.Some("team", "on", "1", "example.com/tier"), () => draw.Of("a", "on", "2026", "1.10"));

    public IReadOnlyList<SecretFile> SecretFiles() => draw.Chance(0.2) ? [new() { Key = Credentials["token"], Variable = draw.Maybe(() => "TOKEN_FILE") }] : [];

    public ServiceAccount? Account(string name) => draw.Maybe<ServiceAccount>(() => new()
    {
        Name = name,
        Rules = draw.Chance(0.5) ? [] : [new() { Resources = ["pods"], Verbs = draw.Of<IReadOnlyList<string>>(["list"], ["list", "watch"]) }],
        ClusterWide = draw.Chance(0.3),
    });

    public string? Namespace() => draw.Chance(0.15) ? draw.Of("monitoring", "shared") : null;

    private Text Value() => draw.Between(0, 4) switch
    {
        0 => Credentials[draw.Of("password", "token")],
        1 => s_existing["key"],
        _ => Text(),
    };

    private Volume Volume(string name, string path) => new()
    {
        Name = name,
        MountPath = path,
        ReadOnly = draw.Chance(0.3),
        Content = draw.Between(0, 3) switch
        {
            0 => new TemporaryVolume { Size = draw.Maybe(() => "1Gi") },
            1 => new PersistentVolume { Size = draw.Of("1Gi", "2Gi") },
            _ => new ConfigFiles { Files = draw.Map(["a.conf", .. draw.Some("b.conf", "on")], () => draw.Of("x\n", "y: <&>\n\n", "no newline", "\u00e9\n")), Mode = draw.Of("0444", "0555") },
        },
    };
}
