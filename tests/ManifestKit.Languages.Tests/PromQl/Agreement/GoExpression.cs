using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>Reads the Go expressions of which test inputs are made: literals, <c>+</c> and <c>strings.Repeat</c>.</summary>
internal sealed class GoExpression(string source, int position)
{
    private const string Repeat = "strings.Repeat(";

    /// <summary>The text, or null for any other expression.</summary>
    public static string? Evaluate(string source, int start) => new GoExpression(source, start).Sum();

    private string? Sum()
    {
        var text = new StringBuilder();
        while (true)
        {
            if (Term() is not { } term)
                return null;
            text.Append(term);
            SkipSpace();
            if (source[position] != '+')
                return text.ToString();
            position++;
        }
    }

    private string? Term()
    {
        SkipSpace();
        if (string.CompareOrdinal(source, position, Repeat, 0, Repeat.Length) == 0)
            return Repeated();
        return source[position] switch
        {
            '`' => Raw(),
            '"' => Quoted(),
            _ => null,
        };
    }

    private string? Repeated()
    {
        position += Repeat.Length;
        var unit = Term();
        var close = source.IndexOf(')', position);
        var count = int.Parse(source.AsSpan(position, close - position).TrimStart(',').Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        position = close + 1;
        return unit is null ? null : string.Concat(Enumerable.Repeat(unit, count));
    }

    private string Raw()
    {
        var end = source.IndexOf('`', position + 1);
        var text = source[(position + 1)..end];
        position = end + 1;
        return text;
    }

    private string? Quoted()
    {
        var end = position + 1;
        while (source[end] != '"')
            end += source[end] == '\\' ? 2 : 1;
        var literal = source[position..(end + 1)];
        position = end + 1;
        // A byte that is no UTF-8 cannot stand in a .NET string; U+FFFD is what decoding makes of it.
        return GoStringDecoder.Decode(literal, 0, literal.Length);
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(source[position]))
            position++;
    }
}
