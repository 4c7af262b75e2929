using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents;

/// <summary>Builds the values of what documents write: they never change, so that they can be shared, compared and patched.</summary>
internal sealed class DataBuilder : DocumentWriter
{
    private readonly List<DataEntry> _entries = [];
    private readonly List<DataNode> _items = [];
    private readonly Stack<(string Key, int Start)> _open = new();
    private Nesting _nesting = new();
    private DataNode? _root;
    private string _key = "";

    /// <summary>The value of the complete document.</summary>
    public DataNode Root => _root ?? throw new InvalidOperationException("The document is not complete: write one value and end every map and list in it.");

    /// <summary>What a document writes.</summary>
    public DataNode Build(IDocument document)
    {
        _nesting.Reset();
        _entries.Clear();
        _items.Clear();
        _open.Clear();
        _root = null;
        document.Write(this);
        return Root;
    }

    public override void BeginMap() => Begin(map: true);

    public override void EndMap()
    {
        _nesting.Leave(map: true);
        var (key, start) = _open.Pop();
        var map = SharedNodes.Map(_entries, start);
        _entries.RemoveRange(start, _entries.Count - start);
        Place(key, map);
    }

    public override void BeginList() => Begin(map: false);

    public override void EndList()
    {
        _nesting.Leave(map: false);
        var (key, start) = _open.Pop();
        var list = SharedNodes.List(_items, start);
        _items.RemoveRange(start, _items.Count - start);
        Place(key, list);
    }

    public override void Key(ReadOnlySpan<byte> utf8Name) => Key(KeyPool.Get(utf8Name));

    public override void Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _nesting.TakeKey();
        _key = name;
    }

    public override void Value(string value) => Scalar(SharedNodes.Scalar(DataKind.String, value ?? throw new ArgumentNullException(nameof(value))));

    public override void Value(bool value) => Scalar(SharedNodes.Scalar(DataKind.Boolean, value ? "true" : "false"));

    public override void Value(long value) => Scalar(SharedNodes.Scalar(DataKind.Number, value.ToString(CultureInfo.InvariantCulture)));

    public override void Value(double value) => Scalar((DataScalar)JsonReader.Parse(value.ToString("R", CultureInfo.InvariantCulture)).Value);

    public override void Null() => Scalar(DataScalar.Null);

    private void Scalar(DataScalar value)
    {
        _nesting.BeginValue();
        _nesting.EndValue();
        Place(_key, value);
    }

    private void Begin(bool map)
    {
        _nesting.BeginValue();
        _open.Push((_key, map ? _entries.Count : _items.Count));
        _nesting.Enter(map, indent: 0);
    }

    private void Place(string key, DataNode value)
    {
        if (_open.Count == 0)
            _root = _root is null ? value : throw new InvalidOperationException("A document has one value: end it before writing another one.");
        else if (_nesting.Expected == Expected.Item)
            _items.Add(value);
        else
            _entries.Add(new(key, value));
    }
}
