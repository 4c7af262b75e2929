using ManifestKit.SchemaTypes.Emitting;
using ManifestKit.SchemaTypes.Facts;
using Microsoft.CodeAnalysis;

namespace ManifestKit.SchemaTypes;

/// <summary>Makes document classes of the <c>*.facts</c> files among a project's additional files. A file without a format's header is somebody else's.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DocumentTypesGenerator : IIncrementalGenerator
{
    internal const string FactsStep = "Facts";
    internal const string TypesStep = "Types";

    private static readonly DiagnosticDescriptor s_malformed = new(
        "MK9101",
        "Malformed facts",
        "{0}, line {1}: {2}",
        "ManifestKit.Use",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase))
            .Select(static (text, cancel) => FactsReader.Read(text.GetText(cancel)?.ToString() ?? ""))
            .WithTrackingName(FactsStep)
            .Where(static file => file.Format.Length > 0);
        var units = files
            .SelectMany(static (file, _) => TypeUnit.Of(file))
            .WithTrackingName(TypesStep);

        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource(unit.HintName, TypeEmitter.Emit(unit)));
        context.RegisterSourceOutput(files, static (output, file) =>
        {
            foreach (var error in file.Errors)
            {
                output.ReportDiagnostic(Diagnostic.Create(s_malformed, Location.None, file.Format, error.Line, error.Message));
            }
        });
    }
}
