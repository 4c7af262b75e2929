using ManifestKit.Languages.Json;
using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>An expression, and what pint's analysis tells of its labels.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Named">The labels of which pint tells something.</param>
/// <param name="Others">What holds for the other labels.</param>
internal sealed record ExpectedLabels(string Text, IReadOnlyDictionary<string, LabelPresence> Named, LabelPresence Others)
{
    /// <summary>Whether the series have a label.</summary>
    public LabelPresence this[string label] => Named.TryGetValue(label, out var presence) ? presence : Others;
}

/// <summary>The snapshots of the label analysis in a checkout of cloudflare/pint.</summary>
internal static class PintCheckout
{
    // pint keeps under this name what holds for all other labels.
    private const string OtherLabels = "";

    public static IEnumerable<ExpectedLabels> Read(string root)
    {
        var text = File.ReadAllText(Path.Combine(root, "internal", "parser", "source", "source_test.snap"));
        foreach (var part in text.Split("\n---\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var start = part.IndexOf("\nexpr:", StringComparison.Ordinal);
            if (start < 0)
                continue;
            var snapshot = (DataMap)YamlReader.Parse(part[(start + 1)..]).Value;
            var sources = (snapshot["output"] as DataList ?? new DataList([])).Cast<DataMap>().Where(source => source["deadInfo"] is null).ToList();
            if (sources.Count > 0)
                yield return Union(((DataScalar)snapshot["expr"]!).Text, [.. sources.Select(Source)]);
        }
    }

    /// <summary>A result has the series of all its sources.</summary>
    private static ExpectedLabels Union(string text, IReadOnlyList<ExpectedLabels> sources)
    {
        var names = sources.SelectMany(source => source.Named.Keys).Distinct(StringComparer.Ordinal);
        return new(
            text,
            names.ToDictionary(name => name, name => Same(sources.Select(source => source[name])), StringComparer.Ordinal),
            Same(sources.Select(source => source.Others)));
    }

    private static LabelPresence Same(IEnumerable<LabelPresence> presences)
        => presences.Distinct().ToList() is [var only] ? only : LabelPresence.Possible;

    private static ExpectedLabels Source(DataMap source)
    {
        var labels = source["labels"] as DataMap ?? new DataMap([]);
        return new(
            "",
            labels.Where(label => label.Key != OtherLabels).ToDictionary(label => label.Key, label => Presence((DataMap)label.Value), StringComparer.Ordinal),
            source["fixedLabels"] is DataScalar { Text: "true" } ? LabelPresence.Impossible : LabelPresence.Possible);
    }

    private static LabelPresence Presence(DataMap label) => ((DataScalar)label["kind"]!).Text switch
    {
        "guaranteed" => LabelPresence.Certain,
        "included" => LabelPresence.Possible,
        "excluded" => LabelPresence.Impossible,
        var other => throw new InvalidDataException($"unknown kind {other}"),
    };
}
