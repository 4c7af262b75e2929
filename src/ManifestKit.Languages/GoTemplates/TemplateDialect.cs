namespace ManifestKit.Languages.GoTemplates;

/// <summary>The program that expands a template: it decides which functions and variables there are.</summary>
public sealed class TemplateDialect
{
    private const string GoFunctions = "and or not len index slice print printf println html js urlquery call eq ne lt le gt ge";

    private readonly HashSet<string> functions;

    private TemplateDialect(string name, string functions, params string[] variables)
    {
        Name = name;
        Variables = variables;
        this.functions = new HashSet<string>((GoFunctions + " " + functions).Split(' '), StringComparer.Ordinal);
    }

    /// <summary>Labels and annotations of Prometheus' alerting rules.</summary>
    /// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/template_reference/">Template reference</see>.</remarks>
    public static TemplateDialect PrometheusRule { get; } = new(
        "Prometheus",
        "query first label value sortByLabel strvalue args tmpl safeHtml match reReplaceAll title toUpper toLower graphLink tableLink "
            + "stripPort stripDomain parseDuration humanize humanize1024 humanizeDuration humanizePercentage humanizeTimestamp toTime "
            + "toDuration now pathPrefix externalURL urlQueryEscape",
        "$labels", "$externalLabels", "$externalURL", "$value");

    /// <summary>Notifications of Alertmanager.</summary>
    /// <remarks>See <see href="https://prometheus.io/docs/alerting/latest/notifications/">Notification template reference</see>.</remarks>
    public static TemplateDialect Alertmanager { get; } = new(
        "Alertmanager",
        "toUpper toLower title trimSpace join match safeHtml safeUrl urlUnescape reReplaceAll stringSlice date tz since humanizeDuration "
            + "toJson list append dict");

    /// <summary>The program's name.</summary>
    public string Name { get; }

    /// <summary>The variables that are defined from the start, with their <c>$</c>.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>Whether templates can call a function of this name.</summary>
    public bool HasFunction(string name) => functions.Contains(name);
}
