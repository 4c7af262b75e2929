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
    }

    /// <summary>What is wrong with a value of a kind; <see langword="null"/> if nothing is.</summary>
    public static string? Error(string kind, string value) => kind switch
    {
        "-" or "buffers" => null,
        "size*" when value.Contains("$") => null,
        "size" or "size*" => FirstError(NginxSize.Parse(value, allowGigabytes: false)),
        "offset" => FirstError(NginxSize.Parse(value)),
        "msec" => FirstError(NginxTime.Parse(value)),
        "sec" => FirstError(NginxTime.Parse(value, allowMilliseconds: false)),
        "text" => value.Length > 0 ? null : "Found no value; expected one behind '='.",
        "positive" => value.Length > 0 && value.All(static digit => digit is >= '0' and <= '9') && value.Trim('0').Length > 0
            ? null
            : $"'{value}' is not a number above 0; expected digits only.",
        "keepalive" => KeepaliveError(value),
        "number" => value.Length > 0 && value.All(static digit => digit is >= '0' and <= '9') ? null : $"'{value}' is not a number; expected digits only.",
        _ => NotIn(kind.Substring(kind.IndexOf(':') + 1).Split('|'), value),
    };

    // on, off, or times and a number, each of which may be left out: idle:interval:count.
    private static string? KeepaliveError(string value)
    {
        if (value is "on" or "off") return null;

        var parts = value.Split(':');
        var valid = parts.Length <= 3
            && parts.Any(static part => part.Length > 0)
            && parts.Take(2).All(static part => part.Length == 0 || NginxTime.Parse(part, allowMilliseconds: false).Success)
            && (parts.Length < 3 || parts[2].All(static digit => digit is >= '0' and <= '9'));
        return valid ? null : $"'{value}' is not possible here; expected on, off or idle:interval:count, such as 30m::10.";
    }

    private static string? NotIn(string[] values, string value)
        => values.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"'{value}' is not a value here; expected {string.Join(", ", values)}.";

    private static string? FirstError<T>(Parsed<T> parsed)
        where T : notnull
        => parsed.Success ? null : parsed.Errors[0].Message;
}
