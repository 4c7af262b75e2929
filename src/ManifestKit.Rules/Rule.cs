namespace ManifestKit.Rules;

/// <summary>One thing that a declaration can get wrong. Written once, it runs in the analyzer and in the host.</summary>
public abstract class Rule
{
    private const string Pages = "https://github.com/manifestkit/manifestkit/blob/main/docs/rules/";

    private protected Rule(string id, RuleSeverity severity, string category, string title, params string[] subjects)
        => (Id, Severity, Category, Title, Subjects) = (id, severity, category, title, subjects);

    /// <summary>The id, such as <c>MK1001</c>. It never changes its meaning and is never used again.</summary>
    public string Id { get; }

    /// <summary>How bad it is, unless configured otherwise.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The area, such as <c>Kubernetes</c>.</summary>
    public string Category { get; }

    /// <summary>What it flags, in a few words.</summary>
    public string Title { get; }

    /// <summary>The names of the types that it looks at; objects of derived types are looked at too.</summary>
    public IReadOnlyList<string> Subjects { get; }

    /// <summary>The page that explains it.</summary>
    public string HelpLink => PageOf(Id);

    /// <summary>Whether it looks at what is declared only, and not at what each environment makes of it. Default: false.</summary>
    public virtual bool LooksAtDeclarationOnly => false;

    /// <summary>The page that explains an id, also of what is no rule.</summary>
    public static string PageOf(string id) => Pages + id + ".md";

    /// <summary>Looks at one object.</summary>
    public abstract IEnumerable<Finding> Check(DeclaredObject subject);
}
