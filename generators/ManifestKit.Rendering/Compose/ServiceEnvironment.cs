using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>The environment variables of a service. A secret is never one of them: the container reads a file.</summary>
internal static class ServiceEnvironment
{
    public static Dictionary<string, Scalar>? Of(Workload container)
    {
        var variables = new Dictionary<string, Scalar>();
        foreach (var (name, value) in container.Environment)
        {
            if (value.Parts.OfType<SecretPart>().FirstOrDefault() is { } secret)
                throw new RenderException(container, $"'{name}' of '{container.Name}' would show secret '{secret.Key.Secret.Name}' in its environment, which 'docker inspect' prints; give it as a file in SecretFiles.");
            variables[name] = Interpolated.Of(value, container);
        }

        foreach (var file in container.SecretFiles.Where(f => f.Variable is not null))
            variables[file.Variable!] = file.EffectivePath;
        return variables.OrNull();
    }
}
