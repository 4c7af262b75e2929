using System.Globalization;

namespace ManifestKit.Languages.Prometheus;

/// <summary>A native histogram as test values write it: <c>{{schema:0 sum:5 count:3 buckets:[1 2]}}</c>; what is left out is zero.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series">Series</see>.</remarks>
public sealed record HistogramSample
{
    /// <summary>How fine the buckets are: each is 2^(2^-schema) times the one before it; -53 for custom buckets.</summary>
    public int Schema { get; init; }

    /// <summary>The sum of the observations.</summary>
    public double Sum { get; init; }

    /// <summary>The number of observations.</summary>
    public double Count { get; init; }

    /// <summary>The number of observations close to zero.</summary>
    public double ZeroBucket { get; init; }

    /// <summary>The largest absolute value that counts as close to zero.</summary>
    public double ZeroBucketWidth { get; init; }

    /// <summary>The index of the first of <see cref="Buckets"/>.</summary>
    public int Offset { get; init; }

    /// <summary>The numbers of positive observations, bucket by bucket.</summary>
    public IReadOnlyList<double> Buckets { get; init; } = [];

    /// <summary>The index of the first of <see cref="NegativeBuckets"/>.</summary>
    public int NegativeOffset { get; init; }

    /// <summary>The numbers of negative observations, bucket by bucket.</summary>
    public IReadOnlyList<double> NegativeBuckets { get; init; } = [];

    /// <summary>The upper limits of custom buckets.</summary>
    public IReadOnlyList<double> CustomValues { get; init; } = [];

    /// <summary><c>unknown</c>, <c>reset</c>, <c>not_reset</c> or <c>gauge</c>; null when it is left out.</summary>
    public string? CounterResetHint { get; init; }

    /// <summary>The notation, without the parts that are zero.</summary>
    public override string ToString()
    {
        string[] parts =
        [
            Part("schema", Schema), Part("sum", Sum), Part("count", Count), Part("z_bucket", ZeroBucket), Part("z_bucket_w", ZeroBucketWidth),
            Part("offset", Offset), Part("buckets", Buckets), Part("n_offset", NegativeOffset), Part("n_buckets", NegativeBuckets),
            Part("custom_values", CustomValues), CounterResetHint is null ? "" : "counter_reset_hint:" + CounterResetHint,
        ];
        return "{{" + string.Join(" ", parts.Where(part => part.Length > 0)) + "}}";
    }

    private static string Part(string key, double value) => value == 0 ? "" : key + ":" + Number(value);

    private static string Part(string key, IReadOnlyList<double> values) => values.Count == 0 ? "" : $"{key}:[{string.Join(" ", values.Select(Number))}]";

    private static string Number(double value) => double.IsPositiveInfinity(value) ? "Inf"
        : double.IsNegativeInfinity(value) ? "-Inf"
        : value.ToString("R", CultureInfo.InvariantCulture);
}
