namespace ManifestKit.Documents;

/// <summary>Text of several lines as a literal block scalar, line by line as it is.</summary>
/// <remarks>See https://yaml.org/spec/1.2.2/#812-literal-style.</remarks>
internal static class BlockLiteral
{
    /// <summary>How far the lines stand to the right of the collection that holds the scalar.</summary>
    private const int Indentation = 2;

    /// <summary>Whether the text has several lines, all of which every reader gives back unchanged.</summary>
    /// <remarks>
    /// No line ends with a blank: editors and Kustomize do not keep it. The first line with text does not start with a tab,
    /// which go-yaml takes for a wrong indentation.
    /// </remarks>
    public static bool Fits(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n') || text.ContainsAny(Characters.NotLiteral))
            return false;
        int firstText = text.IndexOfAnyExcept('\n');
        return firstText >= 0 && text[firstText] != '\t' && text[^1] is not (' ' or '\t')
            && text.IndexOf(" \n", StringComparison.Ordinal) < 0 && text.IndexOf("\t\n", StringComparison.Ordinal) < 0;
    }

    /// <summary>Writes the scalar without the newline behind its last line, which the writer adds behind every value.</summary>
    /// <param name="buffer">Where to write.</param>
    /// <param name="text">A text that <see cref="Fits"/>.</param>
    /// <param name="indent">The indentation of the collection that holds the scalar.</param>
    public static void Append(ByteBuffer buffer, ReadOnlySpan<char> text, int indent)
    {
        AppendHeader(buffer, text);
        ReadOnlySpan<char> lines = text[^1] == '\n' ? text[..^1] : text;
        foreach (Range range in lines.Split('\n'))
        {
            ReadOnlySpan<char> line = lines[range];
            if (line.IsEmpty)
                buffer.Append((byte)'\n');
            else
                LineStart.Append(buffer, indent + Indentation);
            Utf8Text.Append(buffer, line);
        }
    }

    private static void AppendHeader(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'|');
        if (text.TrimStart('\n')[0] == ' ')
            buffer.Append((byte)('0' + Indentation));
        if (text[^1] != '\n')
            buffer.Append((byte)'-');
        else if (text[^2] == '\n')
            buffer.Append((byte)'+');
    }
}
