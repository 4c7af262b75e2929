namespace ManifestKit.Languages.Nginx;

/// <summary>Checks that the version has a directive, in this block, with this many arguments.</summary>
internal static class FormChecks
{
    /// <summary>The form that applies; <see langword="null"/> when none does, which is then reported.</summary>
    public static NginxDirectiveForm? Find(NginxDirective directive, NginxContext context, NginxVersion version, NginxProblemList problems)
    {
        var forms = NginxDirectiveTable.Instance[directive.Name];
        if (forms.Count == 0)
        {
            problems.Add(NginxProblemKind.UnknownDirective, directive, Unknown(directive));
            return null;
        }

        var here = forms.Where(form => (form.Contexts & context) != 0).ToArray();
        var current = here.Where(form => form.IsIn(version)).ToArray();
        if (current.Length == 0)
        {
            ReportAbsent(directive, context, version, forms, here, problems);
            return null;
        }

        if (NginxDeprecations.Of(directive) is { } deprecation && version >= deprecation.Since)
        {
            var http2 = directive.Name == "listen" ? directive.Arguments.ToList().IndexOf("http2") : int.MaxValue;
            problems.AddAt(NginxProblemKind.Deprecated, directive, http2, $"Deprecated since nginx {deprecation.Since}. {deprecation.Advice}");
        }

        var fitting = current.FirstOrDefault(form => form.IsBlock == directive.Block is not null && form.Arity.Allows(directive.Arguments.Count));
        if (fitting is null) ReportForm(directive, current[0], problems);
        return fitting;
    }

    private static string Unknown(NginxDirective directive)
        => directive.Name.StartsWith("\ufeff", StringComparison.Ordinal)
            ? "The file begins with a byte order mark, which nginx reads as part of the first name. Save the file without it."
            : NearestName.Of(directive.Name, NginxDirectiveTable.Instance.Names) is { } near
                ? $"Found the unknown directive '{directive.Name}'. Did you mean '{near}'?"
                : $"Found the directive '{directive.Name}', which no module of open-source nginx has.";

    private static void ReportAbsent(
        NginxDirective directive,
        NginxContext context,
        NginxVersion version,
        IReadOnlyList<NginxDirectiveForm> forms,
        NginxDirectiveForm[] here,
        NginxProblemList problems)
    {
        var candidates = here.Length > 0 ? here : forms;
        if (candidates.All(form => version < form.Since))
        {
            problems.Add(NginxProblemKind.NotYetAvailable, directive, $"Needs nginx {candidates.Min(form => form.Since!.Value)}, but the configuration is for {version}.");
        }
        else if (candidates.All(form => version >= form.Until))
        {
            problems.Add(NginxProblemKind.Removed, directive, $"Removed in nginx {candidates.Max(form => form.Until!.Value)}.{NginxDeprecations.AdviceFor(directive)}");
        }
        else
        {
            var contexts = forms.Where(form => form.IsIn(version)).Aggregate(NginxContext.None, static (all, form) => all | form.Contexts);
            problems.Add(
                NginxProblemKind.WrongContext,
                directive,
                $"Found in {NginxContexts.Show(context)}; expected in {NginxContexts.Show(contexts)}.");
        }
    }

    private static void ReportForm(NginxDirective directive, NginxDirectiveForm form, NginxProblemList problems)
    {
        if (form.IsBlock && directive.Block is null)
        {
            problems.Add(NginxProblemKind.WrongForm, directive, "Found ';' behind a directive that has a block; expected '{' and '}'.");
        }
        else if (!form.IsBlock && directive.Block is not null)
        {
            problems.Add(NginxProblemKind.WrongForm, directive, "Found '{' behind a directive that has no block; expected ';'.");
        }
        else
        {
            problems.Add(NginxProblemKind.WrongForm, directive, $"Found {NginxArity.Describe(directive.Arguments.Count)}; expected {form.Arity}.{MissingSemicolon(directive)}");
        }
    }

    private static string MissingSemicolon(NginxDirective directive)
        => directive.Source?.FirstArgumentOnLaterLine is >= 0 and var index
        && index < directive.Arguments.Count
        && NginxDirectiveTable.Instance[directive.Arguments[index]].Count > 0
            ? $" Is a ';' missing before '{directive.Arguments[index]}'?"
            : "";
}
