namespace ManifestKit.Languages.GoTemplates;

/// <summary>The data that programs hand to templates.</summary>
internal static class DataShapes
{
    public static DataShape Text { get; } = new() { Noun = "A text" };

    public static DataShape Number { get; } = new() { Noun = "A number" };

    public static DataShape Labels { get; } = new() { Noun = "A set of labels", HasKeys = true, Element = Text };

    /// <summary>An alerting rule's data.</summary>
    public static DataShape Rule { get; } = new()
    {
        Noun = "The data of a rule",
        Fields = new(StringComparer.Ordinal) { ["Labels"] = Labels, ["ExternalLabels"] = Labels, ["ExternalURL"] = Text, ["Value"] = Number },
    };

    /// <summary>A notification's data.</summary>
    public static DataShape Notification { get; } = MakeNotification();

    private static DataShape MakeNotification()
    {
        var texts = new DataShape { Noun = "A list of texts", Element = Text };
        var pair = Named("A pair", ("Name", Text), ("Value", Text));
        var pairs = new DataShape { Noun = "A list of pairs", Element = pair, Fields = { ["Names"] = texts, ["Values"] = texts } };
        var set = new DataShape
        {
            Noun = "A set of labels",
            HasKeys = true,
            Element = Text,
            Fields = { ["SortedPairs"] = pairs, ["Names"] = texts, ["Values"] = texts },
        };
        set.Fields["Remove"] = set;
        var alert = Named(
            "An alert",
            ("Status", Text), ("Labels", set), ("Annotations", set), ("StartsAt", null), ("EndsAt", null), ("GeneratorURL", Text), ("Fingerprint", Text));
        var list = new DataShape { Noun = "A list of alerts", Element = alert };
        var alerts = new DataShape { Noun = "The list of alerts", Element = alert, Fields = { ["Firing"] = list, ["Resolved"] = list } };
        return Named(
            "The data of a notification",
            ("Receiver", Text), ("Status", Text), ("Alerts", alerts), ("GroupLabels", set), ("CommonLabels", set), ("CommonAnnotations", set),
            ("ExternalURL", Text), ("NotificationReason", Text));
    }

    private static DataShape Named(string noun, params (string Name, DataShape? Shape)[] fields)
        => new() { Noun = noun, Fields = fields.ToDictionary(field => field.Name, field => field.Shape, StringComparer.Ordinal) };
}
