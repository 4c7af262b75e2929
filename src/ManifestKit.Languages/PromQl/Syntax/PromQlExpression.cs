using ManifestKit.Languages.PromQl.Parsing;
using ManifestKit.Languages.PromQl.Printing;

namespace ManifestKit.Languages.PromQl;

/// <summary>A PromQL expression.</summary>
/// <remarks>
/// <code>
/// var parsed = PromQlExpression.Parse("sum by (job) (rate(http_requests_total[5m]))");
/// foreach (var error in parsed.Errors) Console.WriteLine(error);
/// foreach (var selector in parsed.Value.Selectors()) Console.WriteLine(selector.MetricName);
/// </code>
/// See <see href="https://prometheus.io/docs/prometheus/latest/querying/basics/">querying basics</see>.
/// </remarks>
public abstract class PromQlExpression
{
    private protected PromQlExpression(TextSpan span) => Span = span;

    /// <summary>The part of the text that the expression takes.</summary>
    public TextSpan Span { get; }

    /// <summary>What the expression evaluates to.</summary>
    public abstract PromQlValueType Type { get; }

    /// <summary>The direct operands, in the order of the text.</summary>
    public abstract IReadOnlyList<PromQlExpression> Children { get; }

    /// <summary>The number of nodes on the longest way down from this one, itself included.</summary>
    internal int Height { get; private protected init; } = 1;

    /// <summary>Reads and type-checks an expression. Never throws on bad text.</summary>
    /// <param name="text">One expression; <c>#</c> starts a comment.</param>
    /// <param name="options">What the server has enabled; the defaults of Prometheus 3.14 when omitted.</param>
    /// <returns>
    /// The expression, and everything that Prometheus would reject in it. With errors the expression is partial:
    /// what could not be read is a <see cref="MissingExpression"/>.
    /// </returns>
    public static Parsed<PromQlExpression> Parse(string text, PromQlOptions? options = null)
        => Parser.Parse(text ?? throw new ArgumentNullException(nameof(text)), options ?? PromQlOptions.Default);

    /// <summary>This expression and all below it, parents before their children.</summary>
    public IEnumerable<PromQlExpression> DescendantsAndSelf()
    {
        var pending = new Stack<PromQlExpression>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            var expression = pending.Pop();
            yield return expression;
            var children = expression.Children;
            for (var i = children.Count - 1; i >= 0; i--)
                pending.Push(children[i]);
        }
    }

    /// <summary>All instant vector selectors, those within range selectors included, in the order of the text.</summary>
    public IEnumerable<VectorSelector> Selectors() => DescendantsAndSelf().OfType<VectorSelector>();

    /// <summary>The expression without redundant parentheses around it.</summary>
    public PromQlExpression WithoutParentheses()
    {
        var expression = this;
        while (expression is ParenthesizedExpression parenthesized)
            expression = parenthesized.Inner;
        return expression;
    }

    /// <summary>The canonical form on one line, as Prometheus prints it.</summary>
    public override string ToString() => OneLinePrinter.Print(this);

    /// <summary>The canonical form, with lines of up to 100 characters, as <c>promtool promql format</c> prints it.</summary>
    /// <remarks>Comments are not kept.</remarks>
    public string ToPrettyString() => PrettyPrinter.Print(this);
}
