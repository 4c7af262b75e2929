using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>Explains why no alternative fits, by the one that was probably meant.</summary>
internal static class Alternatives
{
    /// <param name="keyword">The keyword with the alternatives.</param>
    /// <param name="instance">The value.</param>
    /// <param name="run">Where it stands.</param>
    /// <param name="failures">What is wrong with each alternative.</param>
    public static IReadOnlyList<SchemaViolation> Explain(
        Keyword keyword, DataNode instance, EvaluationRun run, IReadOnlyList<IReadOnlyList<SchemaViolation>> failures)
    {
        // An alternative was meant if it accepts the value as such, and complains only about what is inside it.
        var path = run.Path;
        var meant = failures.Where(failure => failure.Count > 0 && failure.All(violation => IsAboutContent(violation, path))).ToList();
        if (meant.Count == 1)
            return meant[0];

        var reasons = failures
            .Select(failure => failure.FirstOrDefault()?.Message)
            .Where(message => message is not null)
            .Distinct(StringComparer.Ordinal)
            .Select((message, index) => $" ({index + 1}) {message}");
        var message = $"Found {Describe.Value(instance)}, which fits none of {Describe.Count(failures.Count, "alternative")}:{Describe.Choices(reasons)}";
        return [new SchemaViolation(path, keyword.Location, instance.Span, message)];
    }

    private static bool IsAboutContent(SchemaViolation violation, string path) =>
        violation.InstancePath.Length > path.Length
        || !(violation.SchemaPath.EndsWith("/type", StringComparison.Ordinal)
            || violation.SchemaPath.EndsWith("/const", StringComparison.Ordinal)
            || violation.SchemaPath.EndsWith("/enum", StringComparison.Ordinal)
            || violation.SchemaPath.EndsWith("/required", StringComparison.Ordinal));
}
