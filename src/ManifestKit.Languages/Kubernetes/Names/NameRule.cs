namespace ManifestKit.Languages.Kubernetes;

/// <summary>What a name must be: which characters, and how many.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/overview/working-with-objects/names/">Object names</see>.</remarks>
public sealed class NameRule
{
    private NameRule(string noun, int maximumLength, bool dots, bool letterFirst, string example)
    {
        Noun = noun;
        MaximumLength = maximumLength;
        AllowsDots = dots;
        MustBeginWithLetter = letterFirst;
        Example = example;
    }

    /// <summary>A DNS-1123 label: 63 of <c>a-z 0-9 -</c>, a letter or digit at both ends.</summary>
    public static NameRule Label { get; } = new("DNS label", 63, dots: false, letterFirst: false, "my-app");

    /// <summary>A DNS-1123 subdomain: labels joined by dots, 253 characters in all.</summary>
    public static NameRule Subdomain { get; } = new("DNS subdomain", 253, dots: true, letterFirst: false, "my-app.example");

    /// <summary>A DNS-1035 label: like <see cref="Label"/>, but the first character is a letter.</summary>
    public static NameRule Label1035 { get; } = new("DNS-1035 label", 63, dots: false, letterFirst: true, "my-app");

    /// <summary>A CronJob's name: 52 characters, because the controller adds eleven for each job.</summary>
    public static NameRule CronJob { get; } = new("CronJob name", 52, dots: true, letterFirst: false, "nightly-backup");

    /// <summary>A StatefulSet's name: 52 characters, because the controller adds eleven for the label of each revision.</summary>
    public static NameRule StatefulSet { get; } = new("StatefulSet name", 52, dots: true, letterFirst: false, "postgres");

    /// <summary>A name that becomes a pod's host name or label value: a subdomain of at most 63 characters.</summary>
    public static NameRule ShortSubdomain { get; } = new("name", 63, dots: true, letterFirst: false, "my-app");

    /// <summary>What such a name is called in messages.</summary>
    public string Noun { get; }

    /// <summary>The number of characters at most.</summary>
    public int MaximumLength { get; }

    /// <summary>Whether dots may separate labels.</summary>
    public bool AllowsDots { get; }

    /// <summary>Whether the first character must be a letter.</summary>
    public bool MustBeginWithLetter { get; }

    internal string Example { get; }

    /// <summary>The rule for the name of an object of a kind, for example <c>Service</c>; a subdomain unless the kind is stricter.</summary>
    /// <remarks>
    /// The names of Jobs are kept to 63 characters, and those of StatefulSets to 52, although the API allows 253: the pods' labels carry them.
    /// </remarks>
    public static NameRule ForKind(string kind) => kind switch
    {
        "Service" => Label1035,
        "Namespace" => Label,
        "CronJob" => CronJob,
        "StatefulSet" => StatefulSet,
        "Job" => ShortSubdomain,
        _ => Subdomain,
    };

    /// <summary>Says what is wrong with a name; empty when nothing is.</summary>
    public IReadOnlyList<SyntaxError> Check(string name) => NameChecker.Check(name, this);

    /// <summary>Makes a valid name out of any text, the same one for the same text.</summary>
    /// <remarks>
    /// A name that is valid stays as it is. Another one is lower-cased, what is not allowed becomes <c>-</c>, and if
    /// characters were lost, a hash of the text is added, so that different texts keep different names.
    /// </remarks>
    public string MakeName(string text) => NameMaker.Make(text, this);
}
