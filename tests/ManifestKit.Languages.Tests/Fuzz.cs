using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests;

/// <summary>Feeds a parser with random, mutated and truncated texts; the seed of a failing run is in the message.</summary>
internal static class Fuzz
{
    public const int Runs = 100_000;

    private const string Alphabet = "abzAZ019 \t\n.,:;-_/\\@#$%&*+=~^!?|'\"`()[]{}<>\u00e9\u0661\ud83d\ude00\0";

    /// <summary>Calls <paramref name="check"/> for 100,000 texts made from samples of the language.</summary>
    public static void Run(IReadOnlyList<string> samples, Action<string> check)
    {
        var seed = Seed.Take();
        var random = new Random(seed);
        for (var run = 0; run < Runs; run++)
        {
            var text = Next(random, samples);
            try
            {
                check(text);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}, run {run}, text \"{text}\": {e.Message}", e);
            }
        }
    }

    /// <summary>Asserts that a result is consistent: no error without a message, no span outside of the text.</summary>
    public static void AssertSound<T>(string text, Parsed<T> parsed)
        where T : notnull
    {
        foreach (var error in parsed.Errors)
        {
            Assert.NotEmpty(error.Message);
            Assert.InRange(error.Span.Start, 0, text.Length);
            Assert.InRange(error.Span.End, error.Span.Start, text.Length);
        }
    }

    private static string Next(Random random, IReadOnlyList<string> samples)
    {
        if (random.Next(8) == 0)
            return Noise(random, random.Next(12));
        var text = samples[random.Next(samples.Count)];
        for (var changes = random.Next(4); changes > 0; changes--)
            text = Mutate(random, samples, text);
        return text;
    }

    private static string Mutate(Random random, IReadOnlyList<string> samples, string text)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(5) switch
        {
            0 => text[..at],
            1 => text.Insert(at, Noise(random, 1 + random.Next(3))),
            2 => text.Remove(at, Math.Min(text.Length - at, random.Next(3))),
            3 => text[..at] + samples[random.Next(samples.Count)],
            _ => text[at..] + text[..at],
        };
    }

    private static string Noise(Random random, int length)
        => string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
}
