using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Tests.Json;

/// <summary>Random values with awkward texts, numbers and shapes.</summary>
internal static class DataArbitrary
{
    private static readonly string[] Texts =
    [
        "", " ", "a", "null", "~", "true", "no", "0x1F", "1e3", "0777", "1.", ".5", "- a", "a: b", "a #b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a",
        "'", "\"", "\\", "a\nb", "\na", "a\n", "a\n\n", " a", "a ", "\t", "a\tb", "\r", "\u0001", "\u0085", "\u2028", "\ufeff", "\ud83d\ude00", "---", "...",
        "<<", "=", ".inf", "[", "]", "{", "}", ",", "?", "? a", ":", "-", "a,b", "[a", "key", "name", "long long long long long long long long text",
    ];

    public static DataNode Value(Random random, int depth = 4)
    {
        switch (depth == 0 ? random.Next(4) : random.Next(7))
        {
            case 0:
                return DataScalar.Null;
            case 1:
                return DataScalar.Of(random.Next(2) == 0);
            case 2:
                return Number(random);
            case 3:
                return DataScalar.Of(Text(random));
            case 4:
                return new DataList(Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1)));
            default:
                return new DataMap(Enumerable.Range(0, random.Next(12)).Select(_ => Text(random)).Distinct()
                    .Select(key => new DataEntry(key, Value(random, depth - 1))));
        }
    }

    public static string Text(Random random) => random.Next(4) == 0
        ? Texts[random.Next(Texts.Length)] + Texts[random.Next(Texts.Length)]
        : Texts[random.Next(Texts.Length)];

    private static DataScalar Number(Random random) => random.Next(3) switch
    {
        0 => DataScalar.Of(random.NextInt64()),
        1 => DataScalar.Of(new DataNumber(random.NextInt64(), random.Next(-30, 30))),
        _ => DataScalar.Of(new DataNumber(System.Numerics.BigInteger.Parse(new string('7', 1 + random.Next(60)), CultureInfo.InvariantCulture))),
    };
}
