using System.Text;

namespace ManifestKit.Languages.PromQl.Printing;

/// <summary>Writes an expression on one line.</summary>
internal sealed class OneLinePrinter
{
    private readonly StringBuilder _output = new();
    private readonly Dictionary<PromQlExpression, TextSpan>? _spans;

    private OneLinePrinter(Dictionary<PromQlExpression, TextSpan>? spans) => _spans = spans;

    public static string Print(PromQlExpression expression) => Run(expression, spans: null);

    /// <summary>Writes an expression and tells where each node stands in what is written.</summary>
    public static string Print(PromQlExpression expression, out IReadOnlyDictionary<PromQlExpression, TextSpan> spans)
    {
        var found = new Dictionary<PromQlExpression, TextSpan>();
        spans = found;
        return Run(expression, found);
    }

    private static string Run(PromQlExpression expression, Dictionary<PromQlExpression, TextSpan>? spans)
    {
        var printer = new OneLinePrinter(spans);
        printer.Append(expression);
        return printer._output.ToString();
    }

    private void Append(PromQlExpression expression)
    {
        var start = _output.Length;
        AppendNode(expression);
        if (_spans is not null)
            _spans[expression] = TextSpan.FromBounds(start, _output.Length);
    }

    private void AppendNode(PromQlExpression expression)
    {
        switch (expression)
        {
            case NumberLiteral { IsDuration: true } duration:
                DurationPrinter.AppendSeconds(_output, duration.Value);
                break;
            case NumberLiteral number:
                _output.Append(GoText.Number(number.Value));
                break;
            case StringLiteral text:
                GoQuote.Append(_output, text.Value);
                break;
            case ParenthesizedExpression parenthesized:
                _output.Append('(');
                Append(parenthesized.Inner);
                _output.Append(')');
                break;
            case UnaryExpression unary:
                _output.Append(unary.IsNegation ? '-' : '+');
                Append(unary.Operand);
                break;
            case BinaryExpression binary:
                Append(binary.Left);
                _output.Append(' ');
                Headers.AppendOperator(_output, binary);
                _output.Append(' ');
                Append(binary.Right);
                break;
            case AggregateExpression aggregate:
                Headers.AppendAggregation(_output, aggregate);
                AppendList(aggregate.Children);
                break;
            case FunctionCall call:
                _output.Append(call.Name);
                AppendList(call.Arguments);
                break;
            case VectorSelector selector:
                Headers.AppendSelector(_output, selector);
                break;
            case RangeSelector range:
                Headers.AppendRangeSelector(_output, range);
                break;
            case SubqueryExpression subquery:
                Append(subquery.Operand);
                Headers.AppendSubquerySuffix(_output, subquery);
                break;
        }
    }

    private void AppendList(IReadOnlyList<PromQlExpression> arguments)
    {
        _output.Append('(');
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0)
                _output.Append(", ");
            Append(arguments[i]);
        }

        _output.Append(')');
    }
}
