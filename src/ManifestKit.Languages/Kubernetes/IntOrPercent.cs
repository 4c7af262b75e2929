using System.Globalization;

namespace ManifestKit.Languages.Kubernetes;

/// <summary>A number of pods, or a share of them: <c>1</c>, <c>25%</c>, as <c>maxSurge</c> and <c>minAvailable</c> hold it.</summary>
/// <param name="Number">The number of pods, or the percentage.</param>
/// <param name="IsPercent">Whether <paramref name="Number"/> is a percentage.</param>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable">Max unavailable</see>.</remarks>
public readonly record struct IntOrPercent(int Number, bool IsPercent)
{
    /// <summary>Reads digits, or digits and <c>%</c>.</summary>
    public static Parsed<IntOrPercent> Parse(string text)
    {
        var end = Ascii.SkipDigits(text, 0);
        if (end == 0)
            return Invalid(Found.SpanAt(text, 0), $"Found {Found.At(text, 0)}; expected a whole number or a percentage such as 25%.");
        var isPercent = end < text.Length && text[end] == '%';
        var rest = isPercent ? end + 1 : end;
        if (rest < text.Length)
            return Invalid(Found.SpanAt(text, rest), $"Found {Found.At(text, rest)}; expected {(isPercent ? "nothing behind '%'" : "'%' or nothing behind the number")}. Percentages are whole, such as 25%.");
        var number = Ascii.ReadDigits(text, 0, end);
        return number <= int.MaxValue
            ? Parsed.Valid(new IntOrPercent((int)number, isPercent))
            : Invalid(new TextSpan(0, end), "Found a number larger than 2147483647; expected at most that.");
    }

    /// <summary>The number of pods that is meant, of a total.</summary>
    /// <param name="total">The number of all pods.</param>
    /// <param name="roundUp">Whether a share is rounded up, as <c>maxSurge</c> and <c>minAvailable</c> are, or down, as <c>maxUnavailable</c> of a rollout is.</param>
    public int Of(int total, bool roundUp)
    {
        if (!IsPercent)
            return Number;
        var share = decimal.Multiply(Number, total) / 100;
        return (int)Math.Min(int.MaxValue, roundUp ? decimal.Ceiling(share) : decimal.Floor(share));
    }

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");

    private static Parsed<IntOrPercent> Invalid(TextSpan span, string message) => Parsed.Invalid<IntOrPercent>(span, message);
}
