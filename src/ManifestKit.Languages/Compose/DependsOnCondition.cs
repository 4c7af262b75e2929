namespace ManifestKit.Languages.Compose;

/// <summary>What a service waits for before it starts.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/services/#long-syntax-1">depends_on</see>.</remarks>
public static class DependsOnCondition
{
    /// <summary>The dependency has been started.</summary>
    public const string Started = "service_started";

    /// <summary>The dependency's health check succeeds; it must have one.</summary>
    public const string Healthy = "service_healthy";

    /// <summary>The dependency has run to its end without an error.</summary>
    public const string CompletedSuccessfully = "service_completed_successfully";

    /// <summary>Says what is wrong with a condition.</summary>
    public static IReadOnlyList<SyntaxError> Check(string text)
    {
        if (text is Started or Healthy or CompletedSuccessfully)
            return [];
        var meant = text.Trim().ToLowerInvariant() switch
        {
            "started" or "running" or "service_running" => Started,
            "healthy" or "service_health" => Healthy,
            "completed" or "service_completed" or "completed_successfully" or "exited" => CompletedSuccessfully,
            var lower => lower is Started or Healthy or CompletedSuccessfully ? lower : null,
        };
        var remedy = meant is null ? $"; expected {Started}, {Healthy} or {CompletedSuccessfully}" : $". Write {meant}";
        return [new SyntaxError(new TextSpan(0, text.Length), $"{Found.Quote(text)} is not a condition of depends_on{remedy}.")];
    }
}
