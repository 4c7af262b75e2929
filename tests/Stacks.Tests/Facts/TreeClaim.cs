using System.Text.Json;
using System.Text.Json.Nodes;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Facts;

/// <summary>A value in a YAML, JSON or variables file.</summary>
internal sealed record TreeClaim(TreeSource Source, string Path, object? Expected) : Claim
{
    /// <summary>Expected where nothing may be.</summary>
    public static readonly object Absent = new();

    public override void Check(RenderedFolder rendered)
    {
        var found = TreePath.Find(Source.Read(rendered), Path, out var isPresent);
        if (ReferenceEquals(Expected, Absent))
        {
            if (isPresent)
                Assert.Fail($"{Source}: {Path} is {Show(found)}, and must be absent.");
            return;
        }

        if (Expected is Containing { Part: var part })
        {
            Assert.Contains(part, found?.GetValue<string>() ?? "", StringComparison.Ordinal);
            return;
        }

        var expected = JsonSerializer.SerializeToNode(Expected);
        if (!isPresent || !Holds(expected, found))
            Assert.Fail($"{Source}: {Path} is {(isPresent ? Show(found) : "absent")}, and must be {Show(expected)}.");
    }

    // An object states the members that matter; everything else is stated whole.
    private static bool Holds(JsonNode? expected, JsonNode? found) => (expected, found) switch
    {
        (JsonObject e, JsonObject f) => e.All(member => f.TryGetPropertyValue(member.Key, out var value) && Holds(member.Value, value)),
        (JsonArray e, JsonArray f) => e.Count == f.Count && e.Zip(f).All(pair => Holds(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(expected, found),
    };

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "null";
}
