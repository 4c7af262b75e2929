namespace ManifestKit.Package.Tests;

/// <summary>Reads what a build prints.</summary>
internal static class CompilerOutput
{
    /// <summary>The warnings, each once: a build prints them where they occur and again at its end.</summary>
    public static IReadOnlyList<string> Warnings(string output) =>
    [
        .. output.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];
}
