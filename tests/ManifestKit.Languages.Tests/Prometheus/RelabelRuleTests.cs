using ManifestKit.Languages.Prometheus;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Prometheus;

public sealed class RelabelRuleTests
{
    public static TheoryData<RelabelRule> ValidRules { get; } =
    [
        new RelabelRule { TargetLabel = "job", Replacement = "api" },
        new RelabelRule { TargetLabel = "${1}_total" },
        new RelabelRule { Action = "keep", SourceLabels = ["__meta_x"], Regex = "true" },
        new RelabelRule { Action = "labelmap", Regex = "__meta_(.+)" },
        new RelabelRule { Action = "labeldrop", Regex = "tmp_.*" },
        new RelabelRule { Action = "hashmod", SourceLabels = ["a"], Modulus = 4, TargetLabel = "shard" },
    ];

    [Theory]
    [MemberData(nameof(ValidRules))]
    public void Valid_steps(RelabelRule rule) => Assert.Empty(rule.Check(NameScheme.Legacy));

    [Fact]
    public void Ten_errors()
    {
        RelabelRule[] rules =
        [
            new() { Action = "rename" },
            new(),
            new() { TargetLabel = "a-b" },
            new() { TargetLabel = "a", Regex = "(?=x)" },
            new() { Action = "hashmod", TargetLabel = "shard" },
            new() { Action = "labeldrop", SourceLabels = ["a"], TargetLabel = "b" },
            new() { Action = "keepequal", TargetLabel = "a", Regex = "x" },
            new() { Action = "lowercase", TargetLabel = "a", Replacement = "x" },
            new() { Action = "labelmap", Replacement = "a-$1" },
            new() { Action = "keep", SourceLabels = ["a.b", ""] },
        ];
        var lines = rules.Select(rule => string.Join("\n", rule.Check(NameScheme.Legacy).Select(e => $"{e.Field}{e.Error.Span}: {e.Error.Message}")));
        Snapshot.Match(string.Join("\n\n", lines) + "\n", "txt");
    }

    [Fact]
    public void Random_texts_are_checked()
        => Fuzz.Run(["replace", "(.*);(a|b)", "$1-${2}", "__address__", "hashmod"], text =>
        {
            foreach (var action in new[] { text, "replace", "labelmap" })
                Assert.All(
                    new RelabelRule { Action = action, Regex = text, TargetLabel = text, Replacement = text, SourceLabels = [text] }.Check(),
                    error => Assert.InRange(error.Error.Span.End, error.Error.Span.Start, text.Length));
        });
}
