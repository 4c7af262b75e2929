namespace ManifestKit;

/// <summary>A declaration as one environment has it.</summary>
public static class VariedExtensions
{
    extension<T>(T declared)
        where T : Declaration, IVaried<T>
    {
        /// <summary>Whether <paramref name="environment"/> has this.</summary>
        public bool IsIn(DeploymentEnvironment environment)
            => declared.OnlyIn.Count == 0 || declared.OnlyIn.Any(e => e.Name == environment.Name);

        /// <summary>This as <paramref name="environment"/> has it: the declaration with its variation applied.</summary>
        public T For(DeploymentEnvironment environment)
            => declared.Variations.TryGet(environment, out var change) ? change(declared) : declared;
    }
}
