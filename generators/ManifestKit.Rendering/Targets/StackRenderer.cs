using ManifestKit.Rendering.Changes;

namespace ManifestKit.Rendering;

/// <summary>Renders a stack with every target.</summary>
public static class StackRenderer
{
    /// <summary>The files of a stack, ordered by path.</summary>
    /// <param name="stack">The stack as declared.</param>
    /// <exception cref="RenderException">A format cannot express the declaration, or two declarations want one file.</exception>
    public static IReadOnlyList<RenderedFile> Render(Stack stack)
    {
        var scope = new RenderScope(stack);
        var files = new SortedDictionary<string, RenderedFile>(StringComparer.Ordinal);
        var pathsWithoutCase = new Dictionary<string, RenderedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in TargetTable.All.SelectMany(target => target.Render(scope)))
        {
            if (!pathsWithoutCase.TryAdd(file.Path, file))
                throw Collision(file, pathsWithoutCase[file.Path]);
            files.Add(file.Path, file);
            scope.Add(file);
        }

        DocumentChanges.CheckApplied(scope.Environments);
        if (stack.Objects.FirstOrDefault(declared => !scope.On(Platform.Kubernetes).Any(environment => declared.IsIn(environment.Environment))) is { } lost)
            throw new RenderException(lost, "This object is in no environment that runs on Kubernetes; name one in OnlyIn, or remove it.");

        return [.. files.Values];
    }

    private static RenderException Collision(RenderedFile file, RenderedFile first) => new(
        file.Origin,
        $"'{file.Path}' would be written twice: another declaration ({System.IO.Path.GetFileName(first.Origin.Source.File)}, line {first.Origin.Source.Line}) renders it as '{first.Path}'; rename one of the two.");
}
