namespace ManifestKit.Languages.Nginx;

/// <summary>Checks a configuration against the directives of open-source nginx in one version.</summary>
/// <remarks>
/// Known are versions 1.18.0 to 1.31.4; a newer one is taken for the last. What an <c>include</c> brings is not seen: a file with
/// includes is not checked for undefined variables. See <see href="https://nginx.org/en/docs/dirindex.html">the directives</see>.
/// </remarks>
public static class NginxChecker
{
    /// <summary>Checks every directive; never throws.</summary>
    /// <param name="configuration">The tree, read or built.</param>
    /// <param name="version">The version that will read it.</param>
    /// <param name="context">Where the file is included; the default is the main file.</param>
    /// <returns>The problems, in the order of the file.</returns>
    public static IReadOnlyList<NginxProblem> Check(
        NginxConfiguration configuration, NginxVersion version, NginxContext context = NginxContext.Main)
    {
        var problems = new NginxProblemList();
        CheckAll(configuration.Directives, context, version, problems);
        if (context == NginxContext.Main) VariableChecks.Check(configuration, version, problems);
        return problems.InOrder();
    }

    private static void CheckAll(IReadOnlyList<NginxDirective> directives, NginxContext context, NginxVersion version, NginxProblemList problems)
    {
        foreach (var directive in directives)
        {
            LengthChecks.Check(directive, problems);
            if (FormChecks.Find(directive, context, version, problems) is { } form)
            {
                ValueChecks.Check(directive, form, problems);
                ParameterChecks.Check(directive, context, version, problems);
                if (directive.Name == "if") ConditionChecks.Check(directive, problems);
            }

            if (directive.Block is not { } block) continue;

            using (problems.Inside(directive.Name))
            {
                if (MapLikeBodies.Has(directive.Name)) MapLikeBodies.Check(directive, problems);
                else if (NginxContexts.Inside(directive.Name, context) is var inside and not NginxContext.None) CheckAll(block, inside, version, problems);
            }
        }
    }
}
