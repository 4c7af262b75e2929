using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Documents;

/// <summary>Facts of classes in other assemblies. They are added while these are loaded, and read when somebody first asks.</summary>
internal sealed class AddedFacts
{
    private readonly Lock _lock = new();
    private readonly List<string> _texts = [];
    private IReadOnlyDictionary<string, SchemaType>? _types;

    /// <summary>The types by the full name of their C# type.</summary>
    public IReadOnlyDictionary<string, SchemaType> Types
    {
        get
        {
            lock (_lock)
            {
                return _types ??= Read();
            }
        }
    }

    /// <summary>The type of a kind; null if there is none of that name.</summary>
    public SchemaType? OfKind(string apiVersion, string kind) => Types.Values.FirstOrDefault(type => type.Kind == kind && type.ApiVersion == apiVersion);

    public void Add(string text)
    {
        lock (_lock)
        {
            _texts.Add(text);
            _types = null;
        }
    }

    /// <summary>One class has one text, even if several assemblies were made from its definition: the last one counts.</summary>
    private Dictionary<string, SchemaType> Read()
    {
        var types = new Dictionary<string, SchemaType>(StringComparer.Ordinal);
        foreach (var (name, type) in _texts.SelectMany(text => SchemaFacts.Types(FactsReader.Read(text))))
        {
            types[name] = type;
        }

        return types;
    }
}
