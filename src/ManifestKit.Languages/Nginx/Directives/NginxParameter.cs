namespace ManifestKit.Languages.Nginx;

/// <summary>A parameter of a directive whose arguments nginx reads itself.</summary>
/// <param name="Name">The name; with <c>=</c> where a value follows.</param>
/// <param name="ValueKind">The kind of the value, as in <see cref="NginxDirectiveForm"/>.</param>
/// <param name="Since">The first version that has it; null for all.</param>
/// <param name="Until">The first version that no longer has it; null for none.</param>
internal sealed record NginxParameter(string Name, string ValueKind, NginxVersion? Since, NginxVersion? Until)
{
    // From the functions that read these directives in nginx 1.18.0 to 1.31.4: ngx_http_core_listen, ngx_stream_core_listen,
    // ngx_mail_core_listen, ngx_http_upstream_server, ngx_stream_upstream_server.
    private const string Data =
        """
        listen server,stream-server accept_filter= -
        listen server,stream-server,mail-server backlog= positive
        listen server,stream-server,mail-server bind -
        listen server default -
        listen server,stream-server default_server -
        listen server,stream-server deferred -
        listen server,stream-server fastopen= number
        listen server http2 -
        listen server,stream-server,mail-server ipv6only= one-of:on|off
        listen server,stream-server,mail-server multipath - 1.29.7..
        listen server,stream-server proxy_protocol -
        listen mail-server proxy_protocol - 1.19.8..
        listen server quic - 1.25.0..
        listen server,stream-server,mail-server rcvbuf= size
        listen server,stream-server reuseport -
        listen server,stream-server setfib= number
        listen server,stream-server,mail-server sndbuf= size
        listen server,stream-server,mail-server so_keepalive= keepalive
        listen server spdy - ..1.19.7
        listen server,stream-server,mail-server ssl -
        listen stream-server udp -
        server upstream,stream-upstream backup -
        server upstream,stream-upstream down -
        server upstream drain - 1.29.6..
        server upstream,stream-upstream fail_timeout= sec
        server upstream,stream-upstream max_conns= number
        server upstream,stream-upstream max_fails= number
        server upstream,stream-upstream resolve - 1.27.3..
        server upstream route= text 1.29.6..
        server upstream,stream-upstream service= text 1.27.3..
        server upstream,stream-upstream weight= positive
        """;

    private static readonly (string Directive, NginxContext Contexts, NginxParameter Parameter)[] Rows =
        [.. Data.Split('\n').Select(static row => Read(row.TrimEnd('\r').Split(' ')))];

    /// <summary>The parameters of a directive in all versions; none where its arguments are of another form.</summary>
    public static IReadOnlyList<NginxParameter> Of(string directive, NginxContext context)
        => [.. Rows.Where(row => row.Directive == directive && (row.Contexts & context) != 0).Select(static row => row.Parameter)];

    /// <summary>Whether an argument is this parameter.</summary>
    public bool Reads(string argument)
        => Name.EndsWith("=", StringComparison.Ordinal) ? argument.StartsWith(Name, StringComparison.Ordinal) : argument == Name;

    private static (string Directive, NginxContext Contexts, NginxParameter Parameter) Read(string[] cells)
    {
        var (since, until) = NginxDirectiveForm.ReadVersions(cells.Length > 4 ? cells[4] : "..");
        return (cells[0], NginxContexts.Read(cells[1]), new NginxParameter(cells[2], cells[3], since, until));
    }
}
