namespace ManifestKit.Languages.Kubernetes;

/// <summary>An exact amount of a resource: <c>500m</c> CPU, <c>512Mi</c> memory.</summary>
/// <remarks>
/// Kubernetes keeps nine decimal places and at most 2^63-1; finer values are rounded away from zero, larger ones are capped.
/// Equality and order are those of the amount: <c>1Gi</c> equals <c>1024Mi</c>.
/// See <see href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Quantity</see>.
/// </remarks>
public readonly struct Quantity : IEquatable<Quantity>, IComparable<Quantity>
{
    internal const decimal Largest = long.MaxValue;
    internal const decimal Nano = 0.000000001m;

    internal Quantity(decimal value, QuantityFormat format)
    {
        Value = value;
        Format = format;
    }

    /// <summary>The amount in units of the resource: cores, bytes, items. Exact to a billionth.</summary>
    public decimal Value { get; }

    /// <summary>The family of suffixes in which the quantity is printed.</summary>
    public QuantityFormat Format { get; }

    /// <summary>Whether the amount has no fraction, as an amount of bytes should.</summary>
    public bool IsWhole => decimal.Truncate(Value) == Value;

    /// <summary>Reads a quantity such as <c>1.5Gi</c>, <c>250m</c> or <c>1e3</c>.</summary>
    public static Parsed<Quantity> Parse(string text) => QuantityParser.Parse(text);

    /// <summary>A quantity of so many units, rounded and capped as Kubernetes does it.</summary>
    public static Quantity Of(decimal value, QuantityFormat format = QuantityFormat.DecimalSI) => new(Limit(value), format);

    /// <summary>A whole number of bytes, printed with binary suffixes.</summary>
    public static Quantity OfBytes(long bytes) => new(bytes, QuantityFormat.BinarySI);

    /// <summary>The sum, in the format of the first operand that is not zero.</summary>
    public static Quantity operator +(Quantity a, Quantity b) => new(Limit(a.Value + b.Value), a.Value == 0 ? b.Format : a.Format);

    /// <summary>The difference, in the format of the first operand that is not zero.</summary>
    public static Quantity operator -(Quantity a, Quantity b) => a + (-b);

    /// <summary>The quantity with the other sign.</summary>
    public static Quantity operator -(Quantity a) => new(-a.Value, a.Format);

    /// <summary>The quantity a number of times, for example for all replicas.</summary>
    public static Quantity operator *(Quantity a, int times)
    {
        var largestFactor = Largest / Math.Max(1, Math.Abs((decimal)times));
        var product = Math.Abs(a.Value) > largestFactor ? Largest * Math.Sign(a.Value) * Math.Sign(times) : a.Value * times;
        return new Quantity(Limit(product), a.Format);
    }

    /// <summary>Whether the amounts are equal.</summary>
    public static bool operator ==(Quantity a, Quantity b) => a.Equals(b);

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(Quantity a, Quantity b) => !a.Equals(b);

    /// <summary>Whether the first amount is smaller.</summary>
    public static bool operator <(Quantity a, Quantity b) => a.Value < b.Value;

    /// <summary>Whether the first amount is larger.</summary>
    public static bool operator >(Quantity a, Quantity b) => a.Value > b.Value;

    /// <summary>Whether the first amount is not larger.</summary>
    public static bool operator <=(Quantity a, Quantity b) => a.Value <= b.Value;

    /// <summary>Whether the first amount is not smaller.</summary>
    public static bool operator >=(Quantity a, Quantity b) => a.Value >= b.Value;

    /// <inheritdoc/>
    public bool Equals(Quantity other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Value.CompareTo(other.Value);

    /// <summary>The canonical form: the largest suffix that needs no fraction.</summary>
    public override string ToString() => QuantityPrinter.Print(this);

    private static decimal Limit(decimal value)
    {
        if (Math.Abs(value) >= Largest)
            return value < 0 ? -Largest : Largest;
        var rounded = decimal.Round(value, 9);
        if (Math.Abs(rounded) < Math.Abs(value))
            rounded += value < 0 ? -Nano : Nano;
        return Math.Abs(rounded) > Largest ? Largest * Math.Sign(rounded) : rounded;
    }
}
