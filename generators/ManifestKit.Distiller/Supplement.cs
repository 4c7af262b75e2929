using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>What a format's published schema does not say or says too strictly: names, order of members, additions, corrections.</summary>
/// <remarks>
/// One directive a line: <c>format</c> or <c>custom-resources</c> (header), <c>root</c>, <c>rename FROM TO</c>, <c>copy FROM TO</c>,
/// <c>drop TYPE[:MEMBER]</c>, <c>flag TYPE flags</c>,
/// <c>require TYPE:MEMBER...</c>, <c>optional TYPE:MEMBER...</c>, <c>order TYPE members</c>, <c>cluster TYPE...</c>; and
/// <c>class</c>, <c>interface</c>, <c>enum</c>, <c>constants</c> with indented members, as in a facts file, which are added to a type of
/// that name or make a new one.
/// </remarks>
internal sealed class Supplement(DistilledFormat format)
{
    private DistilledType? _open;

    /// <summary>Applies the supplement of that name.</summary>
    public static void Apply(string name, DistilledFormat format)
    {
        var resource = name + ".supplement";
        using var stream = typeof(Supplement).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"There is no supplement '{resource}'.");
        using var reader = new StreamReader(stream);
        var supplement = new Supplement(format);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                try
                {
                    supplement.Accept(line, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                }
                catch (InvalidDataException error)
                {
                    throw new InvalidDataException($"{resource}, line {number}: {error.Message}", error);
                }
            }
        }
    }

    private void Accept(string line, string[] words)
    {
        if (line[0] == ' ')
        {
            AcceptMember(words);
            return;
        }

        var rest = words.Skip(1);
        switch (words[0])
        {
            case "format" or "custom-resources" when words.Length == 4:
                (format.Header, format.IsCustom) = (words[1..], words[0] != "format");
                break;
            case "root":
                format.Roots.UnionWith(rest);
                break;
            case "rename":
                format.Rename(words[1], words[2]);
                break;
            case "drop":
                Drop(words[1]);
                break;
            case "copy":
                Copy(format[words[1]], format.Add(words[2], format[words[1]].Kind));
                break;
            case "flag":
                AddFlags(format[words[1]], words.Skip(2));
                break;
            case "require":
                foreach (var name in rest)
                {
                    SetRequired(name, true);
                }

                break;
            case "optional":
                foreach (var name in rest)
                {
                    SetRequired(name, false);
                }

                break;
            case "order":
                format[words[1]].Order(words.Skip(2));
                break;
            case "cluster":
                foreach (var name in rest)
                {
                    format[name].Flags["scope"] = "cluster";
                }

                break;
            case "class" or "interface" or "enum" or "constants":
                _open = format.Add(words[1], Enum.Parse<TypeKind>(words[0], ignoreCase: true));
                AddFlags(_open, words.Skip(2));
                break;
            default:
                throw new InvalidDataException($"Unknown directive '{words[0]}'.");
        }
    }

    private void AcceptMember(string[] words)
    {
        var type = _open ?? throw new InvalidDataException("A member without a type.");
        if (type.Kind is TypeKind.Enum or TypeKind.Constants)
        {
            var value = Flag.Parse(words[0]);
            var wire = words[0].Contains('=') ? value.Value : value.Name;
            type.Values.RemoveAll(other => other.Wire == wire);
            type.Values.Add(new EnumValue(value.Name, wire));
        }
        else
        {
            var shape = TypeShape.Parse(words[1]) ?? throw new InvalidDataException($"Malformed type '{words[1]}'.");
            type.Set(new FieldFacts(words[0], shape, new([.. words.Skip(2).Select(Flag.Parse)])));
        }
    }

    private static void AddFlags(DistilledType type, IEnumerable<string> words)
    {
        foreach (var flag in words.Select(Flag.Parse))
        {
            type.Flags[flag.Name] = flag.Value;
        }
    }

    private static void Copy(DistilledType from, DistilledType to)
    {
        foreach (var field in from.Fields)
        {
            to.Set(field);
        }
    }

    private void Drop(string name)
    {
        var colon = name.IndexOf(':');
        if (colon < 0)
        {
            format.Remove(name);
        }
        else
        {
            var type = format[name[..colon]];
            type.Fields.Remove(type.Field(name[(colon + 1)..]));
        }
    }

    private void SetRequired(string name, bool isRequired)
    {
        var colon = name.IndexOf(':');
        var type = format[name[..colon]];
        var field = type.Field(name[(colon + 1)..]);
        var flags = field.Flags.Where(flag => flag.Name != "required");
        type.Set(field with { Flags = new([.. isRequired ? flags.Prepend(new Flag("required", "")) : flags]) });
    }
}
