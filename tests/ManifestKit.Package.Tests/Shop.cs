namespace ManifestKit.Package.Tests;

/// <summary>A team's declaration with one mistake: an image tag that moves.</summary>
internal static class Shop
{
    public const string Declaration = """
        internal static class Shop
        {
            private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

            private static readonly App Web = new()
            {
                Name = "web",
                Image = new() { Repository = "ghcr.io/acme/web", Tag = "latest" },
                Ports = [new() { Number = 8080 }],
                Readiness = new() { Http = "/health" },
                Resources = new() { MemoryLimit = "128Mi" },
            };

            public static Stack Stack => new()
            {
                Name = "shop",
                Environments = [Production],
                Apps = [Web],
            };
        }

        """;

    /// <summary>The text that the one warning points to.</summary>
    public const string Mistake = "\"latest\"";

    /// <summary>Where the mistake stands in a source, as the compiler writes it.</summary>
    public static string PlaceOfMistake(string source)
    {
        string before = source[..source.IndexOf(Mistake, StringComparison.Ordinal)];
        int line = before.Count(character => character == '\n') + 1;
        int column = before.Length - before.LastIndexOf('\n');
        return $"({line},{column})";
    }
}
