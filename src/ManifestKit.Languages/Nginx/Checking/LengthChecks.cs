namespace ManifestKit.Languages.Nginx;

/// <summary>Checks that nginx can read what is written for a directive.</summary>
internal static class LengthChecks
{
    public static void Check(NginxDirective directive, NginxProblemList problems)
    {
        for (var i = 0; i < directive.Arguments.Count; i++)
        {
            var token = NginxQuoting.Write(directive.Arguments[i]);
            var isQuoted = NginxQuoting.IsQuoted(token);
            var isBeforeSpace = i + 1 < directive.Arguments.Count || directive.Block is not null;
            if (NginxLimits.IsTooLong(isQuoted ? token.Substring(1, token.Length - 2) : token, isQuoted, isBeforeSpace))
            {
                problems.AddAt(NginxProblemKind.InvalidValue, directive, i, "The value is longer than the 4096 bytes that nginx reads at once. Shorten it or use several directives.");
            }
        }
    }
}
