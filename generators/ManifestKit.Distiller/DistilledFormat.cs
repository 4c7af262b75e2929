using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>The types of a format while they are being collected.</summary>
internal sealed class DistilledFormat
{
    private readonly SortedDictionary<string, DistilledType> _types = new(StringComparer.Ordinal);

    /// <summary>The words after <c>format</c> or <c>custom-resources</c>: name, namespace, page.</summary>
    public string[] Header { get; set; } = ["", "", ""];

    /// <summary>Whether the kinds are custom resources.</summary>
    public bool IsCustom { get; set; }

    /// <summary>The types by full name, in ordinal order.</summary>
    public IReadOnlyCollection<DistilledType> Types => _types.Values;

    /// <summary>The names of the types from which all others are reached.</summary>
    public HashSet<string> Roots { get; } = new(StringComparer.Ordinal);

    public DistilledType? Find(string fullName) => _types.GetValueOrDefault(fullName);

    public DistilledType this[string fullName] =>
        Find(fullName) ?? throw new InvalidDataException($"There is no type '{fullName}'.");

    /// <summary>The type of that name, made if it is not there yet.</summary>
    public DistilledType Add(string fullName, TypeKind kind)
    {
        if (!_types.TryGetValue(fullName, out var type))
        {
            _types[fullName] = type = new DistilledType(fullName, kind);
        }

        return type;
    }

    public void Remove(string fullName)
    {
        if (!_types.Remove(fullName))
        {
            throw new InvalidDataException($"There is no type '{fullName}' to drop.");
        }
    }

    /// <summary>Gives a type another name, wherever it is named. A type that has the new name already is merged with it.</summary>
    public void Rename(string from, string to)
    {
        var type = this[from];
        _types.Remove(from);
        if (!_types.ContainsKey(to))
        {
            type.FullName = to;
            _types[to] = type;
        }

        foreach (var other in _types.Values)
        {
            if (other.Interfaces.Contains(from))
            {
                other.Flags["is"] = string.Join(',', other.Interfaces.Select(name => name == from ? to : name));
            }

            for (var i = 0; i < other.Fields.Count; i++)
            {
                other.Fields[i] = other.Fields[i] with { Shape = Renamed(other.Fields[i].Shape, from, to) };
            }
        }

        if (Roots.Remove(from))
        {
            Roots.Add(to);
        }
    }

    /// <summary>The facts as they are now.</summary>
    public FactsFile ToFacts() =>
        new(Header[0], Header[1], Header[2], IsCustom, new([.. _types.Values.Select(type => type.ToFacts())]), default);

    /// <summary>Drops what no root reaches.</summary>
    public void KeepReachable()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Roots);
        while (open.TryPop(out var name))
        {
            if (!reached.Add(name))
            {
                continue;
            }

            var type = this[name];
            foreach (var next in type.References)
            {
                open.Push(next);
            }

            if (type.Kind == TypeKind.Interface)
            {
                foreach (var implementation in _types.Values.Where(other => other.Interfaces.Contains(name)))
                {
                    open.Push(implementation.FullName);
                }
            }
        }

        foreach (var name in _types.Keys.Where(name => !reached.Contains(name)).ToArray())
        {
            _types.Remove(name);
        }
    }

    private static TypeShape Renamed(TypeShape shape, string from, string to) => shape switch
    {
        { Item: { } item } => shape with { Item = Renamed(item, from, to) },
        { Kind: ShapeKind.Named } when shape.Name == from => shape with { Name = to },
        _ => shape,
    };
}
