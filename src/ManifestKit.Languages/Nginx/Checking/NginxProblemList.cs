namespace ManifestKit.Languages.Nginx;

/// <summary>Collects problems with the path and the span of each.</summary>
internal sealed class NginxProblemList
{
    private readonly List<NginxProblem> _problems = [];
    private readonly Stack<string> _blocks = new();

    /// <summary>Adds a problem with the name of a directive.</summary>
    public void Add(NginxProblemKind kind, NginxDirective directive, string message)
        => Add(kind, directive, directive.Source?.Name, message);

    /// <summary>Adds a problem with an argument.</summary>
    public void AddAt(NginxProblemKind kind, NginxDirective directive, int argument, string message)
    {
        var spans = directive.Source?.Arguments;
        Add(kind, directive, spans is not null && argument < spans.Count ? spans[argument] : directive.Source?.Name, message);
    }

    public IDisposable Inside(string block)
    {
        _blocks.Push(block);
        return new Scope(_blocks);
    }

    public IReadOnlyList<NginxProblem> InOrder() => [.. _problems.OrderBy(static problem => problem.Span.Start)];

    private void Add(NginxProblemKind kind, NginxDirective directive, TextSpan? span, string message)
        => _problems.Add(new NginxProblem(
            kind, string.Join(" > ", _blocks.Reverse().Concat([directive.Name])), directive, span ?? default, message));

    private sealed class Scope(Stack<string> blocks) : IDisposable
    {
        public void Dispose() => blocks.Pop();
    }
}
