namespace ManifestKit.Languages.Compose;

/// <summary>Names of environment variables.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/interpolation/">Interpolation</see>.</remarks>
public static class EnvironmentVariableName
{
    /// <summary>Says what is wrong with a name that a shell and an interpolation can use: <c>A-Z a-z 0-9 _</c>, not a digit first.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name)
    {
        if (name.Length == 0)
            return [new SyntaxError(default, "Found an empty name of an environment variable; expected one such as DATABASE_HOST.")];
        if (Ascii.IsDigit(name[0]))
            return [new SyntaxError(new TextSpan(0, 1), $"Found {Found.At(name, 0)} first in the name of an environment variable; expected a letter or '_'.")];
        var end = End(name, 0);
        return end == name.Length
            ? []
            : [new SyntaxError(Found.SpanAt(name, end), $"Found {Found.At(name, end)} in the name of an environment variable; expected letters, digits or '_'.")];
    }

    /// <summary>Says what is wrong with a name that a container can have, though perhaps no shell: visible ASCII characters but <c>=</c>.</summary>
    public static IReadOnlyList<SyntaxError> CheckInContainer(string name)
    {
        if (name.Length == 0)
            return Check(name);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is <= ' ' or > '~' or '=')
                return [new SyntaxError(Found.SpanAt(name, i), $"Found {Found.At(name, i)} in the name of an environment variable; expected visible ASCII characters but '='.")];
        }

        return [];
    }

    internal static bool IsFirst(char c) => Ascii.IsLetter(c) || c == '_';

    /// <summary>The index behind the name that begins at <paramref name="start"/>; that index itself if none does.</summary>
    internal static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsFirst(text[end]) || (end > start && Ascii.IsDigit(text[end]))))
            end++;
        return end;
    }
}
