using System.Text;
using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.PromQl.Printing;

/// <summary>Writes durations canonically: <c>90m</c> becomes <c>1h30m</c>, but <c>90d</c> stays.</summary>
internal static class DurationPrinter
{
    public static string Print(DurationExpression duration)
    {
        var output = new StringBuilder();
        // A lone number of seconds is written as a duration; within arithmetic it stays a number.
        if (duration is DurationLiteral literal)
            AppendSeconds(output, literal.Value);
        else
            Append(output, duration);
        return output.ToString();
    }

    /// <summary>Writes seconds with units, or as a number where milliseconds are not exact.</summary>
    public static void AppendSeconds(StringBuilder output, double seconds)
    {
        var milliseconds = Math.Round(seconds * 1000);
        if (!(Math.Abs(milliseconds) < long.MaxValue / 1_000_000.0) || milliseconds / 1000 != seconds)
        {
            output.Append(GoText.Number(seconds));
            return;
        }

        output.Append(new PrometheusDuration((long)milliseconds));
    }

    private static void Append(StringBuilder output, DurationExpression duration)
    {
        switch (duration)
        {
            case DurationLiteral { HasUnit: true } literal:
                AppendSeconds(output, literal.Value);
                break;
            case DurationLiteral literal:
                output.Append(GoText.Number(literal.Value));
                break;
            case ParenthesizedDuration parenthesized:
                output.Append('(');
                Append(output, parenthesized.Inner);
                output.Append(')');
                break;
            case NegatedDuration negated:
                output.Append('-');
                Append(output, negated.Operand);
                break;
            case BinaryDuration binary:
                Append(output, binary.Left);
                output.Append(' ').Append(binary.Operator.Symbol()).Append(' ');
                Append(output, binary.Right);
                break;
            case QueryDuration query:
                output.Append(query.IsStep ? "step()" : "range()");
                break;
            case ExtremeDuration extreme:
                output.Append(extreme.IsMaximum ? "max_of(" : "min_of(");
                Append(output, extreme.First);
                output.Append(", ");
                Append(output, extreme.Second);
                output.Append(')');
                break;
        }
    }
}
