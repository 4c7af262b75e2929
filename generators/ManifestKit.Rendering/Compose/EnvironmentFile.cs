using System.Text;

namespace ManifestKit.Rendering.Compose;

/// <summary>The example of an environment's variables: every one that its files read, with a placeholder.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/#env_file-format"/>
internal static class EnvironmentFile
{
    public static FileContent Of(EnvironmentScope scope)
    {
        var text = new StringBuilder($"# {FileHeader.For(scope.Stack)}\n# Copy it, fill it in and keep the copy out of version control.\n");
        var variables = scope.Stack.Workloads.SelectMany(workload => new Pod(workload, scope).Containers).SelectMany(container => Variables(container, scope));
        foreach (var variable in variables.DistinctBy(v => v.Name).OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            if (variable.Description is { } description)
                text.Append("\n# ").Append(description.ReplaceLineEndings(" "));
            var example = variable.Examples.TryGetValue(scope.Name, out var own) ? own : variable.Example;
            text.Append('\n').Append(variable.Name).Append('=').Append(Quoted(example)).Append('\n');
        }

        return FileContent.Text(text.ToString());
    }

    private static IEnumerable<Variable> Variables(Workload container, EnvironmentScope scope) =>
    [
        .. Texts(container).SelectMany(text => text.Parts).OfType<VariablePart>().Select(part => part.Variable),
        .. container.SecretFiles.Select(file => ServiceSecrets.VariableOf(file, scope)).OfType<Variable>(),
        .. container.Ports.Where(port => port.Exposure != Exposure.Internal).Select(port => port.HostPortVariable).OfType<Variable>(),
    ];

    private static IEnumerable<Text> Texts(Workload container) =>
    [
        .. container.Image is { } image ? (Text[])[image.Repository, image.Tag ?? ""] : [],
        .. container.Command,
        .. container.Arguments,
        .. container.Environment.Values,
        .. container.Build?.Arguments.Values ?? [],
        .. container.Readiness?.Command ?? [],
    ];

    private static string Quoted(string value) =>
        value.All(c => char.IsAsciiLetterOrDigit(c) || "_-./:@+,=".Contains(c, StringComparison.Ordinal)) ? value : $"'{value.Replace("'", "\\'", StringComparison.Ordinal)}'";
}
