namespace ManifestKit.Languages.Kubernetes;

/// <summary>The permissions of a file as octal digits: <c>0440</c>, <c>644</c>.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions">permissions of mounted files</see>.</remarks>
public static class FilePermissions
{
    /// <summary>Reads three octal digits, with or without a 0 before them.</summary>
    public static Parsed<int> Parse(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '7')
                return Parsed.Invalid<int>(Found.SpanAt(text, i), $"Found {Found.At(text, i)} in the permissions of a file; expected octal digits such as 0440.");
        }

        return text.Length == 3 || (text.Length == 4 && text[0] == '0')
            ? Parsed.Valid(Convert.ToInt32(text, 8))
            : Parsed.Invalid<int>(new TextSpan(0, text.Length), $"Found {Found.Quote(text)} as permissions of a file; expected three octal digits, with or without a 0 before them.");
    }
}
