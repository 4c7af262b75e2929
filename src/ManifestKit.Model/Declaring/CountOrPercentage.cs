using System.Globalization;

namespace ManifestKit;

/// <summary>A number of pods, or a share of them: <c>1</c> or <c>"25%"</c>.</summary>
public readonly record struct CountOrPercentage
{
    private CountOrPercentage(int value, bool isPercentage) => (Value, IsPercentage) = (value, isPercentage);

    /// <summary>The number.</summary>
    public int Value { get; }

    /// <summary>Whether <see cref="Value"/> is a percentage.</summary>
    public bool IsPercentage { get; }

    /// <summary>That many.</summary>
    public static implicit operator CountOrPercentage(int count) => new(count, false);

    /// <summary>A share such as <c>25%</c>.</summary>
    /// <exception cref="FormatException">The text is neither a whole number nor a percentage.</exception>
    public static implicit operator CountOrPercentage(string text)
    {
        var isPercentage = text.EndsWith('%');
        var digits = isPercentage ? text.AsSpan(0, text.Length - 1) : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new(value, isPercentage)
            : throw new FormatException($"'{text}' is neither a count nor a percentage; write 1 or \"25%\".");
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + (IsPercentage ? "%" : "");
}
