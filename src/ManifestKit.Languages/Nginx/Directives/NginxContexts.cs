namespace ManifestKit.Languages.Nginx;

/// <summary>The names of contexts and which block leads from one to another.</summary>
internal static class NginxContexts
{
    private const NginxContext Any = (NginxContext)((1 << 14) - 1);

    private static readonly (NginxContext Context, string Word, string Shown)[] Names =
    [
        (NginxContext.Main, "main", "the main file"),
        (NginxContext.Events, "events", "events"),
        (NginxContext.Http, "http", "http"),
        (NginxContext.Server, "server", "server"),
        (NginxContext.Location, "location", "location"),
        (NginxContext.Upstream, "upstream", "upstream"),
        (NginxContext.ServerIf, "server-if", "if in server"),
        (NginxContext.LocationIf, "location-if", "if in location"),
        (NginxContext.LimitExcept, "limit_except", "limit_except"),
        (NginxContext.Stream, "stream", "stream"),
        (NginxContext.StreamServer, "stream-server", "server in stream"),
        (NginxContext.StreamUpstream, "stream-upstream", "upstream in stream"),
        (NginxContext.Mail, "mail", "mail"),
        (NginxContext.MailServer, "mail-server", "server in mail"),
    ];

    public static NginxContext Read(string words)
        => words == "any"
            ? Any
            : words.Split(',').Aggregate(NginxContext.None, static (all, word) => all | Names.First(name => name.Word == word).Context);

    public static string Show(NginxContext contexts)
        => contexts == Any ? "every block" : string.Join(", ", Names.Where(name => (contexts & name.Context) != 0).Select(name => name.Shown));

    /// <summary>The context between the braces of a block directive; none for a body that is not made of directives.</summary>
    public static NginxContext Inside(string block, NginxContext outside) => (block, outside) switch
    {
        ("events", _) => NginxContext.Events,
        ("http", _) => NginxContext.Http,
        ("stream", _) => NginxContext.Stream,
        ("mail", _) => NginxContext.Mail,
        ("server", NginxContext.Http) => NginxContext.Server,
        ("server", NginxContext.Stream) => NginxContext.StreamServer,
        ("server", NginxContext.Mail) => NginxContext.MailServer,
        ("upstream", NginxContext.Http) => NginxContext.Upstream,
        ("upstream", NginxContext.Stream) => NginxContext.StreamUpstream,
        ("location", _) => NginxContext.Location,
        ("if", NginxContext.Server) => NginxContext.ServerIf,
        ("if", NginxContext.Location) => NginxContext.LocationIf,
        ("limit_except", _) => NginxContext.LimitExcept,
        _ => NginxContext.None,
    };
}
