using System.Globalization;
using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.StaticFields;

/// <summary>A class with static members; <c>[|...|]</c> marks what is read before it has its value.</summary>
internal static class StaticMembers
{
    /// <summary>Stands below the other members in most samples.</summary>
    public const string Small = """static Resources Small = new() { CpuRequest = "1" };""";

    /// <summary>Asserts that exactly that is found, and gives the message.</summary>
    public static string Find(string members)
    {
        var sample = InClass(members);
        sample.FindsLive("MK8009");
        return string.Join('\n', sample.Live().Select(d => d.GetMessage(CultureInfo.InvariantCulture)));
    }

    public static void AreRight(string members) => Assert.Empty(InClass(members).Live());

    private static Sample InClass(string members) => Sample.Of(("Sample.cs",
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class Sample
        {
            static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Compose };
            static T Unknown<T>(T value) => value;
            {{members}}
        }
        """));
}
