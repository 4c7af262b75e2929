namespace ManifestKit.Languages.PromQl;

/// <summary>Which labels the series of a result have.</summary>
/// <remarks>
/// <code>
/// var labels = PromQlExpression.Parse("sum by (job) (up{env=\"prod\"})").Value.ResultLabels();
/// // labels["job"] is Possible, labels["env"] is Impossible
/// </code>
/// </remarks>
public sealed class ResultLabels
{
    internal static readonly ResultLabels None = new(LabelPresence.Impossible, []);

    internal static readonly ResultLabels Unknown = new(LabelPresence.Possible, []);

    private readonly Dictionary<string, LabelPresence> _named;

    internal ResultLabels(LabelPresence others, Dictionary<string, LabelPresence> named)
    {
        Others = others;
        _named = named;
    }

    /// <summary>What holds for each label that is not in <see cref="Named"/>.</summary>
    public LabelPresence Others { get; }

    /// <summary>The labels of which the expression tells something; the metric name is <c>__name__</c>.</summary>
    public IReadOnlyDictionary<string, LabelPresence> Named => _named;

    /// <summary>Whether the series have a label.</summary>
    public LabelPresence this[string label] => _named.TryGetValue(label, out var presence) ? presence : Others;

    internal ResultLabels With(string label, LabelPresence presence) => With([label], _ => presence);

    internal ResultLabels With(IEnumerable<string> labels, Func<string, LabelPresence> presenceOf)
    {
        var named = new Dictionary<string, LabelPresence>(_named, StringComparer.Ordinal);
        foreach (var label in labels)
            named[label] = presenceOf(label);
        return new ResultLabels(Others, named);
    }

    /// <summary>Only the given labels.</summary>
    internal ResultLabels Only(IEnumerable<string> labels) => None.With(labels, label => this[label]);

    /// <summary>Combines what is known of every label.</summary>
    internal static ResultLabels Combine(ResultLabels a, ResultLabels b, Func<LabelPresence, LabelPresence, LabelPresence> combine)
        => new ResultLabels(combine(a.Others, b.Others), [])
            .With(a._named.Keys.Concat(b._named.Keys), label => combine(a[label], b[label]));

    /// <summary>The series of either.</summary>
    internal static LabelPresence Either(LabelPresence a, LabelPresence b) => a == b ? a : LabelPresence.Possible;

    /// <summary>Series whose label has the same value on both sides.</summary>
    internal static LabelPresence Both(LabelPresence a, LabelPresence b) => (a, b) switch
    {
        (LabelPresence.Impossible, _) or (_, LabelPresence.Impossible) => LabelPresence.Impossible,
        (LabelPresence.Certain, _) or (_, LabelPresence.Certain) => LabelPresence.Certain,
        _ => LabelPresence.Possible,
    };
}
