using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Random strings and trees made of what writers stumble over.</summary>
internal sealed class TrickyTrees(Random random)
{
    private static readonly string[] Pieces =
    [
        .. "aynzEeTZ0179_.-+:/#,!&*?|>%@`'\"\\=~()[]{}<>$^; \t\n\r\0\u0085\u00A0\u00E9\u2028\u2029\uFEFF\uFFFE\u001B\u007F".Select(c => c.ToString()),
        "\n", "\n", " ", " ", ": ", " #", "- ", "---", "...", "0x", "0o", "0b", ".inf", ".nan", "null", "yes", "off", "\U0001F600", "\U0010FFFF", "\r\n", "\n  ", "${", "{{",
    ];

    public string Text() => random.Next(20) == 0
        ? HardStrings.All[random.Next(HardStrings.All.Count)]
        : string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    public DataNode Tree(int depth) => random.Next(depth > 0 ? 12 : 8) switch
    {
        0 => DataScalar.Null,
        1 => DataScalar.Of(random.Next(2) == 0),
        2 => DataScalar.Of(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)),
        3 => Node.Of(Number()),
        < 8 => Node.Of(Text()),
        < 10 => Node.List([.. Enumerable.Range(0, random.Next(4)).Select(_ => Tree(depth - 1))]),
        _ => Map(depth),
    };

    public DataMap Map(int depth) =>
        Node.Map([.. Enumerable.Range(0, random.Next(5)).Select(_ => (Text(), Tree(depth - 1))).DistinctBy(entry => entry.Item1, StringComparer.Ordinal)]);

    private double Number()
    {
        double number = BitConverter.Int64BitsToDouble(random.NextInt64());
        return double.IsFinite(number) && random.Next(2) == 0 ? number : random.Next(-1000, 1000) / 8.0;
    }
}
