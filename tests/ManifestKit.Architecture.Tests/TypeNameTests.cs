using System.Reflection;

namespace ManifestKit.Architecture.Tests;

/// <summary>What a team writes must not become ambiguous with a type that every file of theirs sees already.</summary>
public sealed class TypeNameTests
{
    // https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    // With the number of type parameters: Stack is not Stack<T>.
    private static readonly HashSet<string> Taken =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name.StartsWith("System.", StringComparison.Ordinal))
            .SelectMany(name => Assembly.Load(name).GetExportedTypes())
            .Where(type => !type.IsNested && ImplicitUsings.Contains(type.Namespace, StringComparer.Ordinal))
            .Select(type => type.Name),
    ];

    [Fact]
    public void Every_implicit_using_is_read() => Assert.Empty(
        new[] { "Action", "Dictionary`2", "File", "Enumerable", "HttpClient", "Timer", "Task" }.Except(Taken));

    [Fact]
    public void No_declaration_shares_its_name_with_an_implicit_using() => Assert.Empty(
        from assembly in new[] { typeof(Stack).Assembly, typeof(ManifestKitHost).Assembly }
        from type in assembly.GetExportedTypes()
        where !type.IsNested && type.Namespace == nameof(ManifestKit) && Taken.Contains(type.Name)
        select $"{type.FullName} in {assembly.GetName().Name}");
}
