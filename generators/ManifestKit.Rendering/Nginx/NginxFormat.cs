using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>A configuration of nginx.</summary>
/// <param name="version">The version that reads it.</param>
/// <param name="context">Where the file is included.</param>
internal sealed class NginxFormat(NginxVersion version, NginxContext context) : IFileFormat
{
    /// <summary>What a gateway's nginx reads.</summary>
    /// <exception cref="RenderException">The gateway's version is not one of nginx.</exception>
    public static NginxFormat Of(Gateway gateway, NginxContext context) => NginxVersion.Parse(gateway.NginxVersion) is { Success: true } version
        ? new(version.Value, context)
        : throw new RenderException(gateway, $"'{gateway.NginxVersion}' is not a version of nginx; write it as 1.28 or 1.28.0.");

    /// <inheritdoc/>
    public IEnumerable<FileProblem> Check(string text)
    {
        var configuration = NginxReader.Read(text);
        if (!configuration.Success)
            return configuration.Errors.Select(error => FileProblem.At(text, error.Span, $"is not a configuration of nginx: {error.Message}"));
        return NginxChecker.Check(configuration.Value, version, context)
            .Where(problem => problem.IsError)
            .Select(problem => FileProblem.At(text, problem.Span, $"would be rejected by nginx {version}: {problem.Path}: {problem.Message}"));
    }
}
