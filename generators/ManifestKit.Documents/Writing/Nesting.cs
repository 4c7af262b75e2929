using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ManifestKit.Documents;

/// <summary>What the next call of a <see cref="DocumentWriter"/> has to be.</summary>
internal enum Expected : byte
{
    /// <summary>The root value.</summary>
    Root,

    /// <summary>A key of the innermost map, or its end.</summary>
    Key,

    /// <summary>The value of the key just written.</summary>
    Value,

    /// <summary>An item of the innermost list, or its end.</summary>
    Item,
}

/// <summary>The open maps and lists of a writer; holds its calls to their order.</summary>
internal struct Nesting()
{
    private Frame[] _outer = new Frame[16];
    private int _depth;

    /// <summary>What the next call has to be.</summary>
    public Expected Expected { get; private set; }

    /// <summary>The column at which entries of the innermost collection start.</summary>
    public int Indent { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TakeKey()
    {
        if (Expected != Expected.Key)
            ThrowUnexpectedKey();
        Expected = Expected.Value;
    }

    /// <summary>Checks that a value is allowed here. <see cref="EndValue"/> follows once it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void BeginValue()
    {
        if (Expected == Expected.Key)
            ThrowMissingKey();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndValue()
    {
        if (Expected == Expected.Value)
            Expected = Expected.Key;
    }

    /// <summary>Enters a collection, whose entries start at <paramref name="indent"/>.</summary>
    public void Enter(bool map, int indent)
    {
        if (_depth == _outer.Length)
            Array.Resize(ref _outer, _depth * 2);
        _outer[_depth++] = new Frame(Expected, Indent);
        Expected = map ? Expected.Key : Expected.Item;
        Indent = indent;
    }

    /// <summary>Leaves the innermost collection, which is then a complete value of the outer one.</summary>
    public void Leave(bool map)
    {
        if (_depth == 0 || Expected != (map ? Expected.Key : Expected.Item))
            ThrowUnexpectedEnd(map);
        (Expected, Indent) = _outer[--_depth];
        EndValue();
    }

    public void Reset()
    {
        _depth = 0;
        Expected = Expected.Root;
        Indent = 0;
    }

    [DoesNotReturn]
    private readonly void ThrowUnexpectedKey() => throw new InvalidOperationException(Expected == Expected.Value
        ? "A key follows a key: write the value of the first one before."
        : "A key stands outside of a map: call BeginMap before.");

    [DoesNotReturn]
    private static void ThrowMissingKey() =>
        throw new InvalidOperationException("A value stands in a map without a key: call Key before.");

    [DoesNotReturn]
    private readonly void ThrowUnexpectedEnd(bool map) => throw new InvalidOperationException(Expected == Expected.Value
        ? "A map ends behind a key: write the value of that key before."
        : $"There is no open {(map ? "map" : "list")} to end here.");

    private readonly record struct Frame(Expected Expected, int Indent);
}
