using ManifestKit.Rendering.Changes;

namespace ManifestKit.Rendering;

/// <summary>Renders a stack with every target.</summary>
public static class StackRenderer
{
    /// <summary>The files of a stack, ordered by path.</summary>
    /// <param name="stack">The stack as declared.</param>
    /// <exception cref="RenderException">A format cannot express the declaration, or two declarations want one file. Every target is tried.</exception>
    public static IReadOnlyList<RenderedFile> Render(Stack stack)
    {
        ArgumentNullException.ThrowIfNull(stack);
        if (stack.Environments.Count == 0)
            throw new RenderException(stack, $"Stack '{stack.Name}' has no environment, so that nothing could be rendered; add one to its Environments.");

        var scope = new RenderScope(stack);
        var files = new Dictionary<string, RenderedFile>(StringComparer.OrdinalIgnoreCase);
        List<RenderException> failures = [];
        foreach (var target in TargetTable.All)
            Try(() => Add(target));

        // Of what could not be rendered nothing is known.
        if (failures.Count == 0)
            Try(() => DocumentChanges.CheckApplied(scope.Environments));
        Try(() => CheckPlaces(scope));
        return failures.Count == 0 ? [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)] : throw RenderException.Of(failures);

        void Add(ITarget target)
        {
            foreach (var file in target.Render(scope))
            {
                if (!files.TryAdd(file.Path, file))
                    throw Collision(file, files[file.Path]);
                scope.Add(file);
            }
        }

        void Try(Action work)
        {
            try
            {
                work();
            }
            catch (RenderException failure)
            {
                failures.Add(failure);
                scope.IsIncomplete = true;
            }
        }
    }

    private static void CheckPlaces(RenderScope scope) => InParallel.Do(scope.Stack.Objects, declared =>
    {
        if (!scope.On(Platform.Kubernetes).Any(environment => declared.IsIn(environment.Environment)))
            throw new RenderException(declared, "This object is in no environment that runs on Kubernetes; name one in OnlyIn, or remove it.");
    });

    private static RenderException Collision(RenderedFile file, RenderedFile first) => new(
        file.Origin,
        $"'{file.Path}' would be written twice: another declaration ({System.IO.Path.GetFileName(first.Origin.Source.File)}, line {first.Origin.Source.Line}) renders it as '{first.Path}'; rename one of the two.");
}
