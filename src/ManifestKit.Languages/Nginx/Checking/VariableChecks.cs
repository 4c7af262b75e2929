namespace ManifestKit.Languages.Nginx;

/// <summary>Checks that every variable is known to nginx or defined in the file.</summary>
internal static class VariableChecks
{
    private static readonly string[] Evaluating =
    [
        "add_header", "add_trailer", "alias", "if", "fastcgi_param", "limit_conn_zone", "limit_req_zone", "log_format", "proxy_cache_bypass",
        "proxy_cache_key", "proxy_no_cache", "proxy_pass", "proxy_set_body", "proxy_set_header", "return", "root", "set", "try_files",
    ];

    private static readonly string[] HarmlessIncludes = ["mime.types", "fastcgi_params", "fastcgi.conf", "uwsgi_params", "scgi_params"];

    public static void Check(NginxConfiguration configuration, NginxVersion version, NginxProblemList problems)
    {
        var blocks = All(configuration.Directives, []).ToArray();
        if (blocks.Any(static found => found.Directive.Name == "include" && !IsHarmless(found.Directive))) return;

        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (directive, _) in blocks) defined.UnionWith(NginxVariables.DefinedBy(directive));

        foreach (var (directive, path) in blocks)
        {
            if (path.Count == 0 || path[0] is not ("http" or "stream") || !Evaluating.Contains(directive.Name)) continue;

            var scopes = path.Select(problems.Inside).ToArray();
            for (var i = 0; i < directive.Arguments.Count; i++)
            {
                foreach (var name in NginxVariables.UsedIn(directive.Arguments[i]))
                {
                    if (defined.Contains(name) || NginxVariables.IsKnown(name, path[0], version)) continue;

                    problems.AddAt(
                        NginxProblemKind.UnknownVariable,
                        directive,
                        i,
                        $"Found the unknown variable ${name}. Define it with set, map or geo.");
                }
            }

            foreach (var scope in scopes) scope.Dispose();
        }
    }

    private static bool IsHarmless(NginxDirective include)
        => include.Arguments.Any(static file => HarmlessIncludes.Any(known => file.EndsWith(known, StringComparison.Ordinal)));

    private static IEnumerable<(NginxDirective Directive, IReadOnlyList<string> Path)> All(IReadOnlyList<NginxDirective> directives, IReadOnlyList<string> path)
        => directives.SelectMany(directive => All(directive.Block ?? [], [.. path, directive.Name]).Prepend((directive, path)));
}
