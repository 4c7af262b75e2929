namespace ManifestKit.Rules;

/// <summary>MK6002: a policy of a page's content lets every script run.</summary>
public sealed class UnsafeContentPolicy() : Rule("MK6002", RuleSeverity.Warning, "Nginx", "A content policy allows any script", "SecurityHeaders")
{
    private static readonly string[] OfScripts = ["script-src", "script-src-elem"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var policy = subject["ContentSecurityPolicy"];
        var scripts = policy.Entries.Where(e => OfScripts.Contains(e.Key)).ToList();
        var deciding = scripts.Count == 0 && policy.IsComplete ? policy.Entries.Where(e => e.Key == "default-src") : scripts;
        return deciding.Where(e => e.Value.IsComplete).SelectMany(Unsafe);
    }

    private static IEnumerable<Finding> Unsafe(MapEntry directive)
    {
        // Browsers that know nonces and hashes ignore 'unsafe-inline' beside them.
        var isGuarded = directive.Value.Items.Any(i => i.Text is { } text && (text.StartsWith("'nonce-", StringComparison.Ordinal) || text.StartsWith("'sha", StringComparison.Ordinal)));
        foreach (var source in directive.Value.Items)
        {
            if (source.Text == "'unsafe-eval'" || (source.Text == "'unsafe-inline'" && !isGuarded))
                yield return new(source.Source, $"{directive.Key} allows {source.Text}, with which injected scripts run in spite of the policy; allow scripts by nonce or hash.");
        }
    }
}
