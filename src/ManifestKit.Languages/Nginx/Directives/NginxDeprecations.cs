namespace ManifestKit.Languages.Nginx;

/// <summary>What still reads but is to be written in another way.</summary>
internal static class NginxDeprecations
{
    private static readonly (string Name, NginxVersion Since, string Advice)[] Rows =
    [
        ("ssl", new(1, 15, 0), "Write ssl in listen: listen 443 ssl."),
        ("http2_push", new(1, 25, 1), "Server push is gone. Send a 103 response or a Link header with rel=preload."),
        ("http2_push_preload", new(1, 25, 1), "Server push is gone. Remove it."),
        ("http2_max_concurrent_pushes", new(1, 25, 1), "Server push is gone. Remove it."),
        ("http2_idle_timeout", new(1, 19, 7), "Use keepalive_timeout."),
        ("http2_recv_timeout", new(1, 19, 7), "Use client_header_timeout."),
        ("http2_max_requests", new(1, 19, 7), "Use keepalive_requests."),
        ("http2_max_field_size", new(1, 19, 7), "Use large_client_header_buffers."),
        ("http2_max_header_size", new(1, 19, 7), "Use large_client_header_buffers."),
    ];

    /// <summary>Since when a directive is outdated, and what takes its place; <see langword="null"/> if it is not.</summary>
    public static (NginxVersion Since, string Advice)? Of(NginxDirective directive)
    {
        if (directive.Name.StartsWith("spdy_", StringComparison.Ordinal)) return (new(1, 9, 5), "SPDY is gone. Write http2 on.");
        if (directive.Name == "listen" && directive.Arguments.Contains("http2")) return (new(1, 25, 1), "Remove http2 from listen, and write http2 on in the server.");

        foreach (var (name, since, advice) in Rows)
        {
            if (name == directive.Name) return (since, advice);
        }

        return null;
    }

    /// <summary>What takes the place of a directive that the version no longer has; empty if nothing does.</summary>
    public static string AdviceFor(NginxDirective directive) => Of(directive) is { } found ? " " + found.Advice : "";
}
