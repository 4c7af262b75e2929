namespace ManifestKit.Languages.Kubernetes;

internal sealed class LabelSelectorParser(string text)
{
    private readonly List<SyntaxError> errors = [];
    private int position;

    public Parsed<LabelSelector> Parse()
    {
        var requirements = new List<LabelRequirement>();
        SkipBlanks();
        while (position < text.Length && errors.Count == 0)
        {
            requirements.Add(Requirement());
            if (errors.Count > 0 || position == text.Length)
                break;
            if (!Take(','))
                Fail($"Found {Found.At(text, position)}; expected ',' or the end.");
            else if (position == text.Length)
                Fail("A condition is missing behind the last ','. Remove the comma.");
        }

        return Parsed.Of(new LabelSelector(requirements), errors);
    }

    private LabelRequirement Requirement()
    {
        var negated = Take('!');
        var key = Word(LabelText.CheckKey);
        if (negated)
            return new LabelRequirement(key, "DoesNotExist", []);
        if (position == text.Length || text[position] == ',')
            return new LabelRequirement(key, "Exists", []);
        if (Take('!'))
            return Take('=') ? new LabelRequirement(key, "NotIn", [Word(LabelText.CheckValue)]) : Failed(key, $"Found {Found.At(text, position)} behind '!'; expected '='. Write != to compare.");
        if (Take('='))
        {
            Take('=');
            return new LabelRequirement(key, "In", [Word(LabelText.CheckValue)]);
        }

        var start = position;
        var op = Word(_ => []);
        if (op is "in" or "notin")
            return new LabelRequirement(key, op == "in" ? "In" : "NotIn", Set());
        position = start;
        return Failed(key, $"Found {Found.At(text, start)}; expected =, !=, in or notin after the label.");
    }

    private List<string> Set()
    {
        var values = new List<string>();
        if (!Take('('))
        {
            Fail($"Found {Found.At(text, position)}; expected '(' before the values.");
            return values;
        }

        do
            values.Add(Word(LabelText.CheckValue));
        while (errors.Count == 0 && Take(','));
        if (!Take(')'))
            Fail($"Found {Found.At(text, position)}; expected ',' or ')'.");
        return values;
    }

    private string Word(Func<string, IReadOnlyList<SyntaxError>> check)
    {
        var start = position;
        while (position < text.Length && !Ascii.IsBlank(text[position]) && ",=!()".IndexOf(text[position]) < 0)
            position++;
        var word = text.Substring(start, position - start);
        if (errors.Count == 0)
            errors.AddRange(check(word).Take(1).Select(error => error with { Span = new TextSpan(start + error.Span.Start, error.Span.Length) }));
        SkipBlanks();
        return word;
    }

    private bool Take(char c)
    {
        if (position >= text.Length || text[position] != c)
            return false;
        position++;
        SkipBlanks();
        return true;
    }

    private void SkipBlanks()
    {
        while (position < text.Length && Ascii.IsBlank(text[position]))
            position++;
    }

    private LabelRequirement Failed(string key, string message)
    {
        Fail(message);
        return new LabelRequirement(key, "Exists", []);
    }

    private void Fail(string message)
    {
        if (errors.Count == 0)
            errors.Add(new SyntaxError(Found.SpanAt(text, position), message));
    }
}
