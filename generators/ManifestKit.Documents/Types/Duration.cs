using System.Globalization;
using System.Text;

namespace ManifestKit.Documents;

/// <summary>A length of time such as <c>30s</c>, <c>1h30m</c> or <c>500ms</c>, in the spelling that is written.</summary>
/// <remarks>
/// A text is not checked here. What is made of a <see cref="TimeSpan"/> uses <c>h</c>, <c>m</c>, <c>s</c> and <c>ms</c>, which
/// Prometheus, Alertmanager and Compose all read.
/// </remarks>
public readonly struct Duration : IDocument, IEquatable<Duration>
{
    private readonly string? _text;

    private Duration(string text) => _text = text;

    /// <summary>A duration as the format spells it.</summary>
    public static implicit operator Duration(string value) => new(value);

    /// <summary>A length of time, in whole milliseconds; what is below is dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static implicit operator Duration(TimeSpan value) => new(Spell(value));

    /// <summary>Writes the text.</summary>
    public void Write(DocumentWriter writer) => writer.Value(ToString());

    /// <inheritdoc/>
    public bool Equals(Duration other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text; <c>0s</c> by default.</summary>
    public override string ToString() => _text ?? "0s";

    private static string Spell(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var text = new StringBuilder();
        Append(text, (long)time.TotalHours, "h");
        Append(text, time.Minutes, "m");
        Append(text, time.Seconds, "s");
        Append(text, time.Milliseconds, "ms");
        return text.Length == 0 ? "0s" : text.ToString();
    }

    private static void Append(StringBuilder text, long count, string unit)
    {
        if (count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count}").Append(unit);
        }
    }
}
