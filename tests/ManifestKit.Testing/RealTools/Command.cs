namespace ManifestKit.Testing;

/// <summary>A program and the arguments that come before all others.</summary>
internal sealed record Command(string Program, string[] Arguments);
