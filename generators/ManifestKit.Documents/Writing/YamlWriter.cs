using System.Runtime.CompilerServices;

namespace ManifestKit.Documents;

/// <summary>Writes YAML in block style that YAML 1.1 and YAML 1.2 readers understand alike.</summary>
/// <remarks>
/// Two blanks a level. The dash of a list stands at the column of the key that holds the list, as kubectl and Kustomize write
/// it, so that a file that passed through them differs only where its content does. A string is plain only if both
/// versions read it as that string; text of several lines is a block literal; lines are never folded. Documents that follow
/// each other are separated by <c>---</c>. See https://yaml.org/spec/1.2.2/.
/// </remarks>
public sealed class YamlWriter : TextDocumentWriter
{
    private const int Step = 2;

    // Readers give up looking for the colon behind 1024 characters.
    private const int MaxSimpleKey = 1000;

    private Nesting _nesting = new();
    private Opening _opening;
    private bool _needsSeparator;

    /// <summary>How the first entry of a collection joins what stands before it.</summary>
    private enum Opening : byte
    {
        /// <summary>The collection has entries: the next one starts a line.</summary>
        None,

        /// <summary>The collection is a document: its first entry starts at the first column.</summary>
        Document,

        /// <summary>The collection is the value of a key: its first entry starts a line.</summary>
        BehindKey,

        /// <summary>The collection is an item of a list: its first entry stands in the line of the dash.</summary>
        BehindDash,
    }

    /// <summary>Writes a comment before the next document: one line, or several if the text has several.</summary>
    /// <param name="text">The text without <c>#</c>.</param>
    /// <exception cref="ArgumentException">The text holds a control character or half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">A document has begun and is not complete.</exception>
    public void Comment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_nesting.Expected != Expected.Root)
            throw new InvalidOperationException("A comment stands inside a document: write it before the document.");
        if (text.AsSpan().ContainsAny(Characters.NotLiteral))
            throw new ArgumentException("The comment holds a control character: a comment is printable text and newlines.", nameof(text));
        Separate();
        foreach (Range line in text.AsSpan().Split('\n'))
        {
            Buffer.Append((byte)'#');
            if (!text.AsSpan(line).IsEmpty)
                Buffer.Append((byte)' ');
            Utf8Text.Append(Buffer, text.AsSpan(line).TrimEnd());
            Buffer.Append((byte)'\n');
        }
    }

    /// <inheritdoc/>
    public override void BeginMap()
    {
        int indent = BeginCollection();
        _nesting.Enter(map: true, _opening == Opening.Document ? 0 : indent + Step);
    }

    /// <inheritdoc/>
    public override void EndMap() => EndCollection(map: true, "{}"u8);

    /// <inheritdoc/>
    public override void BeginList()
    {
        int indent = BeginCollection();
        _nesting.Enter(map: false, _opening == Opening.BehindDash ? indent + Step : indent);
    }

    /// <inheritdoc/>
    public override void EndList() => EndCollection(map: false, "[]"u8);

    /// <inheritdoc/>
    public override void Key(ReadOnlySpan<byte> utf8Name)
    {
        _nesting.TakeKey();
        if (_opening is Opening.None or Opening.BehindKey)
        {
            LineStart.AppendKey(Buffer, _nesting.Indent, utf8Name);
            _opening = Opening.None;
            return;
        }

        StartEntry();
        Buffer.Append(utf8Name);
        Buffer.Append((byte)':');
    }

    /// <inheritdoc/>
    public override void Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _nesting.TakeKey();
        StartEntry();
        if (name.Length > MaxSimpleKey)
            Buffer.Append("? "u8);
        if (PlainScalar.Fits(name))
            Utf8Text.Append(Buffer, name);
        else
            AppendQuoted(name);
        if (name.Length > MaxSimpleKey)
            LineStart.Append(Buffer, _nesting.Indent);
        Buffer.Append((byte)':');
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The string holds half of a surrogate pair.</exception>
    public override void Value(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_nesting.Expected == Expected.Value && PlainScalar.Fits(value))
        {
            Utf8Text.AppendAsciiBehindBlank(Buffer, value);
            _nesting.EndValue();
            return;
        }

        BeginScalar();
        if (PlainScalar.Fits(value))
            Utf8Text.Append(Buffer, value);
        else if (_nesting.Expected != Expected.Root && BlockLiteral.Fits(value))
            BlockLiteral.Append(Buffer, value, _nesting.Indent);
        else
            AppendQuoted(value);
        EndScalar();
    }

    /// <inheritdoc/>
    internal override void Member(ReadOnlySpan<byte> utf8Name, string value)
    {
        bool startsLine = _opening is Opening.None or Opening.BehindKey;
        if (startsLine && _nesting.Expected == Expected.Key && PlainScalar.Fits(value))
        {
            LineStart.AppendMember(Buffer, _nesting.Indent, utf8Name, value);
            _opening = Opening.None;
            return;
        }

        Key(utf8Name);
        Value(value);
    }

    /// <inheritdoc/>
    public override void Value(bool value)
    {
        BeginScalar();
        Buffer.Append(value ? "true"u8 : "false"u8);
        EndScalar();
    }

    /// <inheritdoc/>
    public override void Value(long value)
    {
        BeginScalar();
        NumberText.Append(Buffer, value);
        EndScalar();
    }

    /// <inheritdoc/>
    /// <remarks>What is no finite number is written as <c>.nan</c>, <c>.inf</c> and <c>-.inf</c>.</remarks>
    public override void Value(double value)
    {
        BeginScalar();
        if (double.IsFinite(value))
            NumberText.Append(Buffer, value);
        else
            Buffer.Append(double.IsNaN(value) ? ".nan"u8 : value > 0 ? ".inf"u8 : "-.inf"u8);
        EndScalar();
    }

    /// <inheritdoc/>
    public override void Null()
    {
        BeginScalar();
        Buffer.Append("null"u8);
        EndScalar();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _nesting.Reset();
        _opening = Opening.None;
        _needsSeparator = false;
    }

    private void AppendQuoted(string text)
    {
        if (SingleQuoted.Fits(text))
            SingleQuoted.Append(Buffer, text);
        else
            DoubleQuoted.Append(Buffer, text);
    }

    private void Separate()
    {
        if (_needsSeparator)
            Buffer.Append("---\n"u8);
        _needsSeparator = false;
    }

    // What joins an entry to the text before it: each line is begun by its entry and never ended by it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StartEntry()
    {
        if (_opening is Opening.None or Opening.BehindKey)
            LineStart.Append(Buffer, _nesting.Indent);
        else if (_opening == Opening.BehindDash)
            Buffer.Append((byte)' ');
        _opening = Opening.None;
    }

    // Writes what leads to a value, up to the colon or dash.
    private void StartValue()
    {
        _nesting.BeginValue();
        if (_nesting.Expected == Expected.Item)
        {
            StartEntry();
            Buffer.Append((byte)'-');
        }
        else if (_nesting.Expected == Expected.Root)
        {
            Separate();
        }
    }

    private void BeginScalar()
    {
        StartValue();
        if (_nesting.Expected != Expected.Root)
            Buffer.Append((byte)' ');
    }

    private void EndScalar()
    {
        _nesting.EndValue();
        EndDocument();
    }

    private int BeginCollection()
    {
        StartValue();
        _opening = _nesting.Expected switch
        {
            Expected.Root => Opening.Document,
            Expected.Value => Opening.BehindKey,
            _ => Opening.BehindDash,
        };
        return _nesting.Indent;
    }

    private void EndCollection(bool map, ReadOnlySpan<byte> empty)
    {
        _nesting.Leave(map);
        if (_opening is Opening.BehindKey or Opening.BehindDash)
            Buffer.Append((byte)' ');
        if (_opening != Opening.None)
            Buffer.Append(empty);
        _opening = Opening.None;
        EndDocument();
    }

    private void EndDocument()
    {
        if (_nesting.Expected != Expected.Root)
            return;
        Buffer.Append((byte)'\n');
        _needsSeparator = true;
    }
}
