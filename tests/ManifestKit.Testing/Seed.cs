using System.Globalization;
using System.Security.Cryptography;
using Xunit;

namespace ManifestKit.Testing;

/// <summary>Seeds for property tests: fresh on each run, and always named so that a failure can be run again.</summary>
public static class Seed
{
    /// <summary>The environment variable that fixes the seed.</summary>
    public const string Variable = "MANIFESTKIT_SEED";

    /// <summary>The seed to use in this test. Its value goes to the test's output, which the runner shows on failure.</summary>
    /// <exception cref="FormatException">The variable is set, but is not an integer.</exception>
    public static int Take()
    {
        string? wanted = Environment.GetEnvironmentVariable(Variable);
        int seed = string.IsNullOrEmpty(wanted)
            ? RandomNumberGenerator.GetInt32(int.MaxValue)
            : int.Parse(wanted, NumberStyles.None, CultureInfo.InvariantCulture);

        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}: run again with {Variable}={seed}");
        return seed;
    }

    /// <summary>A random number generator that starts from <see cref="Take"/>.</summary>
    public static Random Random() => new(Take());
}
