namespace ManifestKit.Languages.Kubernetes;

/// <summary>The keys by prefix and kind of value, as the controllers' sources and reference pages list them.</summary>
internal static class AnnotationTable
{
    private const string Nginx = "nginx.ingress.kubernetes.io/";
    private const string CertManager = "cert-manager.io/";
    private const string Acme = "acme.cert-manager.io/";
    private const string ArgoCd = "argocd.argoproj.io/";
    private const string ExternalDns = "external-dns.alpha.kubernetes.io/";

    private static readonly string[] ClosedPrefixes = [Nginx, CertManager, Acme, ArgoCd];

    private static readonly (string Prefix, AnnotationValueKind Kind, string Choices, string Names)[] Rows =
    [
        (Nginx, AnnotationValueKind.Boolean, "",
            "auth-always-set-cookie auth-keepalive-share-vars auth-tls-pass-certificate-to-upstream canary cors-allow-credentials "
            + "disable-proxy-intercept-errors enable-access-log enable-cors enable-global-auth enable-modsecurity enable-opentelemetry "
            + "enable-owasp-core-rules enable-rewrite-log force-ssl-redirect from-to-www-redirect http2-push-preload "
            + "opentelemetry-trust-incoming-span preserve-trailing-slash relative-redirects service-upstream "
            + "session-cookie-change-on-failure session-cookie-conditional-samesite-none session-cookie-secure ssl-passthrough "
            + "ssl-prefer-server-ciphers ssl-redirect upstream-hash-by-subset use-port-in-redirects use-regex"),
        (Nginx, AnnotationValueKind.Number, "",
            "auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-tls-verify-depth canary-weight canary-weight-total "
            + "cors-max-age limit-burst-multiplier limit-connections limit-rate limit-rate-after limit-rpm limit-rps "
            + "permanent-redirect-code proxy-buffers-number proxy-connect-timeout proxy-next-upstream-timeout proxy-next-upstream-tries "
            + "proxy-read-timeout proxy-send-timeout proxy-ssl-verify-depth session-cookie-expires session-cookie-max-age "
            + "temporal-redirect-code upstream-hash-by-subset-size"),
        (Nginx, AnnotationValueKind.Size, "",
            "client-body-buffer-size proxy-body-size proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size"),
        (Nginx, AnnotationValueKind.Cidrs, "",
            "allowlist-source-range denylist-source-range limit-allowlist limit-whitelist whitelist-source-range"),
        (Nginx, AnnotationValueKind.List, "",
            "auth-response-headers cors-allow-headers cors-allow-origin cors-expose-headers custom-http-errors server-alias"),
        (Nginx, AnnotationValueKind.List, "GET PUT POST DELETE PATCH OPTIONS HEAD TRACE CONNECT", "cors-allow-methods"),
        (Nginx, AnnotationValueKind.Choice, "on off", "mirror-request-body proxy-buffering proxy-request-buffering proxy-ssl-server-name proxy-ssl-verify"),
        (Nginx, AnnotationValueKind.Choice, "cookie", "affinity"),
        (Nginx, AnnotationValueKind.Choice, "balanced persistent", "affinity-mode"),
        (Nginx, AnnotationValueKind.Choice, "sticky legacy", "affinity-canary-behavior"),
        (Nginx, AnnotationValueKind.Choice, "basic digest", "auth-type"),
        (Nginx, AnnotationValueKind.Choice, "auth-file auth-map", "auth-secret-type"),
        (Nginx, AnnotationValueKind.Choice, "on off optional optional_no_ca", "auth-tls-verify-client"),
        (Nginx, AnnotationValueKind.Choice, "any all", "satisfy"),
        (Nginx, AnnotationValueKind.Choice, "1.0 1.1", "proxy-http-version"),
        (Nginx, AnnotationValueKind.Choice, "round_robin chash chashsubset sticky_balanced sticky_persistent ewma", "load-balance"),
        (Nginx, AnnotationValueKind.Text, "",
            "app-root auth-cache-duration auth-cache-key auth-method auth-proxy-set-headers auth-realm auth-request-redirect auth-secret "
            + "auth-signin auth-signin-redirect-param auth-snippet auth-tls-error-page auth-tls-match-cn auth-tls-secret auth-url "
            + "backend-protocol canary-by-cookie canary-by-header canary-by-header-pattern canary-by-header-value configuration-snippet "
            + "connection-proxy-header custom-headers default-backend fastcgi-index fastcgi-params-configmap mirror-host mirror-target "
            + "modsecurity-snippet modsecurity-transaction-id opentelemetry-operation-name permanent-redirect proxy-cookie-domain "
            + "proxy-cookie-path proxy-next-upstream proxy-redirect-from proxy-redirect-to proxy-ssl-ciphers proxy-ssl-name "
            + "proxy-ssl-protocols proxy-ssl-secret rewrite-target server-snippet session-cookie-domain session-cookie-name "
            + "session-cookie-path session-cookie-samesite ssl-ciphers stream-snippet temporal-redirect upstream-hash-by upstream-vhost "
            + "x-forwarded-prefix"),

        (CertManager, AnnotationValueKind.Choice, "true false", "allow-direct-injection inject-apiserver-ca issue-temporary-certificate"),
        (CertManager, AnnotationValueKind.Number, "", "certificate-revision private-key-size renew-before-percentage revision-history-limit"),
        (CertManager, AnnotationValueKind.Duration, "", "duration renew-before"),
        (CertManager, AnnotationValueKind.Choice, "RSA ECDSA Ed25519", "private-key-algorithm"),
        (CertManager, AnnotationValueKind.Choice, "PKCS1 PKCS8", "private-key-encoding"),
        (CertManager, AnnotationValueKind.Choice, "Never Always", "private-key-rotation-policy"),
        (CertManager, AnnotationValueKind.List, "", "alt-names email-sans ip-sans uri-sans usages"),
        (CertManager, AnnotationValueKind.Text, "",
            "certificate-name cluster-issuer common-name inject-ca-from inject-ca-from-secret issuer issuer-group issuer-kind issuer-name "
            + "private-key-secret-name secret-template subject-countries subject-localities subject-organizationalunits "
            + "subject-organizations subject-postalcodes subject-provinces subject-serialnumber subject-streetaddresses"),
        (Acme, AnnotationValueKind.Choice, "true false", "http01-edit-in-place"),
        (Acme, AnnotationValueKind.Text, "", "http01-ingress-class http01-ingress-ingressclassname http01-parentrefkind http01-parentrefname"),

        (ArgoCd, AnnotationValueKind.Number, "", "sync-wave"),
        (ArgoCd, AnnotationValueKind.List, "PreSync Sync PostSync SyncFail Skip PreDelete PostDelete", "hook"),
        (ArgoCd, AnnotationValueKind.List, "HookSucceeded HookFailed BeforeHookCreation", "hook-delete-policy"),
        (ArgoCd, AnnotationValueKind.List, "", "compare-options health-aggregate-overrides sync-options"),
        (ArgoCd, AnnotationValueKind.Choice, "normal hard", "hydrate refresh"),
        (ArgoCd, AnnotationValueKind.Choice, "true false",
            "application-set-refresh ignore-default-links ignore-healthcheck ignore-resource-updates ignore-restart-policy skip-reconcile"),
        (ArgoCd, AnnotationValueKind.Text, "",
            "client-side-apply-migration-manager deletion-approved hydrate-timestamp installation-id managed-by-url manifest-generate-paths "
            + "refresh-timestamp tracking-id"),

        (ExternalDns, AnnotationValueKind.List, "", "hostname internal-hostname target"),
        (ExternalDns, AnnotationValueKind.DurationOrSeconds, "", "ttl"),
        (ExternalDns, AnnotationValueKind.Choice, "public private", "access"),
        (ExternalDns, AnnotationValueKind.Choice, "NodeExternalIP HostIP", "endpoints-type"),
        (ExternalDns, AnnotationValueKind.Choice, "defined-hosts-only annotation-only", "gateway-hostname-source ingress-hostname-source"),
        (ExternalDns, AnnotationValueKind.Text, "", "alias controller ingress set-identifier"),

        ("prometheus.io/", AnnotationValueKind.Choice, "true false", "scrape"),
        ("prometheus.io/", AnnotationValueKind.Choice, "http https", "scheme"),
        ("prometheus.io/", AnnotationValueKind.Number, "", "port"),
        ("prometheus.io/", AnnotationValueKind.Text, "", "path"),
    ];

    /// <summary>Whether the controller that owns the key's prefix reads the keys of the table only.</summary>
    public static bool IsClosed(string key) => ClosedPrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));

    public static IEnumerable<KnownAnnotation> Read()
        => from row in Rows
           let choices = row.Choices.Length == 0 ? [] : row.Choices.Split(' ')
           from name in row.Names.Split(' ')
           select new KnownAnnotation(row.Prefix + name, row.Kind, choices);
}
