namespace ManifestKit.SchemaTypes.Facts;

/// <summary>A word at the end of a line of facts: <c>required</c> or <c>keys=name,protocol</c>.</summary>
/// <param name="Name">What stands before the equals sign.</param>
/// <param name="Value">What stands after it; empty if there is none.</param>
internal sealed record Flag(string Name, string Value)
{
    /// <summary>Reads one word. In a value white space and the percent sign are written as in a URL: <c>%20</c>, <c>%25</c>.</summary>
    public static Flag Parse(string word)
    {
        var equals = word.IndexOf('=');
        return equals < 0 ? new Flag(word, "") : new Flag(word.Substring(0, equals), Decode(word.Substring(equals + 1)));
    }

    /// <summary>The value of the flag of that name; null if there is none.</summary>
    public static string? Find(EquatableArray<Flag> flags, string name)
    {
        foreach (var flag in flags)
        {
            if (flag.Name == name)
            {
                return flag.Value;
            }
        }

        return null;
    }

    /// <summary>The word that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Value.Length == 0 ? Name : Name + "=" + Encode(Value);

    /// <summary>A text without spaces that <see cref="Decode"/> turns back.</summary>
    public static string Encode(string text) =>
        text.Replace("%", "%25").Replace(" ", "%20").Replace("\t", "%09").Replace("\n", "%0A").Replace("\r", "%0D");

    /// <summary>The text that was given to <see cref="Encode"/>.</summary>
    public static string Decode(string text) => text.IndexOf('%') < 0
        ? text
        : text.Replace("%0D", "\r").Replace("%0A", "\n").Replace("%09", "\t").Replace("%20", " ").Replace("%25", "%");
}
