using ManifestKit.Languages.Prometheus;
using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Languages.GoTemplates;

/// <summary>Checks the number of a function's arguments, and those that are literals.</summary>
internal sealed class CallChecker(List<SyntaxError> errors)
{
    /// <summary>Checks a call.</summary>
    /// <param name="function">The function.</param>
    /// <param name="command">The function's name and the arguments behind it.</param>
    /// <param name="piped">Whether the pipeline adds a last argument.</param>
    public void Check(TemplateFunction function, TemplateCommand command, bool piped)
    {
        var written = command.Operands.Count - 1;
        var count = written + (piped ? 1 : 0);
        if (!function.Allows(count))
        {
            var found = count == 0 ? "none" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Report(command.Operands[0].Span, $"'{function.Name}' takes {function.Arity}; found {found}{(piped ? " with the one from the pipeline" : "")}.");
            return;
        }

        for (var i = 0; i < written; i++)
        {
            if (command.Operands[i + 1] is LiteralOperand literal)
                Check(function, function.KindOf(i), literal, count);
        }
    }

    private void Check(TemplateFunction function, ArgumentKind kind, LiteralOperand literal, int count)
    {
        if (kind == ArgumentKind.Number)
        {
            if (!IsNumber(literal))
                Report(literal.Span, $"'{function.Name}' needs a number; found {Found.Quote(literal.Text)}.");
            return;
        }

        if (kind == ArgumentKind.Any)
            return;
        if (!literal.IsString)
        {
            Report(literal.Span, $"'{function.Name}' needs a text in quotes here; found {Found.Quote(literal.Text)}.");
            return;
        }

        var value = literal.Value;
        switch (kind)
        {
            case ArgumentKind.Pattern:
                Inner(literal, "The pattern is wrong: ", Re2Pattern.Parse(value).Errors);
                break;
            case ArgumentKind.Query:
                Inner(literal, "The query is wrong: ", PromQlExpression.Parse(value).Errors);
                break;
            case ArgumentKind.Duration:
                Inner(literal, "", PrometheusDuration.Parse(value).Errors);
                break;
            case ArgumentKind.Format:
                Format(literal, value, count - 1);
                break;
        }
    }

    private static bool IsNumber(LiteralOperand literal)
        => literal.IsNumber || (literal.IsString && PromQl.Parsing.GoNumber.Parse(literal.Value.TrimStart('+', '-')) is not null);

    private void Inner(LiteralOperand literal, string head, IReadOnlyList<SyntaxError> inner)
    {
        if (inner.Count == 0)
            return;
        var isVerbatim = literal.Text.IndexOf('\\') < 0 || literal.Text[0] == '`';
        var span = isVerbatim ? new TextSpan(literal.Span.Start + 1 + inner[0].Span.Start, inner[0].Span.Length) : literal.Span;
        Report(span, head + inner[0].Message);
    }

    // Formats that choose their arguments by number, or take widths from them, are not counted.
    private void Format(LiteralOperand literal, string format, int values)
    {
        var verbs = 0;
        for (var i = format.IndexOf('%'); i >= 0 && i + 1 < format.Length; i = format.IndexOf('%', i + 1))
        {
            for (i++; i < format.Length && "+-# 0123456789.".IndexOf(format[i]) >= 0;)
                i++;
            if (i == format.Length || format[i] is '[' or '*')
                return;
            verbs += format[i] == '%' ? 0 : 1;
            if (i + 1 == format.Length)
                break;
        }

        if (verbs != values)
            Report(literal.Span, $"The format has {verbs} verbs for {values} values; expected one for each.");
    }

    private void Report(TextSpan span, string message) => errors.Add(new SyntaxError(span, message));
}
