using ManifestKit.Languages;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1002: an amount that Kubernetes rejects, or that nobody means.</summary>
public sealed class InvalidQuantity() : Rule(
    "MK1002", RuleSeverity.Error, "Kubernetes", "A quantity is invalid", "Resources", "PersistentVolume", "TemporaryVolume", "Database")
{
    private static readonly string[] Bytes = ["MemoryRequest", "MemoryLimit", "Size", "Storage"];
    private static readonly string[] Cores = ["CpuRequest", "CpuLimit"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => Findings(subject, Bytes, QuantityCheck.Memory).Concat(Findings(subject, Cores, QuantityCheck.Cpu));

    private static IEnumerable<Finding> Findings(
        DeclaredObject subject, IEnumerable<string> properties, Func<string, IReadOnlyList<SyntaxError>> check)
    {
        foreach (var property in properties)
        {
            if (subject[property] is { Text: { } text } fact)
            {
                foreach (var error in check(text))
                    yield return new(fact.Source, $"{property} '{text}' is not valid: {error.Message}", error.Span, Meant(text, check));
            }
        }
    }

    /// <summary>The amount that was probably meant: without blanks, with a decimal point and a binary suffix.</summary>
    private static string? Meant(string text, Func<string, IReadOnlyList<SyntaxError>> check)
    {
        var plain = text.Replace(" ", "").Replace(',', '.');
        var number = plain.TrimEnd('b', 'B').TrimEnd('i', 'I');
        var candidate = number.Length > 1 && "kmgtKMGT".IndexOf(number[number.Length - 1]) >= 0
            ? number.Substring(0, number.Length - 1) + char.ToUpperInvariant(number[number.Length - 1]) + "i"
            : number;
        return new[] { plain, candidate }.FirstOrDefault(c => c != text && check(c).Count == 0);
    }
}
