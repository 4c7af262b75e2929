namespace ManifestKit.Languages.Kubernetes;

/// <summary>The name of a container's or Service's port.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Service ports</see>.</remarks>
public static class PortName
{
    /// <summary>The number of characters at most in a container's port name (IANA service name).</summary>
    public const int MaximumLength = 15;

    /// <summary>Says what is wrong with a container's port name: 1 to 15 of <c>a-z 0-9 -</c>, at least one letter, no <c>--</c>.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name)
    {
        if (name.Length == 0)
            return [new SyntaxError(default, "Found an empty port name; expected a name such as http.")];
        var letters = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!Ascii.IsLowerOrDigit(name[i]) && name[i] != '-')
                return [new SyntaxError(Found.SpanAt(name, i), $"Found {Found.At(name, i)} in a port name; expected a-z, 0-9 or '-'.")];
            if (name[i] == '-' && (i == 0 || i == name.Length - 1 || name[i - 1] == '-'))
                return [new SyntaxError(new TextSpan(i, 1), "Found '-' first, last or twice in a row in a port name; expected a letter or digit.")];
            if (Ascii.IsLower(name[i]))
                letters++;
        }

        if (letters == 0)
            return [new SyntaxError(new TextSpan(0, name.Length), $"Found no letter in a port name; expected at least one. Write the number {name} as a number, or a name such as http.")];
        return name.Length > MaximumLength
            ? [new SyntaxError(TextSpan.FromBounds(MaximumLength, name.Length), $"Found a port name of {name.Length} characters; expected at most {MaximumLength}.")]
            : [];
    }
}
