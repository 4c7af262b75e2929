using System.Reflection;
using System.Runtime.InteropServices;

namespace ManifestKit.Architecture.Tests;

/// <summary>What a team writes must not become ambiguous with a type that every file of theirs sees already.</summary>
public sealed class TypeNameTests
{
    // https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly HashSet<string> Taken =
    [
        .. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System.*.dll")
            .Where(IsManaged)
            .SelectMany(path => Assembly.LoadFrom(path).GetExportedTypes())
            .Where(type => !type.IsNested && ImplicitUsings.Contains(type.Namespace, StringComparer.Ordinal))
            .Select(NameInSource),
    ];

    [Fact]
    public void Every_implicit_using_is_read() => Assert.Empty(
        new[] { "Action", "Dictionary", "File", "Enumerable", "HttpClient", "Timer", "Task" }.Except(Taken));

    [Fact]
    public void No_declaration_shares_its_name_with_an_implicit_using() => Assert.Empty(
        from assembly in new[] { typeof(Stack).Assembly, typeof(ManifestKitHost).Assembly }
        from type in assembly.GetExportedTypes()
        where !type.IsNested && type.Namespace == nameof(ManifestKit) && Taken.Contains(NameInSource(type))
        select $"{type.FullName} in {assembly.GetName().Name}");

    private static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static string NameInSource(Type type) => type.Name.Split('`')[0];
}
