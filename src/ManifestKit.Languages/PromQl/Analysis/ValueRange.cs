namespace ManifestKit.Languages.PromQl.Analysis;

/// <summary>The values that an expression can have, NaN aside.</summary>
internal readonly record struct ValueRange(double Minimum, double Maximum)
{
    public static readonly ValueRange Any = new(double.NegativeInfinity, double.PositiveInfinity);

    public static readonly ValueRange NotNegative = new(0, double.PositiveInfinity);

    public static ValueRange Exactly(double value) => new(value, value);

    public ValueRange Union(ValueRange other) => new(Math.Min(Minimum, other.Minimum), Math.Max(Maximum, other.Maximum));

    /// <summary>What remains of these values when a comparison keeps only those that hold.</summary>
    public ValueRange Where(BinaryOperator comparison, ValueRange other) => comparison switch
    {
        BinaryOperator.Equal => new(Math.Max(Minimum, other.Minimum), Math.Min(Maximum, other.Maximum)),
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => this with { Minimum = Math.Max(Minimum, other.Minimum) },
        BinaryOperator.Less or BinaryOperator.LessOrEqual => this with { Maximum = Math.Min(Maximum, other.Maximum) },
        _ => this,
    };

    /// <summary>Whether a comparison holds for all values, for none, or for some (null).</summary>
    public bool? Compare(BinaryOperator comparison, ValueRange other) => comparison switch
    {
        BinaryOperator.Greater => Greater(this, other),
        BinaryOperator.GreaterOrEqual => !Greater(other, this),
        BinaryOperator.Less => Greater(other, this),
        BinaryOperator.LessOrEqual => !Greater(this, other),
        BinaryOperator.Equal => Equal(other),
        BinaryOperator.NotEqual => !Equal(other),
        _ => null,
    };

    private static bool? Greater(ValueRange a, ValueRange b) => a.Minimum > b.Maximum ? true : a.Maximum <= b.Minimum ? false : null;

    private bool? Equal(ValueRange other)
    {
        if (Minimum > other.Maximum || Maximum < other.Minimum)
            return false;
        return Minimum == Maximum && this == other ? true : null;
    }
}
