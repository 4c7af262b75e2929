using System.Text;

namespace ManifestKit.Languages.Compose;

internal sealed class ComposeTextParser(string text)
{
    private const int DeepestNesting = 32;

    private static readonly string[] Symbols = ["", ":-", "-", ":?", "?", ":+", "+"];

    private readonly List<SyntaxError> errors = [];
    private int position;

    public static string Symbol(ComposeOperator op) => Symbols[(int)op];

    public Parsed<ComposeText> Parse()
    {
        var value = Sequence(depth: 0);
        return Parsed.Of(value, errors);
    }

    // Reads to the end of the text or, within braces, to the brace that closes them.
    private ComposeText Sequence(int depth)
    {
        var parts = new List<ComposePart>();
        var literal = new StringBuilder();
        while (position < text.Length && (depth == 0 || text[position] != '}'))
        {
            if (text[position] != '$')
            {
                literal.Append(text[position++]);
                continue;
            }

            if (Dollar(literal, depth) is not { } variable)
                continue;
            Flush(parts, literal);
            parts.Add(variable);
        }

        Flush(parts, literal);
        return new ComposeText(parts);
    }

    private static void Flush(List<ComposePart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
            parts.Add(new ComposeLiteral(literal.ToString()));
        literal.Clear();
    }

    private ComposeVariable? Dollar(StringBuilder literal, int depth)
    {
        var start = position++;
        var next = position < text.Length ? text[position] : '\0';
        if (next == '$')
        {
            literal.Append('$');
            position++;
            return null;
        }

        if (next == '{')
            return Braced(start, depth);
        if (EnvironmentVariableName.IsFirst(next))
        {
            var name = Name();
            return new ComposeVariable(name, ComposeOperator.None, null, TextSpan.FromBounds(start, position));
        }

        // Neither a name nor a brace follows: Compose leaves such a dollar sign alone.
        literal.Append('$');
        return null;
    }

    private ComposeVariable? Braced(int start, int depth)
    {
        position++;
        var name = Name();
        if (name.Length == 0)
        {
            Report(start, position, $"Found {Found.At(text, position)}; expected the name of a variable after ${{. Write $${{ for a dollar sign and a brace.");
            return null;
        }

        if (depth == DeepestNesting)
        {
            Report(start, text.Length, $"Defaults are nested more than {DeepestNesting} deep. Write fewer.");
            position = text.Length;
            return null;
        }

        var op = Operator();
        var argument = op == ComposeOperator.None ? null : Sequence(depth + 1);
        if (position < text.Length && text[position] == '}')
        {
            position++;
            return new ComposeVariable(name, op, argument, TextSpan.FromBounds(start, position));
        }

        if (position == text.Length)
            Report(start, text.Length, $"The reference to '{name}' is not closed; expected '}}'.");
        else
            Report(position, position + 1, $"Found {Found.At(text, position)} behind the name '{name}'; expected '}}' or one of :- - :? ? :+ +.");
        return null;
    }

    private string Name()
    {
        var start = position;
        position = EnvironmentVariableName.End(text, start);
        return text.Substring(start, position - start);
    }

    private ComposeOperator Operator()
    {
        for (var i = 1; i < Symbols.Length; i++)
        {
            if (string.CompareOrdinal(text, position, Symbols[i], 0, Symbols[i].Length) != 0)
                continue;
            position += Symbols[i].Length;
            return (ComposeOperator)i;
        }

        return ComposeOperator.None;
    }

    private void Report(int start, int end, string message)
        => errors.Add(new SyntaxError(TextSpan.FromBounds(start, Math.Min(end, text.Length)), message));
}
