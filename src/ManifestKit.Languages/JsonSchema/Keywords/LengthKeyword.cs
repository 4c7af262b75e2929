using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points.</summary>
internal sealed class LengthKeyword(KeywordSource source, int bound, bool isMinimum) : Assertion(source)
{
    public static Keyword? Compile(KeywordSource source) => new LengthKeyword(source, source.Count(), source.Name == "minLength");

    protected override bool Holds(DataNode instance)
    {
        if (instance is not DataScalar { Kind: DataKind.String } text)
            return true;

        // Most texts need no count: code points are at most as many as code units, and at least half of them.
        var units = text.Text.Length;
        if (isMinimum)
            return units >= 2L * bound || (units >= bound && CodePoints(text.Text) >= bound);
        return units <= bound || (units <= 2L * bound && CodePoints(text.Text) <= bound);
    }

    protected override string Explain(DataNode instance)
    {
        var length = CodePoints(((DataScalar)instance).Text);
        return $"Found a string of {Describe.Count(length, "character")}; expected at {(isMinimum ? "least" : "most")} {bound}.";
    }

    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}
