namespace ManifestKit.Rendering.Kustomize;

/// <summary>A kustomization that Kustomize would refuse, or that says something whose effect is not known here.</summary>
/// <param name="path">The file below <c>output/&lt;stack&gt;/</c>.</param>
/// <param name="problem">What is wrong with it.</param>
internal sealed class BuildException(string path, string problem) : Exception($"{path}: {problem}");
