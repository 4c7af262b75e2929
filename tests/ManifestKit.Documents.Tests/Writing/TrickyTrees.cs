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

    public DocumentNode Tree(int depth)
    {
        switch (random.Next(depth > 0 ? 12 : 8))
        {
            case 0: return ScalarNode.Null;
            case 1: return ScalarNode.Of(random.Next(2) == 0);
            case 2: return ScalarNode.Of(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
            case 3: return ScalarNode.Of(Number());
            case < 8: return ScalarNode.Of(Text());
            case < 10:
                var list = new ListNode();
                for (int count = random.Next(4); count > 0; count--)
                    list.Add(Tree(depth - 1));
                return list;
            default:
                return Map(depth);
        }
    }

    public MapNode Map(int depth)
    {
        var map = new MapNode();
        for (int count = random.Next(5); count > 0; count--)
            map[Text()] = Tree(depth - 1);
        return map;
    }

    private double Number()
    {
        double number = BitConverter.Int64BitsToDouble(random.NextInt64());
        return double.IsFinite(number) && random.Next(2) == 0 ? number : random.Next(-1000, 1000) / 8.0;
    }
}
