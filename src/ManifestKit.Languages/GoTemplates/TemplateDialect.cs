namespace ManifestKit.Languages.GoTemplates;

/// <summary>The program that expands a template: it decides which functions, variables and data there are.</summary>
public sealed class TemplateDialect
{
    private const string GoFunctions =
        "and:a*a or:a*a not:a len:a index:a*a slice:a*a print:*a printf:f*a println:*a html:*a js:*a urlquery:*a call:a*a eq:aa*a ne:aa lt:aa "
        + "le:aa gt:aa ge:aa";

    private readonly Dictionary<string, TemplateFunction> functions;

    private TemplateDialect(string name, DataShape data, string functions, params (string Name, DataShape? Shape)[] predefined)
    {
        Name = name;
        Data = data;
        Predefined = predefined;
        this.functions = (GoFunctions + " " + functions).Split(' ').Select(TemplateFunction.Read).ToDictionary(function => function.Name, StringComparer.Ordinal);
    }

    /// <summary>Labels and annotations of Prometheus' alerting rules.</summary>
    /// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/template_reference/">Template reference</see>.</remarks>
    public static TemplateDialect PrometheusRule { get; } = new(
        "Prometheus",
        DataShapes.Rule,
        "query:q first:a label:sa value:a sortByLabel:sa strvalue:a args:*a safeHtml:s match:ps reReplaceAll:pss title:s toUpper:s toLower:s "
            + "graphLink:q tableLink:q stripPort:s stripDomain:s parseDuration:d humanize:n humanize1024:n humanizeDuration:n "
            + "humanizePercentage:n humanizeTimestamp:n toTime:n toDuration:n now: pathPrefix: externalURL: urlQueryEscape:s",
        ("$labels", DataShapes.Labels), ("$externalLabels", DataShapes.Labels), ("$externalURL", DataShapes.Text), ("$value", DataShapes.Number));

    /// <summary>Notifications of Alertmanager.</summary>
    /// <remarks>See <see href="https://prometheus.io/docs/alerting/latest/notifications/">Notification template reference</see>.</remarks>
    public static TemplateDialect Alertmanager { get; } = new(
        "Alertmanager",
        DataShapes.Notification,
        "toUpper:s toLower:s title:s trimSpace:s join:sa match:ps safeHtml:s safeUrl:s urlUnescape:s reReplaceAll:pss stringSlice:*s date:sa "
            + "tz:sa since:a humanizeDuration:n toJson:a list:*a append:a*a dict:*a");

    /// <summary>The program's name.</summary>
    public string Name { get; }

    /// <summary>The variables that are defined from the start, with their <c>$</c>.</summary>
    public IEnumerable<string> Variables => Predefined.Select(variable => variable.Name);

    internal DataShape Data { get; }

    internal IReadOnlyList<(string Name, DataShape? Shape)> Predefined { get; }

    internal IEnumerable<string> FunctionNames => functions.Keys;

    /// <summary>Whether templates can call a function of this name.</summary>
    public bool HasFunction(string name) => functions.ContainsKey(name);

    internal TemplateFunction? Function(string name) => functions.TryGetValue(name, out var function) ? function : null;
}
