using System.Text;

namespace ManifestKit.Languages.PromQl.Printing;

/// <summary>Breaks what is too long over lines.</summary>
internal sealed class PrettyPrinter
{
    private const int DefaultMaximumLength = 100;
    private const int IndentWidth = 2;

    // Deeper levels are not indented further, so that the result stays linear in the length of the expression.
    private const int MaximumLevel = 40;

    private readonly StringBuilder _output = new();
    private readonly string _oneLine;
    private readonly IReadOnlyDictionary<PromQlExpression, TextSpan> _spans;

    private readonly int _maximumLength;

    private PrettyPrinter(PromQlExpression expression, int maximumLength)
    {
        _oneLine = OneLinePrinter.Print(expression, out _spans);
        _maximumLength = maximumLength;
    }

    public static string Print(PromQlExpression expression, int maximumLength = DefaultMaximumLength)
    {
        var printer = new PrettyPrinter(expression, maximumLength);
        printer.AppendIndented(expression, 0);
        return printer._output.ToString();
    }

    private void AppendIndented(PromQlExpression expression, int level)
    {
        // A split operation has its operands one level deeper, and nothing of its own before them.
        if (!(expression is BinaryExpression or SubqueryExpression && NeedsSplit(expression)))
            Indent(level);
        Append(expression, level);
    }

    private void Append(PromQlExpression expression, int level)
    {
        if (!NeedsSplit(expression))
        {
            var span = _spans[expression];
            _output.Append(_oneLine, span.Start, span.Length);
            return;
        }

        switch (expression)
        {
            case ParenthesizedExpression parenthesized:
                AppendLines([parenthesized.Inner], level);
                break;
            case UnaryExpression unary:
                _output.Append(unary.IsNegation ? '-' : '+');
                AppendOperandOfSign(unary.Operand, level);
                break;
            case BinaryExpression binary:
                AppendIndented(binary.Left, level + 1);
                _output.Append('\n');
                Indent(level);
                Headers.AppendOperator(_output, binary);
                _output.Append('\n');
                AppendIndented(binary.Right, level + 1);
                break;
            case AggregateExpression aggregate:
                Headers.AppendAggregation(_output, aggregate);
                AppendLines(aggregate.Children, level);
                break;
            case FunctionCall call:
                _output.Append(call.Name);
                AppendLines(call.Arguments, level);
                break;
            case SubqueryExpression subquery:
                AppendIndented(subquery.Operand, level);
                Headers.AppendSubquerySuffix(_output, subquery);
                break;
        }
    }

    private void AppendOperandOfSign(PromQlExpression operand, int level)
    {
        if (operand is not BinaryExpression { Left: var left, Right: var right } binary || !NeedsSplit(operand))
        {
            Append(operand, level);
            return;
        }

        Append(left, level + 1);
        _output.Append('\n');
        Indent(level);
        Headers.AppendOperator(_output, binary);
        _output.Append('\n');
        AppendIndented(right, level + 1);
    }

    private void AppendLines(IReadOnlyList<PromQlExpression> expressions, int level)
    {
        _output.Append("(\n");
        for (var i = 0; i < expressions.Count; i++)
        {
            if (i > 0)
                _output.Append(",\n");
            AppendIndented(expressions[i], level + 1);
        }

        _output.Append('\n');
        Indent(level);
        _output.Append(')');
    }

    private bool NeedsSplit(PromQlExpression expression)
        => expression is not (VectorSelector or RangeSelector or NumberLiteral or StringLiteral or MissingExpression)
            && _spans[expression].Length > _maximumLength;

    private void Indent(int level) => _output.Append(' ', Math.Min(level, MaximumLevel) * IndentWidth);
}
