using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>Identifiers and encodings.</summary>
internal static class IdentifierFormats
{
    private const string UuidShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    /// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc9562#section-4.</remarks>
    public static bool IsUuid(string text)
    {
        if (text.Length != UuidShape.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (UuidShape[i] == '-' ? text[i] != '-' : !Uri.IsHexDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <remarks>Reference: https://datatracker.ietf.org/doc/html/draft-bhutton-relative-json-pointer-00.</remarks>
    public static bool IsRelativePointer(string text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        if (digits == 0 || (digits > 1 && text[0] == '0'))
            return false;
        var rest = text.Substring(digits);
        return rest == "#" || JsonPointer.Parse(rest).Success;
    }

    /// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc4648#section-4.</remarks>
    public static bool IsBase64(string text)
    {
        var letters = text.TrimEnd('=');
        return text.Length % 4 == 0
            && text.Length - letters.Length <= 2
            && letters.All(unit => unit is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '/');
    }
}
