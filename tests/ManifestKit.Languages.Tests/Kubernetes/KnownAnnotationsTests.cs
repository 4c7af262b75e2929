using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class KnownAnnotationsTests
{
    private static readonly string[] Samples =
    [
        "nginx.ingress.kubernetes.io/proxy-body-size=8m", "nginx.ingress.kubernetes.io/whitelist-source-range=10.0.0.0/8, 1.2.3.4",
        "cert-manager.io/duration=24h", "argocd.argoproj.io/hook=PreSync,Sync", "prometheus.io/port=8080", "external-dns.alpha.kubernetes.io/ttl=1m",
    ];

    [Fact]
    public void Every_sample_is_valid() => Assert.All(Samples, sample => Assert.Empty(Check(sample)));

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/use-regex", true)]
    [InlineData("nginx.ingress.kubernetes.io/use-regexp", false)]
    [InlineData("prometheus.io/anything", null)]
    [InlineData("example.com/anything", null)]
    public void Known_keys(string key, bool? known) => Assert.Equal(known, KnownAnnotations.IsKnown(key));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        Check,
        [
            "nginx.ingress.kubernetes.io/proxy-body-sise=8m", "nginx.ingress.kubernetes.io/ssl-redirect=yes",
            "nginx.ingress.kubernetes.io/proxy-read-timeout=60s", "nginx.ingress.kubernetes.io/proxy-body-size=8Mi",
            "nginx.ingress.kubernetes.io/affinity-mode=balance", "nginx.ingress.kubernetes.io/whitelist-source-range=10.0.0.0/8,10.0.0.1/8",
            "nginx.ingress.kubernetes.io/cors-allow-methods=GET,,post", "cert-manager.io/duration=90d", "cert-manager.io/cluster-isuer=a",
            "cert-manager.io/private-key-algorithm=rsa", "argocd.argoproj.io/sync-wave=first", "argocd.argoproj.io/hook=Presync",
            "external-dns.alpha.kubernetes.io/ttl=soon", "prometheus.io/scrape=True",
        ]);

    [Fact]
    public void Random_texts_are_judged_without_an_exception() => Fuzz.Run(
        Samples, text => Fuzz.AssertSound(text, Parsed.Of(text, Check(text))));

    private static IReadOnlyList<SyntaxError> Check(string text)
    {
        var equals = Math.Max(0, text.IndexOf('=', StringComparison.Ordinal));
        return
        [
            .. KnownAnnotations.Check(text[..equals], text[(equals == 0 ? 0 : equals + 1)..])
                .Select(error => error with { Span = new TextSpan(error.Span.Start + (equals == 0 ? 0 : equals + 1), error.Span.Length) }),
        ];
    }
}
