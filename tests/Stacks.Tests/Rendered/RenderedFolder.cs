using System.Collections.Concurrent;
using System.Text;
using ManifestKit;
using ManifestKit.Rendering;
using ManifestKit.Testing;

[assembly: AssemblyFixture(typeof(Stacks.Tests.Rendered.RenderedFolder))]

namespace Stacks.Tests.Rendered;

/// <summary>Every stack, rendered once in memory for all tests, and written to a folder of its own for the tools.</summary>
public sealed class RenderedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string> _texts = Render();
    private readonly ConcurrentDictionary<string, Lazy<object?>> _documents = new(StringComparer.Ordinal);

    public RenderedFolder()
    {
        foreach (var (path, text) in _texts)
            _folder.Write(path, text);
    }

    /// <summary>Every stack that the program renders.</summary>
    public static IReadOnlyList<Stack> Stacks { get; } = [.. DeclaredStacks.All.Select(declared => declared())];

    /// <summary>The texts of all files by path, such as <c>maicivy/compose/compose.yaml</c>.</summary>
    public static IReadOnlyDictionary<string, string> Render() => Stacks
        .SelectMany(stack => StackRenderer.Render(stack).Select(file => (Path: $"{stack.Name}/{file.Path}", Text: Encoding.UTF8.GetString(file.Content.Span))))
        .ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public string Text(string path) => _texts.TryGetValue(path, out var text) ? text : throw new FileNotFoundException($"'{path}' is not rendered.");

    /// <summary>Where a file or folder is on the disk.</summary>
    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>A document that is read only once.</summary>
    internal T Document<T>(string key, Func<T> read) => (T)_documents.GetOrAdd(key, _ => new Lazy<object?>(() => read())).Value!;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
