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
    private readonly Dictionary<string, string> _texts = [];
    private readonly ConcurrentDictionary<string, Lazy<object?>> _documents = new(StringComparer.Ordinal);

    public RenderedFolder()
    {
        foreach (var stack in Stacks)
        {
            foreach (var file in StackRenderer.Render(stack))
            {
                var path = $"{stack.Name}/{file.Path}";
                _texts.Add(path, Encoding.UTF8.GetString(file.Content.Span));
                _folder.Write(path, _texts[path]);
            }
        }
    }

    /// <summary>Every stack that the program renders.</summary>
    public static IReadOnlyList<Stack> Stacks { get; } = [.. DeclaredStacks.All.Select(declared => declared())];

    /// <summary>The paths of all files, such as <c>maicivy/compose/compose.yaml</c>.</summary>
    public IReadOnlyCollection<string> Paths => _texts.Keys;

    /// <summary>The text of a file.</summary>
    public string Text(string path) => _texts.TryGetValue(path, out var text) ? text : throw new FileNotFoundException($"'{path}' is not rendered.");

    /// <summary>Where a file or folder is on the disk.</summary>
    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>A document that is read only once.</summary>
    internal T Document<T>(string key, Func<T> read) => (T)_documents.GetOrAdd(key, _ => new Lazy<object?>(() => read())).Value!;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
