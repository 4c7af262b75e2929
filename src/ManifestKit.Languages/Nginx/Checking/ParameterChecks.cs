namespace ManifestKit.Languages.Nginx;

/// <summary>Checks the arguments of <c>listen</c>, and of <c>server</c> in an upstream: an address, then parameters.</summary>
internal static class ParameterChecks
{
    private static readonly string[] OnlyOverTcp =
        ["ssl", "http2", "proxy_protocol", "deferred", "multipath", "fastopen=", "backlog=", "accept_filter=", "so_keepalive="];

    public static void Check(NginxDirective directive, NginxContext context, NginxVersion version, NginxProblemList problems)
    {
        var known = NginxParameter.Of(directive.Name, context);
        if (known.Count == 0) return;

        if (AddressError(directive, context) is { } address) problems.AddAt(NginxProblemKind.InvalidValue, directive, 0, address);
        for (var i = 1; i < directive.Arguments.Count; i++)
        {
            if (Error(directive.Name, directive.Arguments[i], known, version) is var (kind, message)) problems.AddAt(kind, directive, i, message);
        }

        CheckTogether(directive, problems);
    }

    private static string? AddressError(NginxDirective directive, NginxContext context)
    {
        var text = directive.Arguments[0];
        if (directive.Name == "listen") return NginxListenAddress.Parse(text) is { Success: false } listen ? listen.Errors[0].Message : null;

        // A number alone is a name here.
        var isName = text.Length > 0 && text.All(static digit => digit is >= '0' and <= '9');
        var parsed = NginxListenAddress.Parse(isName ? "a" : text);
        if (!parsed.Success || parsed.Value.Port != parsed.Value.LastPort || text.StartsWith("*", StringComparison.Ordinal))
        {
            return $"'{text}' is not the address of a server; expected a name or an IP address, with or without a port, or unix: and a path.";
        }

        var hasPort = parsed.Value.Port == 0 || text.LastIndexOf(':') > text.LastIndexOf(']');
        return context == NginxContext.StreamUpstream && !hasPort && !directive.Arguments.Any(static argument => argument.StartsWith("service=", StringComparison.Ordinal))
            ? $"Found no port behind '{text}'; a server in stream needs one."
            : null;
    }

    private static (NginxProblemKind Kind, string Message)? Error(
        string directive, string argument, IReadOnlyList<NginxParameter> known, NginxVersion version)
    {
        if (known.FirstOrDefault(parameter => parameter.Reads(argument)) is not { } parameter)
        {
            var name = argument.Substring(0, argument.IndexOf('=') + 1) is { Length: > 0 } before ? before : argument;
            return (NginxProblemKind.InvalidValue, $"Found {Found.Quote(argument)}, which is no parameter of '{directive}'.{NearestName.Hint(name, known.Select(static one => one.Name))}");
        }

        if (version < parameter.Since)
            return (NginxProblemKind.NotYetAvailable, $"Found '{parameter.Name}', which needs nginx {parameter.Since}; the configuration is for {version}.");
        if (version >= parameter.Until)
            return (NginxProblemKind.Removed, $"Found '{parameter.Name}', which nginx {parameter.Until} removed. Leave it out.");
        return parameter.Name.EndsWith("=", StringComparison.Ordinal) && ValueChecks.Error(parameter.ValueKind, argument.Substring(parameter.Name.Length)) is { } error
            ? (NginxProblemKind.InvalidValue, error)
            : null;
    }

    private static void CheckTogether(NginxDirective directive, NginxProblemList problems)
    {
        var datagrams = directive.Arguments.FirstOrDefault(static argument => argument is "quic" or "udp");
        for (var i = 1; i < directive.Arguments.Count; i++)
        {
            var argument = directive.Arguments[i];
            if (datagrams is not null && directive.Name == "listen" && OnlyOverTcp.Any(name => argument.StartsWith(name, StringComparison.Ordinal)))
                problems.AddAt(NginxProblemKind.InvalidValue, directive, i, $"Found '{argument}' beside '{datagrams}', which is not TCP. Leave one out.");
            else if (argument.StartsWith("service=", StringComparison.Ordinal) && !directive.Arguments.Contains("resolve"))
                problems.AddAt(NginxProblemKind.InvalidValue, directive, i, "Found 'service=' without 'resolve'. Add it.");
        }
    }
}
