using System.Runtime.ExceptionServices;

namespace ManifestKit.Rendering;

/// <summary>Work on many things at once, whose outcome does not depend on which is done first.</summary>
public static class InParallel
{
    /// <summary>Does something with each item, as <see cref="Select"/> does.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each; it is called by several threads at once.</param>
    public static void Do<T>(IReadOnlyList<T> items, Action<T> work) => Select(items, item =>
    {
        work(item);
        return true;
    });

    /// <summary>
    /// The results in the order of the items. All are tried. What several items cannot render is thrown together, of other exceptions the
    /// first item's.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each; it is called by several threads at once.</param>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(items);
        var results = new TResult[items.Count];
        var failures = new Exception?[items.Count];
        Parallel.For(0, items.Count, index =>
        {
            try
            {
                results[index] = work(items[index]);
            }
            catch (Exception failure)
            {
                failures[index] = failure;
            }
        });
        Rethrow([.. failures.OfType<Exception>()]);
        return results;
    }

    private static void Rethrow(IReadOnlyList<Exception> failures)
    {
        if (failures.FirstOrDefault(failure => failure is not RenderException) is { } other)
            ExceptionDispatchInfo.Throw(other);
        if (failures.Count > 0)
            throw RenderException.Of(failures.Cast<RenderException>());
    }
}
