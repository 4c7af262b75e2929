namespace ManifestKit.Languages.Compose;

/// <summary>Names of containers.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/services/#container_name">container_name</see>.</remarks>
public static class ContainerName
{
    /// <summary>Says what is wrong with a name: two or more of <c>A-Z a-z 0-9 _ . -</c>, a letter or digit first.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name)
    {
        if (name.Length < 2)
            return [new SyntaxError(new TextSpan(0, name.Length), $"Found {(name.Length == 0 ? "no character" : "one character")} in the name of a container; expected at least two.")];
        for (var i = 0; i < name.Length; i++)
        {
            if (Ascii.IsLetterOrDigit(name[i]))
                continue;
            if (name[i] is not ('_' or '.' or '-'))
                return [new SyntaxError(Found.SpanAt(name, i), $"Found {Found.At(name, i)} in the name of a container; expected letters, digits, '_', '.' or '-'.")];
            if (i == 0)
                return [new SyntaxError(new TextSpan(0, 1), $"Found '{name[0]}' first in the name of a container; expected a letter or digit.")];
        }

        return [];
    }
}
