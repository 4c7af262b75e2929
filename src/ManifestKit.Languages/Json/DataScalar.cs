using System.Globalization;

namespace ManifestKit.Languages.Json;

/// <summary>A null, boolean, number or text.</summary>
public sealed class DataScalar : DataNode
{
    internal DataScalar(DataKind kind, string text, TextSpan span, string? tag = null)
        : base(kind, span, tag) => Text = text;

    /// <summary>The value <c>null</c>.</summary>
    public static DataScalar Null { get; } = new(DataKind.Null, "null", default);

    /// <summary>The text of a string; of any other scalar its spelling in the source, such as <c>1e3</c> or <c>0x1F</c>.</summary>
    public string Text { get; }

    /// <summary>Whether this is the boolean <c>true</c>.</summary>
    public bool IsTrue => Kind == DataKind.Boolean && Text[0] is 't' or 'T';

    /// <summary>The exact value of a number.</summary>
    /// <exception cref="InvalidOperationException">This is not a number.</exception>
    public DataNumber Number =>
        Kind == DataKind.Number ? DataNumber.OfValidText(Text) : throw new InvalidOperationException($"A {Kind} is no number.");

    /// <summary>A string.</summary>
    public static DataScalar Of(string text) => new(DataKind.String, text, default);

    /// <summary>A boolean.</summary>
    public static DataScalar Of(bool value) => new(DataKind.Boolean, value ? "true" : "false", default);

    /// <summary>An integer.</summary>
    public static DataScalar Of(long value) => new(DataKind.Number, value.ToString(CultureInfo.InvariantCulture), default);

    /// <summary>A number.</summary>
    public static DataScalar Of(DataNumber value) => new(DataKind.Number, value.ToString(), default);
}
