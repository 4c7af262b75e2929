using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Evaluation;

/// <summary>Which properties of a map or items of a list a schema has evaluated; the annotations that <c>unevaluated*</c> reads.</summary>
internal sealed class EvaluatedParts
{
    private readonly bool[] _marks;

    private EvaluatedParts(int count) => _marks = new bool[count];

    /// <summary>Parts of an instance, none evaluated; null for a scalar, which has no parts.</summary>
    public static EvaluatedParts? For(DataNode instance) => instance switch
    {
        DataMap map => new EvaluatedParts(map.Count),
        DataList list => new EvaluatedParts(list.Count),
        _ => null,
    };

    /// <summary>Fresh parts of the same instance, for a branch whose marks count only if it succeeds.</summary>
    public EvaluatedParts Fork() => new(_marks.Length);

    public bool IsMarked(int index) => _marks[index];

    public void Mark(int index) => _marks[index] = true;

    public void Add(EvaluatedParts? other)
    {
        for (var i = 0; other is not null && i < _marks.Length; i++)
            _marks[i] |= other._marks[i];
    }
}
