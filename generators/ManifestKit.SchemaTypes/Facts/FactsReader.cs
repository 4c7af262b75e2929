namespace ManifestKit.SchemaTypes.Facts;

/// <summary>Reads a facts file.</summary>
/// <remarks>
/// A file is read line by line. An empty line and one that begins with <c>#</c> mean nothing; a line without indentation
/// begins something (<c>format</c> or <c>custom-resources</c>, <c>namespace</c>, <c>class</c>, <c>interface</c>, <c>enum</c>,
/// <c>constants</c>); an indented one is a member of what was begun last: <c>name type flag flag=value</c>, or a value of an enum.
/// </remarks>
internal sealed class FactsReader
{
    private readonly List<TypeFacts> _types = [];
    private readonly List<FactsError> _errors = [];
    private readonly List<FieldFacts> _fields = [];
    private readonly List<EnumValue> _values = [];
    private string _format = "";
    private string _root = "";
    private string _page = "";
    private bool _isCustom;
    private string _namespace = "";
    private TypeFacts? _open;
    private int _line;

    /// <summary>Reads all of a file; what is malformed is reported and left out.</summary>
    public static FactsFile Read(string text)
    {
        var reader = new FactsReader();
        foreach (var line in text.Split('\n'))
        {
            reader._line++;
            reader.Accept(line.TrimEnd('\r'));
        }

        reader.Close();
        return new FactsFile(reader._format, reader._root, reader._page, reader._isCustom, new([.. reader._types]), new([.. reader._errors]));
    }

    private void Accept(string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (line[0] == ' ')
        {
            AcceptMember(words);
            return;
        }

        Close();
        switch (words[0])
        {
            case "format" or "custom-resources" when words.Length == 4:
                (_format, _root, _page, _isCustom) = (words[1], words[2], words[3], words[0] != "format");
                break;
            case "namespace" when words.Length == 2:
                _namespace = words[1];
                break;
            case "class" when words.Length > 1:
                Open(TypeKind.Class, words);
                break;
            case "interface" when words.Length > 1:
                Open(TypeKind.Interface, words);
                break;
            case "enum" when words.Length > 1:
                Open(TypeKind.Enum, words);
                break;
            case "constants" when words.Length > 1:
                Open(TypeKind.Constants, words);
                break;
            default:
                Fail("Expected 'format NAME NAMESPACE PAGE', 'custom-resources NAME NAMESPACE PAGE', 'namespace NAME', or 'class', 'interface', 'enum' or 'constants' with a name.");
                break;
        }
    }

    private void AcceptMember(string[] words)
    {
        if (_open is null)
        {
            Fail("Expected a 'class', 'interface', 'enum' or 'constants' line before an indented one.");
        }
        else if (_open.Kind is TypeKind.Enum or TypeKind.Constants)
        {
            var value = Flag.Parse(words[0]);
            _values.Add(new EnumValue(value.Name, words[0].IndexOf('=') < 0 ? value.Name : value.Value));
        }
        else if (words.Length < 2 || TypeShape.Parse(words[1]) is not { } shape)
        {
            Fail("Expected 'name type', where a type is a name, [item] or {item}.");
        }
        else
        {
            _fields.Add(new FieldFacts(Flag.Decode(words[0]), Qualify(shape), Flags(words)));
        }
    }

    private void Open(TypeKind kind, string[] words) =>
        _open = new TypeFacts(kind, _namespace, words[1], Flags(words), default, default);

    private void Close()
    {
        if (_open is not null)
        {
            _types.Add(_open with { Fields = new([.. _fields]), Values = new([.. _values]) });
        }

        _open = null;
        _fields.Clear();
        _values.Clear();
    }

    /// <summary>A type name without a dot is one of the namespace that is being read.</summary>
    private TypeShape Qualify(TypeShape shape) => shape switch
    {
        { Item: { } item } => shape with { Item = Qualify(item) },
        { Kind: ShapeKind.Named } when _namespace.Length > 0 && shape.Name.IndexOf('.') < 0 => shape with { Name = _namespace + "." + shape.Name },
        _ => shape,
    };

    private static EquatableArray<Flag> Flags(string[] words)
    {
        var flags = new Flag[words.Length - 2];
        for (var i = 0; i < flags.Length; i++)
        {
            flags[i] = Flag.Parse(words[i + 2]);
        }

        return new(flags);
    }

    private void Fail(string message) => _errors.Add(new FactsError(_line, message));
}
