namespace ManifestKit.Documents;

/// <summary>Writes JSON with two blanks a level, in the order of the calls, with no more escapes than JSON asks for.</summary>
/// <remarks>A text is one document. See https://www.rfc-editor.org/rfc/rfc8259.</remarks>
public sealed class JsonWriter : TextDocumentWriter
{
    private const int Step = 2;

    private Nesting _nesting = new();
    private bool _isFirst;
    private bool _isComplete;

    /// <inheritdoc/>
    public override void BeginMap() => Begin(map: true, (byte)'{');

    /// <inheritdoc/>
    public override void EndMap() => End(map: true, (byte)'}');

    /// <inheritdoc/>
    public override void BeginList() => Begin(map: false, (byte)'[');

    /// <inheritdoc/>
    public override void EndList() => End(map: false, (byte)']');

    /// <inheritdoc/>
    public override void Key(ReadOnlySpan<byte> utf8Name)
    {
        _nesting.TakeKey();
        StartEntry();
        Buffer.Append((byte)'"');
        Buffer.Append(utf8Name);
        Buffer.Append("\": "u8);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The name holds half of a surrogate pair.</exception>
    public override void Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _nesting.TakeKey();
        StartEntry();
        JsonString.Append(Buffer, name);
        Buffer.Append(": "u8);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The string holds half of a surrogate pair.</exception>
    public override void Value(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        JsonString.Append(Buffer, value);
        EndValue();
    }

    /// <inheritdoc/>
    public override void Value(bool value)
    {
        BeginValue();
        Buffer.Append(value ? "true"u8 : "false"u8);
        EndValue();
    }

    /// <inheritdoc/>
    public override void Value(long value)
    {
        BeginValue();
        NumberText.Append(Buffer, value);
        EndValue();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number, which JSON cannot express.</exception>
    public override void Value(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no notation for this number: write null or a string instead.");
        BeginValue();
        NumberText.Append(Buffer, value);
        EndValue();
    }

    /// <inheritdoc/>
    public override void Null()
    {
        BeginValue();
        Buffer.Append("null"u8);
        EndValue();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _nesting.Reset();
        _isFirst = false;
        _isComplete = false;
    }

    private void Begin(bool map, byte bracket)
    {
        BeginValue();
        Buffer.Append(bracket);
        _nesting.Enter(map, _nesting.Indent + Step);
        _isFirst = true;
    }

    private void End(bool map, byte bracket)
    {
        _nesting.Leave(map);
        if (!_isFirst)
            LineStart.Append(Buffer, _nesting.Indent);
        _isFirst = false;
        Buffer.Append(bracket);
        EndDocument();
    }

    private void StartEntry()
    {
        if (!_isFirst)
            Buffer.Append((byte)',');
        _isFirst = false;
        LineStart.Append(Buffer, _nesting.Indent);
    }

    private void BeginValue()
    {
        _nesting.BeginValue();
        if (_isComplete)
            throw new InvalidOperationException("A JSON text is one value: call Reset before the next one.");
        if (_nesting.Expected == Expected.Item)
            StartEntry();
    }

    private void EndValue()
    {
        _nesting.EndValue();
        EndDocument();
    }

    private void EndDocument()
    {
        if (_nesting.Expected != Expected.Root)
            return;
        Buffer.Append((byte)'\n');
        _isComplete = true;
    }
}
