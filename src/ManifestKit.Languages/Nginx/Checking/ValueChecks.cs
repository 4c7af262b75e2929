namespace ManifestKit.Languages.Nginx;

/// <summary>Checks the values of a directive by the kind that the table gives.</summary>
internal static class ValueChecks
{
    public static void Check(NginxDirective directive, NginxDirectiveForm form, NginxProblemList problems)
    {
        for (var i = 0; i < directive.Arguments.Count; i++)
        {
            if (Error(form.ValueKind, directive.Arguments[i]) is { } error) problems.AddAt(NginxProblemKind.InvalidValue, directive, i, error);
        }

        if (directive.Name == "listen" && FirstError(NginxListenAddress.Parse(directive.Arguments[0])) is { } address)
        {
            problems.AddAt(NginxProblemKind.InvalidValue, directive, 0, address);
        }
    }

    private static string? Error(string kind, string value) => kind switch
    {
        "-" or "buffers" => null,
        "size*" when value.Contains("$") => null,
        "size" or "size*" => FirstError(NginxSize.Parse(value, allowGigabytes: false)),
        "offset" => FirstError(NginxSize.Parse(value)),
        "msec" => FirstError(NginxTime.Parse(value)),
        "sec" => FirstError(NginxTime.Parse(value, allowMilliseconds: false)),
        "number" => value.Length > 0 && value.All(static digit => digit is >= '0' and <= '9') ? null : $"'{value}' is not a number; expected digits only.",
        _ => NotIn(kind.Substring(kind.IndexOf(':') + 1).Split('|'), value),
    };

    private static string? NotIn(string[] values, string value)
        => values.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"'{value}' is not a value here; expected {string.Join(", ", values)}.";

    private static string? FirstError<T>(Parsed<T> parsed)
        where T : notnull
        => parsed.Success ? null : parsed.Errors[0].Message;
}
