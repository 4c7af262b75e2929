namespace ManifestKit.Rules;

/// <summary>Finds the column of a declaration: a program knows only its line, but its source often stands beside it.</summary>
internal sealed class SourceColumns(SourceLines sources)
{
    /// <summary>The column of the <c>new</c> on that line, or else of its first character that is no space; 1 if the file is not there.</summary>
    public int Of(SourceLocation place)
    {
        var lines = sources.Of(place.File);
        if (place.Line < 1 || place.Line > lines.Length)
            return 1;
        var line = lines[place.Line - 1];
        var column = IndexOfWord(line, "new");
        return 1 + (column >= 0 ? column : line.Length - line.TrimStart().Length);
    }

    private static int IndexOfWord(string line, string word)
    {
        var index = line.IndexOf(word, StringComparison.Ordinal);
        while (index >= 0 && (IsPartOfWord(line, index - 1) || IsPartOfWord(line, index + word.Length)))
            index = line.IndexOf(word, index + 1, StringComparison.Ordinal);
        return index;
    }

    private static bool IsPartOfWord(string line, int index)
        => index >= 0 && index < line.Length && (char.IsLetterOrDigit(line[index]) || line[index] == '_');
}
